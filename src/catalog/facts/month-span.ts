import { daysOf, monthOf, type MonthId } from '../../model/month'

/** The month of the latest day of many: mostly one entry after another is of one month, which need not be looked up again. */
export class MonthSpan {
  private from = Infinity
  private to = -Infinity

  /** Never of a day that is NaN. */
  has(day: number): boolean {
    return day >= this.from && day < this.to
  }

  moveTo(day: number): MonthId {
    const month = monthOf(day)
    const { first, last } = daysOf(month)
    this.from = first
    this.to = last + 1
    return month
  }
}
