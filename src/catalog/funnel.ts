import type { Variant } from '../model/kpi'
import { allVisits, capturedVisits, deliveries, ordersOnCards, testDrivenVisits } from './facts/counts'
import { plain } from './facts/variants'

/** From a visit to a delivery: what each stage of the month came to. */
export const funnel: readonly Variant[] = [
  plain('visits', allVisits),
  plain('captured', capturedVisits),
  plain('test-driven', testDrivenVisits),
  plain('ordered', ordersOnCards),
  plain('delivered', deliveries),
]
