import { a1 } from '../engine/address'
import { openFindings } from '../engine/open-findings'
import { fields } from '../model/field'
import type { Finding, Fix } from '../model/finding'
import { isoDay } from '../model/month'
import type { Report } from '../model/report'
import { text, type Locale } from '../model/text'
import { isCellError, type Cell } from '../model/workbook'
import { oneCell, unseenText } from '../session/unseen'
import { inspectToWrite, reportOn } from './inspect'
import type { Io } from './io'
import type { Mask } from './mask'
import { refusing } from './open-file'
import type { Asked } from './options'
import { exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface FixOptions extends Asked {
  readonly out: string
  readonly safe?: boolean
}
interface Repair {
  readonly finding: Finding
  readonly fix: Fix
}
/** A fix may uncover another; more rounds than this would be a circle. */
const ROUNDS = 20

/** `sanbiao fix --safe`: applies the safe fixes to a copy until none is left. */
export async function fixCommand(path: string, options: FixOptions, io: Io): Promise<number> {
  const { lang, out, safe } = options
  if (!safe) throw new Usage(text('目前只有 --safe（只改格式的修正）', 'Give --safe: only safe fixes are made in bulk'))
  await assertApart(path, out)
  const { host, report: before, mask } = await inspectToWrite(path, options, io)
  const made: Repair[] = []
  const refused = new Set<string>()
  let report = before
  for (let round = 0; round < ROUNDS; round++) {
    const repairs = safeRepairs(report, refused)
    if (repairs.length === 0) break
    const edits = repairs.map(
      ({ fix: { at, value, was, format } }) => ({ kind: 'set', at, value, was, format }) as const,
    )
    const refusals = await refusing(path, () => host.apply(edits))
    const kept = new Set(refusals.flatMap(({ edit }) => (edit.kind === 'set' ? [placeOf(edit)] : [])))
    for (const place of kept) refused.add(place)
    made.push(...repairs.filter(({ fix }) => !kept.has(placeOf(fix))))
    report = (await reportOn(host, options, io)).report
  }
  await writeBeside(out, await host.save())
  io.out(printRepairs(made, before, mask, lang))
  const left = openFindings(report).length
  io.out(
    text(
      `修正 ${made.length} 处，还有 ${left} 条问题要由人处理。已写入 ${out}\n`,
      `Fixed ${made.length} ${made.length === 1 ? 'cell' : 'cells'}, ${left} findings are left to people. Wrote ${out}\n`,
    )[lang],
  )
  const names = new Map(before.workbook.sheets.map(({ id, name }) => [id, mask(name)]))
  const written = made.map(({ fix }) => oneCell(fix.at))
  const unseen = await unseenText(host, written, (sheet) => names.get(sheet) ?? '')
  if (unseen) io.err(`${unseen[lang]}\n`)
  if (refused.size > 0) io.err(text(`有 ${refused.size} 处改不了\n`, `${refused.size} cells can't be changed\n`)[lang])
  return exitCodes.clean
}

const placeOf = ({ at }: Pick<Fix, 'at'>): string => `${at.sheet}|${at.row}|${at.column}`

/** At most one fix a cell and round. */
function safeRepairs(report: Report, refused: ReadonlySet<string>): Repair[] {
  const byPlace = new Map<string, Repair>()
  for (const finding of openFindings(report)) {
    const { fix } = finding
    if (!fix?.safe) continue
    const place = placeOf(fix)
    if (!refused.has(place) && !byPlace.has(place)) byPlace.set(place, { finding, fix })
  }
  return [...byPlace.values()]
}

function printRepairs(made: readonly Repair[], { workbook }: Report, mask: Mask, locale: Locale): string {
  const names = new Map(workbook.sheets.map(({ id, name }) => [id, mask(name)]))
  return made
    .map(({ finding: { code, field }, fix: { at, was, value, title } }) => {
      const say = (cell: Cell): string => `“${mask(shown(cell, fields[field].type === 'date'))}”`
      const place = `${names.get(at.sheet) ?? ''}!${a1(at.row, at.column)}`
      return `  ${code}  ${place}  ${say(was)} → ${say(value)}  ${mask(title[locale])}\n`
    })
    .join('')
}

function shown(cell: Cell, isDate: boolean): string {
  if (isDate && typeof cell === 'number') return isoDay(cell)
  return cell !== null && isCellError(cell) ? cell.error : String(cell ?? '')
}
