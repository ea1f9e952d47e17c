import { accidentLeadResultCase } from './accident-lead-result'
import type { SummaryCase } from './case'
import {
  churnByCustomerTypeCase,
  churnByLastServiceCase,
  churnByRegionAndModelCase,
  churnByVehicleAgeCase,
} from './churn'
import { churnReasonCase, defectionByWarrantyCase, unreachedOutcomeCase } from './defection'
import { lossByRegionAndSourceCase } from './loss-by-region-and-source'
import { lossDestinationCase } from './loss-destination'
import { lossLevelByKindCase } from './loss-level-by-kind'
import { lossReasonByConsultantCase } from './loss-reason-by-consultant'
import { lossReasonBySeriesCase } from './loss-reason-by-series'
import { referralByMonthCase, tierByIndustryCase, tierByRegionCase, winBackBoardCase } from './owners'

export { agreesOnRandom, type SummaryCase } from './case'

/** One a summary, by its id. */
export const summaryCases: readonly SummaryCase[] = [
  accidentLeadResultCase,
  lossByRegionAndSourceCase,
  lossDestinationCase,
  lossLevelByKindCase,
  lossReasonByConsultantCase,
  lossReasonBySeriesCase,
  churnByCustomerTypeCase,
  churnByLastServiceCase,
  churnByRegionAndModelCase,
  churnByVehicleAgeCase,
  churnReasonCase,
  defectionByWarrantyCase,
  referralByMonthCase,
  tierByIndustryCase,
  tierByRegionCase,
  unreachedOutcomeCase,
  winBackBoardCase,
]
