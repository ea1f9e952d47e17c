import type { Context } from '../../model/context'
import { daysOf } from '../../model/month'
import type { View } from '../../model/rule'

/** What tells whether a card was open in a month, and how it ended in it. */
export const cardMonthFields = ['status', 'orderDate', 'lossDate', 'cancelledDate'] as const

type CardView = View<'createdDate', (typeof cardMonthFields)[number]>
type Test = (card: number) => boolean

/** Cards of the stock: made by the month's end, and neither lost nor sold (and not cancelled) before it. All where no month is asked. */
export function isInStock({ values }: CardView, { month }: Context): Test {
  if (month === null) return () => true
  const { first, last } = daysOf(month)
  const { createdDate, lossDate, orderDate, cancelledDate } = values
  const isBefore = (day: number | null | undefined): boolean => day !== null && day !== undefined && day < first
  return (card) => {
    const created = createdDate.at(card)
    if (created === null || created >= last + 1 || isBefore(lossDate?.at(card))) return false
    return !isBefore(orderDate?.at(card)) || isBefore(cancelledDate?.at(card))
  }
}

/** Cards lost in the month, to a rival or out of sight; where no status is kept, those with a loss date in it. */
export function isLostInMonth({ values }: CardView, { month }: Context): Test {
  const { status, lossDate } = values
  const days = month === null ? null : daysOf(month)
  return (card) => {
    const day = lossDate?.at(card) ?? null
    if (day === null || (days && (day < days.first || day >= days.last + 1))) return false
    if (!status) return true
    const word = status.at(card)
    return word === '战败' || word === '失控'
  }
}
