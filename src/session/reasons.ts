import { a1 } from '../engine/address'
import { cellAt } from '../engine/patch'
import type { BlankReason, ReasonChoice, ReasonProposal, ReasonTree } from '../model/loss-reason'
import type { Report } from '../model/report'
import { text } from '../model/text'
import type { CellRef } from '../model/workbook'
import { fixSaid } from './applied'
import type { Bench } from './bench'
import { placeOf } from './desk'
import { fetched } from './fetched'
import type { Change } from './history'
import { writing } from './read-only'
import { done, refusalNotice, told, withUnseen } from './sentences'
import { PAGE, type Session } from './session'
import { sheetTitle } from './sheet-title'
import { oneCell } from './unseen'

export interface ReasonEvidence {
  readonly words: string
  readonly count: number
  /** Where the first of those entries stand. */
  readonly places: readonly string[]
}
export interface ProposedReason extends ReasonChoice {
  readonly words: readonly string[]
  readonly earlier: readonly ReasonEvidence[]
}
/** An entry whose category is blank. */
export interface ReasonLine {
  readonly id: string
  readonly at: CellRef
  readonly address: string
  readonly sheetName: string
  readonly customer: string | null
  readonly reason: string
  readonly proposals: readonly ProposedReason[]
  readonly certain: boolean
}
export interface ReasonList {
  readonly total: number
  readonly lines: readonly ReasonLine[]
  readonly choices: readonly ReasonChoice[]
}
export interface ChosenReason {
  readonly id: string
  readonly value: string
}

const CODE = 'DF13'
const SHOWN_PLACES = 3
const noReasons: ReasonList = { total: 0, lines: [], choices: [] }
const title = text('填原因分类', 'Reason category')

/** Proposals for blank categories, and the writing of those that people confirmed. */
export function reasons(bench: Bench): Pick<Session, 'reasons' | 'confirmReasons'> {
  const treeOf = async (report: Report): Promise<ReasonTree | null> => {
    if (report.catalog.reasons) return report.catalog.reasons
    const { reasons: fetchReasons } = bench.ports
    return fetchReasons ? fetched(fetchReasons) : null
  }
  const current = async (): Promise<{ report: Report; tree: ReasonTree } | null> => {
    const { report } = bench.desk()
    const tree = report && (await treeOf(report))
    return report && tree ? { report, tree } : null
  }
  return {
    reasons: async (offset) => {
      const now = await current()
      return now ? listOf(now.report, now.tree, offset) : noReasons
    },
    confirmReasons: (chosen) =>
      writing(bench, 0, async () => {
        const now = await current()
        if (!now) return 0
        const desk = bench.desk()
        const step = stepOf(chosen, now.report, now.tree).filter(({ at }) => cellAt(desk.workbook, at) === null)
        const refusals = step.length > 0 ? await desk.set(step, 'remember') : []
        const made = step.length - refusals.length
        if (made > 0) await bench.check(false)
        const refused = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? placeOf(edit.at) : '')))
        const written = step.filter(({ at }) => !refused.has(placeOf(at))).map(({ at }) => oneCell(at))
        bench.shown(withUnseen(refusalNotice(refusals) ?? saidOf(made), await desk.unseen(written)))
        return made
      }),
  }
}

const saidOf = (made: number) =>
  made > 0
    ? done(`填了${made}格原因分类。`, `${made} reason ${made === 1 ? 'category' : 'categories'} filled in.`)
    : told('没有可填的：单元格已经不是空白。', 'Nothing was filled in: the cells are blank no longer.')

/** Blank cells of the report alone, with words that the category may have. */
function stepOf(chosen: readonly ChosenReason[], { tables }: Report, tree: ReasonTree): readonly Change[] {
  const blanks = new Map(tree.blanks(tables).map((blank) => [placeOf(blank.at), blank]))
  const known = new Set(tree.choices(tables).map(({ value }) => value))
  return [...new Map(chosen.map((one) => [one.id, one.value]))].flatMap(([id, value]): readonly Change[] => {
    const blank = blanks.get(id)
    const allowed = known.has(value) || blank?.proposals.some((proposal) => proposal.value === value)
    if (!blank || !allowed) return []
    const fix = fixSaid(CODE, title, 'lossReasonCategory')
    return [{ at: blank.at, before: { value: null }, after: { value }, fix }]
  })
}

function listOf(report: Report, tree: ReasonTree, offset: number): ReasonList {
  const blanks = tree.blanks(report.tables)
  return {
    total: blanks.length,
    lines: blanks.slice(offset, offset + PAGE).map((blank) => lineOf(blank, report)),
    choices: tree.choices(report.tables),
  }
}

function lineOf({ table: id, row, at, reason, proposals, certain }: BlankReason, report: Report): ReasonLine {
  const table = report.tables.find((one) => one.id === id)
  const sheet = report.workbook.sheets.find((one) => one.id === at.sheet)
  return {
    id: placeOf(at),
    at,
    address: a1(at.row, at.column),
    sheetName: sheet ? sheetTitle(sheet) : '',
    customer: table?.columns.customerName?.values.at(row) ?? null,
    reason,
    proposals: proposals.map((proposal) => proposedOf(proposal, report)),
    certain,
  }
}

const proposedOf = ({ value, group, words, earlier }: ReasonProposal, { tables }: Report): ProposedReason => ({
  value,
  group,
  words,
  earlier: earlier.map(({ words: shared, entries }) => ({
    words: shared,
    count: entries.length,
    places: entries.slice(0, SHOWN_PLACES).flatMap(({ table: id, row }) => {
      const at = tables.find((one) => one.id === id)?.place(row, 'lossReasonCategory')
      return at ? [a1(at.row, at.column)] : []
    }),
  })),
})
