import { text } from '../../../model/text'
import { ordersOnCards, wonBackCards } from './cards'
import { less } from './counted'
import { lostOnTable } from './losses'
import { firstVisits } from './visits'

/** S001's assumption: whoever came first and did not order is lost. */
export const lostOnFunnel = less(
  text('首次来店未成交批数', 'First visits without an order'),
  firstVisits,
  ordersOnCards,
)
export const netLosses = less(
  text('净战败数（流失表战败-挽回）', 'Net losses: lost less recovered'),
  lostOnTable,
  wonBackCards,
)
