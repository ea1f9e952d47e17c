import type { ChurnProfile } from '../../../model/churn-profile'
import type { Condition, Expression } from '../../../model/expression'
import { text } from '../../../model/text'
import type { Counted } from './counted'

const owners = (...where: Condition[]): Expression => ({ count: 'owner-card', where })
const delivered: Condition = { field: 'deliveryDate', upTo: 'period' }
const served: Condition = { field: 'lastServiceDate', filled: true }

export const ownersDelivered: Counted = {
  title: text('到月末已交车的保有客户数', 'Owners whose vehicle was delivered by the month’s end'),
  expression: owners(delivered),
}

/** Owners whose months since the last service, or without one since delivery, a definition calls churn. */
export function churnedOwners({ title, classes }: ChurnProfile): Counted {
  const churned = classes.filter((one) => one.churned)
  const from = Math.min(...churned.map((one) => one.from))
  const ends = churned.map(({ below }) => below ?? Infinity)
  const below = Math.max(...ends)
  const months = [from, below === Infinity ? null : below] as const
  const away: Condition = { field: 'lastServiceDate', months }
  const never: Condition = { field: 'deliveryDate', months }
  const bound = months[1] === null ? `≥${from}` : `${from}–${months[1]}`
  return {
    title: text(`流失保有客户数（${title.zh}，${bound}个月）`, `Churned owners (${title.en}, ${bound} months)`),
    expression: {
      minus: [{ plus: [owners(delivered, away), owners(delivered, never)] }, owners(delivered, never, served)],
    },
  }
}
