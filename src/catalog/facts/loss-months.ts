import { daysOf, monthOf, type MonthId } from '../../model/month'

/** So many months up to this one, the earliest first; the next one after them, for what is entered too late. */
export function monthsBefore(month: MonthId | null, count: number): readonly MonthId[] {
  if (month === null) return []
  const months: MonthId[] = [month]
  while (months.length < count) months.unshift(monthOf(daysOf(months[0]!).first - 1))
  return months
}
