import type { Edit } from '../../model/edit'
import type { Report } from '../../model/report'
import type { Summary, SummaryResult } from '../../model/summary'
import { text, type Locale, type Text } from '../../model/text'
import { cell, monthTitle, speaker, type Row, type Say } from './cells'
import { notesAcross } from './notes'
import { pageFoot } from './page-foot'
import { fitsBelow, summaryChart } from './summary-chart'
import { planPivot } from './summary-pivot'

/** Each summary that could be made, as a plain table to print and as a PivotTable to turn about. */
export function planSummaries(report: Report, locale: Locale): readonly Edit[] {
  return report.summaries.flatMap((result) => {
    const summary = report.catalog.summaries.find(({ id }) => id === result.summary)
    if (!summary || result.reason) return []
    return [putSheet(summary, result, report, locale), ...planPivot(summary, result, report, locale)]
  })
}

function putSheet(summary: Summary, result: SummaryResult, { context: { month } }: Report, locale: Locale): Edit {
  const say = speaker(locale)
  const titled = month ? `${say(summary.title)}　${monthTitle(month, locale)}` : say(summary.title)
  const groups = [...result.columns, say(text('合计', 'Total'))]
  const rows: Row[] = [
    [cell(titled, 'title')],
    [
      cell(say(summary.rows.title), 'header'),
      ...groups.flatMap((group) => [cell(group, 'header'), cell(null, 'header')]),
    ],
    [
      cell(null, 'header'),
      ...groups.flatMap(() => [cell(say(text('数量', 'Count')), 'header'), cell(say(text('占比', 'Share')), 'header')]),
    ],
    ...bodyOf(result, say),
    [],
  ]
  const widths = [28, ...groups.flatMap(() => [8, 9])]
  const notes = notesAcross([say(restLine(summary, result)), say(summary.definition)], widths, rows.length)
  rows.push(...notes.rows)
  const merges = [
    [0, 0, 1, widths.length] as const,
    [1, 0, 2, 1] as const,
    ...groups.map((_, index) => [1, 1 + 2 * index, 1, 2] as const),
    ...notes.merges,
  ]
  const highlights = groups.map((_, index) => ({
    cells: [3, 2 + 2 * index, result.rows.length, 1] as const,
    kind: 'bars' as const,
  }))
  const below = rows.length + 1
  const chart = summaryChart(summary, result, { names: 1, body: 3, below, widths }, say)
  const content = {
    rows,
    widths,
    headerRows: 3,
    headerColumns: 1,
    merges,
    landscape: true,
    footer: pageFoot(titled, say),
    ...(result.rows.length > 0 ? { highlights } : {}),
    ...(chart ? { charts: [chart], ...(fitsBelow(chart, widths) ? {} : { pageBreaks: [below] }) } : {}),
  }
  return { kind: 'put-sheet', id: summary.sheet.id, title: say(summary.sheet.title), content }
}

function bodyOf({ rows, columns, cells, total }: SummaryResult, say: Say): readonly Row[] {
  const found = new Map(cells.map((each) => [`${each.row}\n${each.column}`, each]))
  const inColumn = (column: string): number =>
    cells.reduce((sum, each) => sum + (each.column === column ? each.count : 0), 0)
  const lines = rows.map((row): Row => {
    const sum = cells.reduce((all, each) => all + (each.row === row ? each.count : 0), 0)
    const counted = columns.flatMap((column) => {
      const each = found.get(`${row}\n${column}`)
      return [cell(each?.count ?? null, 'number'), cell(each?.columnShare ?? null, 'percent')]
    })
    return [cell(row), ...counted, cell(sum, 'total'), cell(total ? sum / total : null, 'totalPercent')]
  })
  const totals = [...columns.map(inColumn), total].flatMap((sum) => [
    cell(sum, 'total'),
    cell(sum ? 1 : null, 'totalPercent'),
  ])
  return [...lines, [cell(say(text('合计', 'Total')), 'total'), ...totals]]
}

const restLine = ({ rows, columns }: Summary, { total, unfilled, left }: SummaryResult): Text =>
  text(
    `共${total}条；${rows.title.zh}未填${unfilled.rows}条，${columns.title.zh}未填${unfilled.columns}条；另有其他月份${left.otherMonth}条、日期不明${left.undated}条未计入。`,
    `${total} entries; ${rows.title.en} blank in ${unfilled.rows}, ${columns.title.en} blank in ${unfilled.columns}; left out: ${left.otherMonth} of other months, ${left.undated} without a readable date.`,
  )
