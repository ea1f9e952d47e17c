import type { Context } from '../src/model/context'
import { daysOf } from '../src/model/month'
import { passColumns } from './pass-columns'
import { passCards, passLosses, passVisits } from './pass-entries'
import { passPairs } from './pass-pairs'
import { Problems, type PlainMonth } from './plain'

/** The shelf's checks as one would write them by hand for exactly these columns: no fixes, no messages, no addresses. */
export function pass(month: PlainMonth, { settings, today, month: form }: Context): Problems {
  if (form === null) throw new Error('The bench needs the month')
  const { first, last } = daysOf(form)
  const problems = new Problems()
  const {
    'loss-analysis': loss,
    'prospect-card': card,
    'showroom-traffic-log': log,
    'traffic-statistics': statistics,
  } = month
  passColumns(month, today, problems)
  passLosses(loss, first, last, settings, problems)
  passCards(card, problems)
  passVisits(log, statistics, problems)
  passPairs(loss, card, first, settings, problems)
  return problems
}
