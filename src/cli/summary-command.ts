import { catalog } from '../catalog'
import type { Summary, SummaryResult } from '../model/summary'
import { text, type Locale } from '../model/text'
import { csv, type CsvCell } from './csv'
import { inspect } from './inspect'
import type { Io } from './io'
import type { FigureOptions } from './kpi-command'
import type { Mask } from './mask'
import { textTable } from './text-table'
import { exitCodes } from './usage'

export interface SummaryOptions extends FigureOptions {
  readonly id?: readonly string[]
}
interface Made {
  readonly summary: Summary
  readonly result: SummaryResult
}

/** `sanbiao summary`: one as JSON is an object, several are a list. */
export async function summaryCommand(path: string, options: SummaryOptions, io: Io): Promise<number> {
  const { report, mask } = await inspect(path, options, io)
  const { format, lang, id: ids } = options
  const made = report.summaries.flatMap((result): Made[] => {
    const summary = catalog.summaries.find(({ id }) => id === result.summary)
    return summary && (!ids || ids.includes(summary.id)) ? [{ summary, result }] : []
  })
  if (format === 'json') {
    const all = made.map((one) => summaryJson(one, mask))
    io.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`)
  } else if (format === 'csv')
    io.out(
      csv(made.flatMap((one, index) => (index > 0 ? [[]] : ([] as CsvCell[][])).concat(summaryRows(one, mask, lang)))),
    )
  else io.out(made.map((one) => summaryText(one, mask, lang)).join('\n'))
  return exitCodes.clean
}

function summaryJson({ summary: { id, title, definition, rows, columns, measures }, result }: Made, mask: Mask) {
  return {
    id,
    title,
    definition,
    rows: result.rows.map(mask),
    columns: result.columns.map(mask),
    measures,
    cells: result.cells.map((cell) => ({
      [rows.id]: mask(cell.row),
      [columns.id]: mask(cell.column),
      ...Object.fromEntries(measures.map((measure) => [measure, cell[measure]])),
    })),
    total: result.total,
    unfilled: result.unfilled,
    left: result.left,
    reason: result.reason && mask.text(result.reason),
  }
}

const measureTitles = {
  count: text('数量', 'Count'),
  columnShare: text('占比', 'Share'),
  rank: text('排名', 'Rank'),
}

function summaryRows({ summary, result }: Made, mask: Mask, locale: Locale): CsvCell[][] {
  const { columns, rows, measures } = summary
  return [
    [columns.title[locale], rows.title[locale], ...measures.map((measure) => measureTitles[measure][locale])],
    ...result.cells.map((cell) => [mask(cell.column), mask(cell.row), ...measures.map((measure) => cell[measure])]),
  ]
}

function summaryText({ summary, result }: Made, mask: Mask, locale: Locale): string {
  const { title, definition, rows } = summary
  const head = `${title[locale]}\n${definition[locale]}\n`
  if (result.reason) return `${head}${mask(result.reason[locale])}\n`
  const total = text('合计', 'Total')[locale]
  const count = (row: string | null, column: string | null): string =>
    String(
      result.cells
        .filter((cell) => (row === null || cell.row === row) && (column === null || cell.column === column))
        .reduce((sum, cell) => sum + cell.count, 0),
    )
  const line = (name: string, row: string | null): string[] => [
    name,
    ...result.columns.map((column) => count(row, column)),
    count(row, null),
  ]
  const table = textTable([
    [rows.title[locale], ...result.columns.map(mask), total],
    ...result.rows.map((row) => line(mask(row), row)),
    line(total, null),
  ])
  const { otherMonth, undated } = result.left
  const left = text(
    `未计入：其他月份 ${otherMonth} 条，没有日期 ${undated} 条\n`,
    `Left out: ${otherMonth} of other months, ${undated} without a date\n`,
  )
  return `${head}${table}${otherMonth + undated > 0 ? left[locale] : ''}`
}
