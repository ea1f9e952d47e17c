import type { Context } from '../model/context'
import { daysOf, monthOf } from '../model/month'
import type { Dimension, Grouping, Summary, SummaryFeed, SummaryResult, SummaryTable } from '../model/summary'
import type { Table } from '../model/table'
import type { Text } from '../model/text'
import { aboveBase } from './summaries/above-base'
import { noneLeft } from './summaries/each-entry'
import { tabulate, type Order, type Wanted } from './summaries/figures'
import { Grid, UNFILLED } from './summaries/grid'
import { fedBy, hasForm, lackOf, neededBy, type Fed } from './summaries/sources'
import { tallyEntries, type Tallied } from './summaries/tally-entries'
import { viewOf } from './view'

export { UNFILLED }
export { entriesOf } from './summaries/tally-entries'

/**
 * Counts the entries of a summary's forms by its dimensions; every entry is counted or named in `left`. `previous` are last month's
 * tables, where they are at hand.
 */
export function pivot(
  summary: Summary,
  tables: readonly Table[],
  context: Context,
  previous: readonly Table[] = [],
): SummaryResult {
  const fed = fedBy(summary.of, tables)
  const tallied = fed ? tallyEntries(summary, fed, tables, context) : nothing(summary)
  const wanted = wantedOf(summary, tallied)
  const table = tabulated(summary, tallied, wanted, context)
  const { grid, left, unfilled, baseFed } = tallied
  const { rows, columns, base, split } = summary
  const groupsOf = (grouping: Grouping, of: 'rows' | 'columns'): SummaryTable => {
    const named = (key: string): string => (key === UNFILLED ? UNFILLED : grouping.of(key))
    const first = grouping.order ?? (summary[of]?.order ? [...new Set(table[of].map(named))] : [])
    const order: Order = { first: first.filter((key) => key !== UNFILLED) }
    return of === 'rows'
      ? tabulate(grid.joined(named, asIs), wanted, order, orderOf(columns, context))
      : tabulate(grid.joined(asIs, named), wanted, orderOf(rows, context), order)
  }
  const columnGroup = columns?.groupIn?.(tables, context) ?? columns?.group
  const read = (fed?.tables ?? []).reduce((sum, { height }) => sum + height, 0)
  return {
    summary: summary.id,
    ...table,
    total: table.all.count,
    definition: [summary.definition, ...(summary.basis?.(context) ?? [])],
    told: toldBy(summary, tables, context, table, fed),
    template: fed?.source.template ?? null,
    from: feedsOf(fed),
    baseFrom: feedsOf(baseFed),
    read,
    counted: read - left.otherMonth - left.undated - left.notCounted - left.unreadable,
    left,
    unfilled,
    rowGroups: rows.group ? groupsOf(rows.group, 'rows') : null,
    columnGroups: columnGroup ? groupsOf(columnGroup, 'columns') : null,
    split: split ? groupsOf(split, 'rows') : null,
    before: summary.compared ? beforeOf(summary, tables, context, previous) : null,
    reason: fed ? null : lackOf(summary.of, tables),
    noForm: !hasForm(summary.of, tables),
    baseReason: fed && base?.of && !baseFed ? lackOf(base.of, tables) : null,
    aboveBase: aboveBase(summary, table),
  }
}

function toldBy(
  { told }: Summary,
  tables: readonly Table[],
  context: Context,
  counted: SummaryTable,
  fed: Fed | null,
): readonly Text[] {
  if (!told) return []
  const fits = ({ template, columns }: Table): boolean =>
    template.id === told.template && told.fields.every((field) => columns[field])
  const views = tables.filter(fits).map((table) => viewOf(table, told.fields, told.optional))
  const feeding = (fed?.tables ?? []).map((table) => viewOf(table, neededBy(fed!.source), fed!.source.optional))
  return views.length > 0 ? told.say(views, context, counted, feeding) : []
}

const asIs = (key: string): string => key

const nothing = ({ medians = [] }: Summary): Tallied => ({
  grid: new Grid(medians.length),
  left: noneLeft(),
  unfilled: { rows: 0, columns: 0 },
  baseFed: null,
})

const wantedOf = ({ columns, amount, medians = [] }: Summary, { baseFed }: Tallied): Wanted => ({
  hasColumns: columns !== undefined,
  hasBase: baseFed !== null,
  hasAmount: amount !== undefined,
  medians: medians.map(({ id }) => id),
})

const orderOf = (dimension: Dimension | undefined, context: Context): Order => ({
  first: dimension?.order?.(context) ?? [],
  whole: dimension?.whole === true,
})
const tabulated = ({ rows, columns }: Summary, { grid }: Tallied, wanted: Wanted, context: Context): SummaryTable =>
  tabulate(grid, wanted, orderOf(rows, context), orderOf(columns, context))

const feedsOf = (fed: Fed | null): readonly SummaryFeed[] =>
  (fed?.tables ?? []).map(({ id, sheetName, file, height }) => ({
    table: id,
    sheetName,
    ...(file === undefined ? {} : { file }),
    entries: height,
  }))

/** The month before, from the workbook opened beside this one, else from sheets of this workbook that are that month's form. */
function beforeOf(
  summary: Summary,
  tables: readonly Table[],
  context: Context,
  previous: readonly Table[],
): SummaryResult['before'] {
  if (context.month === null) return null
  const last = daysOf(context.month).first - 1
  const month = monthOf(last)
  const earlier =
    previous.length > 0 ? previous : tables.filter((table) => table.template.monthly && table.month === month)
  const fed = fedBy(summary.of, earlier)
  if (!fed) return null
  const then = { ...context, month, asOf: last }
  const tallied = tallyEntries(summary, fed, earlier, then)
  const table = tabulated(summary, tallied, wantedOf(summary, tallied), then)
  return table.all.entries > 0 ? { ...table, month } : null
}
