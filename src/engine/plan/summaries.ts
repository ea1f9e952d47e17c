import type { Edit } from '../../model/edit'
import type { Report } from '../../model/report'
import type { Locale } from '../../model/text'
import { planPivot } from './summary-pivot'
import { summarySheet } from './summary-sheet'

/** Each summary that could be made, as a plain table to print and as a PivotTable to turn about; of those with these ids. */
export function planSummaries(report: Report, locale: Locale, ids?: readonly string[]): readonly Edit[] {
  return report.summaries.flatMap((result): readonly Edit[] => {
    const summary = report.catalog.summaries.find(({ id }) => id === result.summary)
    if (!summary || result.reason || (ids && !ids.includes(summary.id))) return []
    const { id, title } = summary.sheet
    const content = summarySheet(summary, result, report, locale)
    return [{ kind: 'put-sheet', id, title: title[locale], content }, ...planPivot(summary, result, report, locale)]
  })
}
