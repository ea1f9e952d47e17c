import { a1 } from '../engine/address'
import { cellWords } from '../engine/cell-words'
import { openFindings } from '../engine/open-findings'
import type { AppliedFix } from '../model/applied-fix'
import { fields } from '../model/field'
import type { Finding, Fix } from '../model/finding'
import type { Report } from '../model/report'
import { text, type Locale, type Text } from '../model/text'
import type { Cell } from '../model/workbook'
import { oneCell, unseenText } from '../session/unseen'
import { inspectToWrite, reportOn } from './inspect'
import type { Io } from './io'
import { listFixes } from './list-fixes'
import type { Mask } from '../engine/masking/mask'
import { refusing } from './open-file'
import type { Asked } from './options'
import { exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface FixOptions extends Asked {
  readonly out?: string
  readonly safe?: boolean
  /** Says what would be fixed, and writes nothing. */
  readonly dryRun?: boolean
  /** False: the fixes are not told in the list of problems. */
  readonly list: boolean
}
interface Repair {
  readonly finding: Finding
  readonly fix: Fix
}
/** A fix may uncover another; more rounds than this would be a circle. */
const ROUNDS = 20

/** `sanbiao fix --safe`: applies the safe fixes to a copy until none is left, and tells them in its list of problems. */
export async function fixCommand(path: string, options: FixOptions, io: Io): Promise<number> {
  const { lang, out, safe, dryRun, list } = options
  if (!safe) throw new Usage(text('目前只有 --safe（只改格式的修正）', 'Give --safe: only safe fixes are made in bulk'))
  if (!dryRun) await assertApart(path, written(out))
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
  if (!dryRun) {
    if (list) await listFixes(path, host, report, made.map(appliedFix), lang)
    await writeBeside(written(out), await host.save())
  }
  io.out(printRepairs(made, before, mask, lang))
  const left = openFindings(report).length
  io.out(`${(dryRun ? wouldFix(made.length) : didFix(made.length, left, written(out)))[lang]}\n`)
  const names = new Map(before.workbook.sheets.map(({ id, name }) => [id, mask(name)]))
  const unseen = await unseenText(
    host,
    made.map(({ fix }) => oneCell(fix.at)),
    (sheet) => names.get(sheet) ?? '',
  )
  if (unseen) io.err(`${unseen[lang]}\n`)
  if (refused.size > 0) io.err(text(`有 ${refused.size} 处改不了\n`, `${refused.size} cells can't be changed\n`)[lang])
  return exitCodes.clean
}

function written(out: string | undefined): string {
  if (out === undefined)
    throw new Usage(text('请给出 --out，或用 --dry-run 只看不写', 'Give --out, or --dry-run to only look'))
  return out
}
const didFix = (n: number, left: number, out: string): Text =>
  text(
    `修正 ${n} 处，还有 ${left} 条问题要由人处理。已写入 ${out}`,
    `Fixed ${n} ${n === 1 ? 'cell' : 'cells'}, ${left} findings are left to people. Wrote ${out}`,
  )
const wouldFix = (n: number): Text =>
  text(`将修正 ${n} 处，没有写入任何文件`, `Would fix ${n} ${n === 1 ? 'cell' : 'cells'}; nothing was written`)

const appliedFix = ({ finding: { code, field }, fix: { title, at, was, value } }: Repair): AppliedFix => ({
  code,
  title,
  at,
  before: was,
  after: value,
  isDate: fields[field].type === 'date',
})

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
      const say = (cell: Cell): string => `“${mask(cellWords(cell, fields[field].type === 'date'))}”`
      const place = `${names.get(at.sheet) ?? ''}!${a1(at.row, at.column)}`
      return `  ${code}  ${place}  ${say(was)} → ${say(value)}  ${mask(title[locale])}\n`
    })
    .join('')
}
