import { measureTitle } from '../model/measure-titles'
import type { Measure, Summary, SummaryFigures, SummaryResult } from '../model/summary'
import { text, type Locale, type Text } from '../model/text'
import type { CsvCell } from './csv'
import type { Mask } from '../engine/masking/mask'
import { textTable } from './text-table'

export interface Made {
  readonly summary: Summary
  readonly result: SummaryResult
  /** What people should look at first. */
  readonly highlights: readonly Text[]
}
const TOTAL = text('合计', 'Total')

interface Figure {
  readonly measure: Measure
  readonly title: Text
  of(figures: SummaryFigures): number | null
}
/** One a measure; one a median. */
const figuresOf = (summary: Summary): readonly Figure[] =>
  summary.measures.flatMap((measure): Figure[] => {
    if (measure === 'median')
      return (summary.medians ?? []).map(({ id, title }) => ({
        measure,
        title,
        of: ({ medians }) => medians[id] ?? null,
      }))
    return [{ measure, title: measureTitle(summary, measure), of: (figures) => figures[measure] }]
  })

/** One line a cell, then the totals of the rows, of the columns and of all. */
export function summaryRows({ summary, result }: Made, mask: Mask, locale: Locale): CsvCell[][] {
  const figures = figuresOf(summary)
  const { columns, rows } = summary
  const total = TOTAL[locale]
  const line = (row: string, column: string, of: SummaryFigures): CsvCell[] => [
    ...(columns ? [column] : []),
    row,
    ...figures.map((figure) => figure.of(of)),
  ]
  return [
    [...(columns ? [columns.title[locale]] : []), rows.title[locale], ...figures.map(({ title }) => title[locale])],
    ...result.cells.map((cell) => line(mask(cell.row), mask(cell.column), cell)),
    ...result.rowTotals.map((of, place) => line(mask(result.rows[place]!), total, of)),
    ...result.columnTotals.map((of, place) => line(total, mask(result.columns[place]!), of)),
    ...(result.reason ? [] : [line(total, total, result.all)]),
  ]
}

const percents = new Set<Measure>(['rate', 'share', 'columnShare', 'rowShare', 'cumulativeShare', 'deviation'])
const shown = ({ measure, of }: Figure, figures: SummaryFigures): string => {
  const value = of(figures)
  if (value === null) return '-'
  return percents.has(measure) ? `${(value * 100).toFixed(1)}%` : String(Math.round(value * 100) / 100)
}

/** Counts by row and column; under 合计 every figure of the rows. */
export function summaryText({ summary, result, highlights }: Made, mask: Mask, locale: Locale): string {
  const head = [summary.title, ...result.definition].map((words) => words[locale]).join('\n')
  if (result.reason) return `${head}\n${mask(result.reason[locale])}\n`
  const beside = figuresOf(summary).filter(
    ({ measure }) => !['count', 'rank', 'deviation', 'rowShare'].includes(measure),
  )
  const then = result.before
  const found = new Map(result.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.count]))
  const line = (name: string, counts: readonly number[], figures: SummaryFigures, before: number): string[] => [
    name,
    ...counts.map(String),
    String(figures.count),
    ...beside.map((figure) => shown(figure, figures)),
    ...(then ? [signed(figures.count - before)] : []),
  ]
  const table = textTable([
    [
      summary.rows.title[locale],
      ...result.columns.map(mask),
      TOTAL[locale],
      ...beside.map(({ title }) => title[locale]),
      ...(then ? [text('比上月', 'Since last month')[locale]] : []),
    ],
    ...result.rows.map((row, place) =>
      line(
        mask(row),
        result.columns.map((column) => found.get(`${row}\n${column}`) ?? 0),
        result.rowTotals[place]!,
        then?.rowTotals[then.rows.indexOf(row)]?.count ?? 0,
      ),
    ),
    line(
      TOTAL[locale],
      result.columnTotals.map(({ count }) => count),
      result.all,
      then?.all.count ?? 0,
    ),
  ])
  const { otherMonth, undated, unreadable, notCounted } = result.left
  const left = text(
    `未计入：其他月份 ${otherMonth} 条，没有日期 ${undated} 条，数量读不出 ${unreadable} 条，不属于统计对象 ${notCounted} 条\n`,
    `Left out: ${otherMonth} of other months, ${undated} without a date, ${unreadable} of no readable number, ${notCounted} not counted by definition\n`,
  )
  const told = [...highlights, ...result.told, ...(result.aboveBase ? [result.aboveBase] : [])]
    .map((words) => `${mask(words[locale])}\n`)
    .join('')
  return `${head}\n${table}${result.read > result.counted ? left[locale] : ''}${told}`
}

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change))
