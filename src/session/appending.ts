import type { NewRow } from '../engine/appending/new-rows'
import type { Refusal } from '../model/edit'
import { fields, type FieldKey } from '../model/field'
import type { Finding } from '../model/finding'
import { text, type Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import { fixSaid } from './applied'
import type { Bench } from './bench'
import { placeOf, type Desk } from './desk'
import { isDateFormat } from './display/date-text'
import { fetched } from './fetched'
import { looksOf } from './fixing'
import { did, reversed, type Change, type FixSaid, type Step } from './history'
import { done, refusalNotice, withUnseen } from './sentences'
import type { Notice } from './state'
import { oneCell } from './unseen'

const ISO = 'yyyy-mm-dd'

/** Appends rows to their tables as one step, all or none; answers with the cell that people fill in next. */
export async function append(bench: Bench, findings: readonly Finding[]): Promise<CellRef | null> {
  const desk = bench.desk()
  const entries = findings.flatMap(({ entry }) => entry ?? [])
  const [offered] = findings
  if (!desk.report || !offered || entries.length === 0) return null
  const { newRows } = await fetched(() => import('../engine/appending/new-rows'))
  const { rows, refused } = newRows(desk.report, entries)
  const [first] = rows
  if (!first) {
    bench.shown(sentenceOf(refused))
    return null
  }
  const step = await stepOf(desk, rows, (field) => fixSaid(offered.code, entries[0]!.title, field))
  const refusals = await desk.set(step, 'replay')
  const at = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? placeOf(edit.at) : '')))
  const made = step.filter((change) => !at.has(placeOf(change.at)))
  const grave = refusals.filter((refusal) => !calculatesItself(refusal, rows))
  if (grave.length > 0) {
    await desk.set(reversed(made), 'replay')
    await bench.check(false)
    bench.shown(refusalNotice(grave))
    return null
  }
  desk.history = did(desk.history, made)
  await bench.check(false)
  const unseen = await desk.unseen(made.map((change) => oneCell(change.at)))
  bench.shown(withUnseen(sentenceOf(refused, rows), unseen))
  return { sheet: first.table.sheet, row: first.row, column: nextColumn(first) }
}

/** A serial number or the like that a formula of the form's own gives. */
const calculatesItself = ({ edit, reason }: Refusal, rows: readonly NewRow[]): boolean =>
  reason === 'formula' &&
  edit.kind === 'set' &&
  rows.every(({ cells }) =>
    cells.every(
      ({ at, field }) => placeOf(at) !== placeOf(edit.at) || (field !== 'customerName' && field !== 'lossDate'),
    ),
  )

const nextColumn = ({ table, cells }: NewRow): number => {
  const { index = -1 } = table.columns.lossReason ?? {}
  return index >= 0 ? index : (cells[0]?.at.column ?? 0)
}

/** A date is shown as the form shows it: by the cell's own format, else by the one of the last entry. */
async function stepOf(desk: Desk, rows: readonly NewRow[], said: (field: FieldKey) => FixSaid): Promise<Step> {
  const cells = rows.flatMap(({ table, cells: some }) =>
    some.map((cell) => ({
      ...cell,
      above: fields[cell.field].type === 'date' ? { ...cell.at, row: table.rows.at(-1) ?? cell.at.row } : null,
    })),
  )
  const looks = await looksOf(
    desk,
    cells.flatMap(({ at, above }) => (above ? [at, above] : [])),
  )
  return cells.map(({ at, field, value, above }): Change => {
    const fix = said(field)
    const now = looks.get(placeOf(at))
    if (!above || (now && isDateFormat(now.format))) return { at, before: { value: null }, after: { value }, fix }
    const like = looks.get(placeOf(above))?.format
    const format = like !== undefined && isDateFormat(like) ? like : ISO
    const before = now?.look === undefined ? (now ? { format: now.format } : {}) : { look: now.look }
    return { at, before: { value: null, ...before }, after: { value, format }, fix }
  })
}

function sentenceOf(refused: readonly Text[], rows: readonly NewRow[] = []): Notice {
  const why = text(refused.map(({ zh }) => `${zh}。`).join(''), refused.map(({ en }) => `${en}.`).join(' '))
  const [first] = rows
  if (!first) return { kind: 'refused', text: why }
  const { zh, en } = done(
    `已在“${first.table.sheetName}”第${first.row + 1}行起补登${rows.length}位客户，原因留空，请由销售顾问填写。`,
    `${rows.length} added to “${first.table.sheetName}” from row ${first.row + 1} on; the reason is left for the consultant to write.`,
  ).text
  return refused.length > 0
    ? { kind: 'refused', text: text(zh + why.zh, `${en} ${why.en}`) }
    : { kind: 'done', text: text(zh, en) }
}
