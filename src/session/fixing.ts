import type { Finding } from '../model/finding'
import type { CellRef } from '../model/workbook'
import { fixSaid } from './applied'
import { placeOf, type Desk } from './desk'
import { isDateFormat } from './display/date-text'
import type { Change, Step } from './history'

/** Rows looked at together. */
const BLOCK = 1000

interface Look {
  readonly look?: number
  readonly format: string
}

/** What fixes change, undone by look or, where cells cannot be looked at, by format. A value that is shown as a date already keeps the format that the dealer chose. */
export async function changesOf(desk: Desk, findings: readonly Finding[]): Promise<Step> {
  const fixes = findings.flatMap(({ fix, ...finding }) => (fix ? [{ ...finding, ...fix }] : []))
  const looks = await looksOf(
    desk,
    fixes.flatMap(({ at, format }) => (format === undefined ? [] : [at])),
  )
  return fixes.map(({ at, was, value, format, code, title, field }): Change => {
    const fix = fixSaid(code, title, field)
    const now = looks.get(placeOf(at))
    if (format === undefined || (now && isDateFormat(format) && isDateFormat(now.format))) {
      return { at, before: { value: was }, after: { value }, fix }
    }
    if (!now) return { at, before: { value: was }, after: { value, format }, fix }
    const before = now.look === undefined ? { format: now.format } : { look: now.look }
    return { at, before: { value: was, ...before }, after: { value, format }, fix }
  })
}

/** How cells look now, by `placeOf`; absent where the host cannot tell. */
export async function looksOf(desk: Desk, places: readonly CellRef[]): Promise<ReadonlyMap<string, Look>> {
  const { host } = desk
  if (!host.view) return formatsOf(desk, places)
  const blocks = new Map<string, CellRef[]>()
  for (const at of places) {
    const key = `${Math.floor(at.row / BLOCK)}|${at.sheet}`
    const block = blocks.get(key)
    if (block) block.push(at)
    else blocks.set(key, [at])
  }
  const looks = new Map<string, Look>()
  for (const wanted of blocks.values()) {
    const { sheet, row } = wanted[0]!
    const view = await host.view(sheet, { from: row - (row % BLOCK), count: BLOCK })
    const rows = new Map(view.rows.map((one) => [one.index, one]))
    for (const at of wanted) {
      const look = rows.get(at.row)?.cells[at.column]?.look ?? 0
      looks.set(placeOf(at), { look, format: view.looks[look]?.format ?? 'General' })
    }
  }
  return looks
}

async function formatsOf(desk: Desk, places: readonly CellRef[]): Promise<ReadonlyMap<string, Look>> {
  const formats = places.length > 0 ? await desk.host.formats?.(places) : undefined
  return new Map(
    places.flatMap((at, index) => {
      const format = formats?.[index]
      return format === undefined ? [] : [[placeOf(at), { format }] as const]
    }),
  )
}
