import type { View } from '../../model/rule'
import { consultantAt } from './prospects'

export interface ReportDay<V> {
  readonly consultant: string
  readonly day: number
  readonly in: V
  /** The day's rows there. */
  readonly rows: number[]
}

/** The daily reports, consultant by consultant and day by day; rows that name nobody are left out. */
export function reportDays<V extends View<'reportDate'>>(reports: readonly V[]): ReadonlyMap<string, ReportDay<V>> {
  const days = new Map<string, ReportDay<V>>()
  for (const view of reports) {
    for (let row = 0; row < view.height; row++) {
      const day = view.values.reportDate.at(row)
      const consultant = consultantAt(view.table, row)
      if (day === null || consultant === null) continue
      const key = reportKey(day, consultant)
      const found = days.get(key)
      if (found) found.rows.push(row)
      else days.set(key, { consultant, day, in: view, rows: [row] })
    }
  }
  return days
}
export const reportKey = (day: number, consultant: string | null): string => `${day} ${consultant ?? ''}`
