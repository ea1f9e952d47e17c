import { a1 } from '../engine/address'
import { reasonTree } from '../catalog/reasons'
import type { AppliedFix } from '../model/applied-fix'
import type { BlankReason, ReasonProposal } from '../model/loss-reason'
import type { Report } from '../model/report'
import { text, type Locale, type Text } from '../model/text'
import { csv } from './csv'
import { inspect, inspectToWrite } from './inspect'
import type { Io } from './io'
import type { FigureOptions } from './kpi-command'
import { listFixes } from './list-fixes'
import type { Mask } from '../engine/masking/mask'
import { refusing } from './open-file'
import { exitCodes, Usage } from './usage'
import { assertApart, writeBeside } from './write-beside'

export interface ReasonsOptions extends FigureOptions {
  /** Fills in what is certain, in a copy. */
  readonly write?: boolean
  readonly out?: string
}

/** `sanbiao reasons`: proposals for blank reason categories; with `--write` the certain ones go into a copy. */
export async function reasonsCommand(path: string, options: ReasonsOptions, io: Io): Promise<number> {
  const { format, lang, write, out } = options
  if (write && out === undefined) throw new Usage(text('--write 要同时给出 --out', '--write needs --out'))
  if (!write && out !== undefined) throw new Usage(text('--out 要和 --write 一起用', '--out goes with --write'))
  if (out !== undefined) await assertApart(path, out)
  const { host, report, mask } = await (write ? inspectToWrite : inspect)(path, options, io)
  const blanks = reasonTree.blanks(report.tables)
  const lines = blanks.map((blank) => lineOf(blank, report, mask, lang))
  if (format === 'json') io.out(`${JSON.stringify(lines, null, 2)}\n`)
  else if (format === 'csv') io.out(csv([heads.map((head) => head[lang]), ...lines.map(rowOf)]))
  else io.out(printed(lines, lang))
  if (out === undefined) return exitCodes.clean
  const certain = blanks.flatMap((blank) =>
    blank.certain && blank.proposals[0] ? [fixOf(blank, blank.proposals[0])] : [],
  )
  const refusals = await refusing(path, () =>
    host.apply(certain.map(({ at, after }) => ({ kind: 'set', at, value: after, was: null }) as const)),
  )
  const kept = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? JSON.stringify(edit.at) : '')))
  const made = certain.filter(({ at }) => !kept.has(JSON.stringify(at)))
  await listFixes(path, host, report, made, lang)
  await writeBeside(out, await host.save())
  io.err(`${wrote(made.length, blanks.length - made.length, out)[lang]}\n`)
  return exitCodes.clean
}

const wrote = (n: number, left: number, out: string): Text =>
  text(
    `填了 ${n} 格有把握的原因分类，另外 ${left} 格请人选。已写入 ${out}`,
    `Filled in ${n} certain reason ${n === 1 ? 'category' : 'categories'}; ${left} are left to people. Wrote ${out}`,
  )

const fixOf = ({ at }: BlankReason, { value }: ReasonProposal): AppliedFix => ({
  code: 'DF13',
  title: text('填原因分类', 'Reason category'),
  at,
  before: null,
  after: value,
  isDate: false,
})

interface Line {
  readonly sheet: string
  readonly cell: string
  readonly customer: string
  readonly reason: string
  readonly certain: boolean
  readonly proposals: readonly { readonly value: string; readonly group: string; readonly why: string }[]
}
const heads = [
  text('工作表', 'Sheet'),
  text('单元格', 'Cell'),
  text('客户', 'Customer'),
  text('原因', 'Reason'),
  text('建议', 'Proposal'),
  text('根据', 'Evidence'),
  text('有把握', 'Certain'),
]

function lineOf(blank: BlankReason, { tables, workbook }: Report, mask: Mask, locale: Locale): Line {
  const { at, row, reason, certain, proposals } = blank
  const customer = tables.find(({ id }) => id === blank.table)?.columns.customerName?.values.at(row) ?? ''
  return {
    sheet: mask(workbook.sheets.find(({ id }) => id === at.sheet)?.name ?? ''),
    cell: a1(at.row, at.column),
    customer: mask(customer),
    reason: mask(reason),
    certain,
    proposals: proposals.map(({ value, group, ...proposal }) => ({
      value: mask(value),
      group,
      why: mask(evidenceOf(proposal)[locale]),
    })),
  }
}

/** The words that decided, and how many earlier entries share words. */
function evidenceOf({ words, earlier }: Pick<ReasonProposal, 'words' | 'earlier'>): Text {
  const told = earlier.map(({ words: shared, entries }) => ({ shared, n: entries.length }))
  return text(
    [...words.map((word) => `“${word}”`), ...told.map(({ shared, n }) => `以前${n}条写“${shared}”`)].join('、'),
    [...words.map((word) => `“${word}”`), ...told.map(({ shared, n }) => `${n} earlier with “${shared}”`)].join(', '),
  )
}

const rowOf = ({ sheet, cell, customer, reason, proposals, certain }: Line): string[] => [
  sheet,
  cell,
  customer,
  reason,
  proposals.map(({ value }) => value).join(' / '),
  proposals.map(({ why }) => why).join(' / '),
  certain ? '1' : '0',
]

function printed(lines: readonly Line[], locale: Locale): string {
  if (lines.length === 0) return `${text('没有空着的原因分类', 'No reason category is blank')[locale]}\n`
  const none = text('看不出，请人选', 'not told by the words, left to people')[locale]
  const sure = text('（有把握）', ' (certain)')[locale]
  return lines
    .map(({ sheet, cell, customer, reason, proposals, certain }) => {
      const choices = proposals.map(({ value, why }) => `    → ${value}${certain ? sure : ''}  ${why}\n`)
      return `${sheet}!${cell}  ${customer}  ${reason}\n${choices.length > 0 ? choices.join('') : `    → ${none}\n`}`
    })
    .join('')
}
