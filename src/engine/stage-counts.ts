import type { Report } from '../model/report'
import { text } from '../model/text'
import { basesOf } from './count'
import { countedRows } from './counted-rows'
import type { StageCount } from './funnel'
import { lackOf } from './lacks'

const notByPerson = text('表里没有销售顾问，分不到个人', 'The form does not name the consultants')

/** What each stage of the catalog's funnel came to in the month, of the store (null) or of one consultant. */
export function stageCounts(report: Report, person: string | null): readonly StageCount[] {
  if (report.context.month === null) return []
  return (report.catalog.funnel ?? []).map((variant) => {
    const bases = basesOf(variant, report.tables)
    const isNamed =
      person === null ||
      [...bases.values()].flat().every(({ columns, stated }) => columns.consultant ?? stated.consultant)
    const reason = lackOf(variant, bases, report.tables, report.catalog) ?? (isNamed ? null : notByPerson)
    const { id, title } = variant
    if (reason) return { id, title, count: null, reason }
    const rows = countedRows(variant, 'numerator', report, person)
    return { id, title, count: rows.reduce((sum, { amount }) => sum + amount, 0), reason }
  })
}
