import type { SummaryCase } from './case'
import { lossReasonBySeriesCase } from './loss-reason-by-series'

export { agreesOnRandom, type SummaryCase } from './case'

/** One a summary, by its id. */
export const summaryCases: readonly SummaryCase[] = [lossReasonBySeriesCase]
