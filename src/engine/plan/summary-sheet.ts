import type { Report } from '../../model/report'
import type { CellStyle, SheetContent } from '../../model/sheet-content'
import type { Summary, SummaryFigures, SummaryResult, SummaryTable } from '../../model/summary'
import { text, type Locale } from '../../model/text'
import { widthOf } from '../text-width'
import { cell, speaker, titledFor, type Row, type Say } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'
import { fitsBelow, summaryChart } from './summary-chart'
import { columnFigures, totalFigures, type FigureColumn } from './summary-columns'
import { summaryNotes } from './summary-notes'

const HEADS = 3
const TOTAL = text('合计', 'Total')
/** Shares and rates, which get bars. */
const barred = new Set<FigureColumn['measure']>(['columnShare', 'share', 'rate'])

/** Columns of figures under one key, or under 合计. */
interface Block {
  readonly name: string
  /** The place of the key; -1 for 合计. */
  readonly key: number
  /** The key is a group of columns: 合计·2009年. */
  readonly ofGroup?: true
  readonly left: number
  readonly figures: readonly FigureColumn[]
}

/** The summary as a plain table to print, its groups and its split below, notes, and a chart. */
export function summarySheet(summary: Summary, result: SummaryResult, report: Report, locale: Locale): SheetContent {
  const say = speaker(locale)
  const titled = titledFor(say(summary.title), report.context.month, locale)
  const blocks = blocksOf(summary, result, say)
  const rows: Row[] = [
    [cell(titled, 'title')],
    [
      cell(say(summary.rows.title), 'header'),
      ...blocks.flatMap(({ name, figures }) => figures.map((_, place) => cell(place === 0 ? name : null, 'header'))),
    ],
    [cell(null, 'header'), ...blocks.flatMap(({ figures }) => figures.map(({ title }) => cell(say(title), 'header')))],
    ...linesOf(result, result, blocks, 'text', result),
    totalLine(result, blocks, say),
    ...[
      { grouping: summary.rows.group, table: result.rowGroups },
      { grouping: summary.split, table: result.split },
    ].flatMap(({ grouping, table }): Row[] =>
      grouping && table && table.rows.length > 1
        ? [
            [],
            [
              cell(say(grouping.title), 'header'),
              ...blocks.flatMap(({ figures }) => figures.map(() => cell(null, 'header'))),
            ],
            ...linesOf(table, result, blocks, 'text'),
          ]
        : [],
    ),
    [],
  ]
  const widths = [
    28,
    ...blocks.flatMap(({ figures }) => figures.map((one) => Math.max(one.width, widthOf(say(one.title)) + 2))),
  ]
  const notes = notesAcross(summaryNotes(summary, result, report.context).map(say), widths, rows.length)
  rows.push(...notes.rows)
  const merges = [
    [0, 0, 1, widths.length] as const,
    [1, 0, 2, 1] as const,
    ...blocks
      .filter(({ figures }) => figures.length > 1)
      .map(({ left, figures }) => [1, left, 1, figures.length] as const),
    ...notes.merges,
  ]
  const highlights = blocks.flatMap(({ left, figures }) =>
    figures.flatMap(({ measure }, place) =>
      barred.has(measure)
        ? [{ cells: [HEADS, left + place, result.rows.length, 1] as const, kind: 'bars' as const }]
        : [],
    ),
  )
  const below = rows.length + 1
  const counts = blocks
    .filter(({ ofGroup }) => !ofGroup)
    .map(
      ({ left, figures }) =>
        left +
        Math.max(
          0,
          figures.findIndex(({ measure }) => measure === 'count'),
        ),
    )
  const chart = summaryChart(summary, result, { names: 1, body: HEADS, below, widths, counts }, say)
  return {
    rows,
    widths,
    headerRows: HEADS,
    headerColumns: 1,
    merges,
    landscape: true,
    footer: pageFoot(titled, say),
    ...(result.rows.length > 0 ? { highlights } : {}),
    // The blank row above it goes along: a border on the page's edge would be printed on both pages.
    ...(chart ? { charts: [chart], ...(fitsBelow(chart, widths) ? {} : { pageBreaks: [below - 1] }) } : {}),
  }
}

function blocksOf(summary: Summary, result: SummaryResult, say: Say): readonly Block[] {
  const [under, total] = [columnFigures(summary), totalFigures(summary, result)]
  const keys = result.columns.map((name, key) => ({ name, key, figures: under }))
  const groups = columnGroupsOf(result).map((name, key) => ({
    name: `${say(TOTAL)}·${name}`,
    key,
    figures: under,
    ofGroup: true as const,
  }))
  let left = 1
  return [...keys, ...groups, { name: say(TOTAL), key: -1, figures: total }].map((block): Block => {
    const placed = { ...block, left }
    left += block.figures.length
    return placed
  })
}

/** Totals of groups of columns stand beside them where there are several, of several columns. */
const columnGroupsOf = ({ columns, columnGroups }: SummaryResult): readonly string[] =>
  columnGroups && columnGroups.columns.length > 1 && columnGroups.columns.length < columns.length
    ? columnGroups.columns
    : []

/** One line a row of the table, under the columns of the whole. */
function linesOf(
  { rows, cells, rowTotals }: SummaryTable,
  { columns }: SummaryTable,
  blocks: readonly Block[],
  style: CellStyle,
  { before, columnGroups }: Pick<SummaryResult, 'before' | 'columnGroups'> = { before: null, columnGroups: null },
): readonly Row[] {
  const byKeys = (some: SummaryTable['cells']) => new Map(some.map((each) => [`${each.row}\n${each.column}`, each]))
  const [found, grouped] = [byKeys(cells), byKeys(columnGroups?.cells ?? [])]
  return rows.map((row, line): Row => [
    cell(row, style),
    ...blocks.flatMap(({ key, figures, ofGroup }) => {
      if (key < 0) return figures.map((one) => one.total(rowTotals[line]!, rowBefore(before, row)))
      const cellOf = ofGroup
        ? grouped.get(`${row}\n${columnGroups?.columns[key]}`)
        : found.get(`${row}\n${columns[key]!}`)
      return figures.map((one) => one.at(cellOf))
    }),
  ])
}

const rowBefore = (before: SummaryResult['before'], row: string): SummaryFigures | null =>
  before?.rowTotals[before.rows.indexOf(row)] ?? null

const totalLine = (
  { columnTotals, columnGroups, all, before }: SummaryResult,
  blocks: readonly Block[],
  say: Say,
): Row => [
  cell(say(TOTAL), 'total'),
  ...blocks.flatMap(({ key, figures, ofGroup }) => {
    const totals = ofGroup ? columnGroups!.columnTotals : columnTotals
    return figures.map((one) => (key < 0 ? one.total(all, before?.all ?? null) : one.total(totals[key]!)))
  }),
]
