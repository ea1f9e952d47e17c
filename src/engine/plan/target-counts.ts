import type { Variant } from '../../model/kpi'
import type { Report } from '../../model/report'
import { settledProfile } from '../compute'
import { basesOf, isCountable, tally } from '../count'
import type { Period } from '../edges'
import { personAt, renderExpression } from '../formula'
import { seenReading } from '../seen-reading'
import { HEADER_ROW } from './target-entries'
import { STORE, type Made } from './target-grid'

/** A count of the period, of the store (column 0) or of a consultant; null where it cannot be counted. */
export type LiveCount = (column: number) => (Made & { readonly value: number }) | null

/** Counts on the dealer's sheets between two days, as the target sheet names them. */
export function counterOf(report: Report, people: readonly string[], period: Period, first: string, last: string) {
  const profile = settledProfile(report.context)
  const reading = seenReading(report.workbook, people, period, profile)
  return (variant: Variant): LiveCount | null => {
    const bases = basesOf(variant, report.tables)
    if (!isCountable(bases)) return null
    const counted = tally(variant.numerator, bases, reading)
    return (column) => {
      const value = column === 0 ? counted.store : counted.people?.[column - 1]
      if (value === undefined) return null
      const person = column === 0 ? null : personAt(people[column - 1] ?? '', HEADER_ROW, STORE + column)
      return { formula: renderExpression(variant.numerator, bases, { first, last, person }, profile), value }
    }
  }
}
