import type { Summary } from '../../model/summary'
import accidentLeadResult from './accident-lead-result'
import lossByRegionAndSource from './loss-by-region-and-source'
import lossDestination from './loss-destination'
import lossLevelByKind from './loss-level-by-kind'
import lossReasonByConsultant from './loss-reason-by-consultant'
import lossReasonBySeries from './loss-reason-by-series'
import churnByCustomerType from './churn-by-customer-type'
import churnByLastService from './churn-by-last-service'
import churnByRegionAndModel from './churn-by-region-and-model'
import churnByVehicleAge from './churn-by-vehicle-age'
import churnReason from './churn-reason'
import defectionByWarranty from './defection-by-warranty'
import referralByMonth from './referral-by-month'
import tierByIndustry from './tier-by-industry'
import tierByRegion from './tier-by-region'
import unreachedOutcome from './unreached-outcome'
import winBackBoard from './win-back-board'

export const summaries: readonly Summary[] = [
  lossReasonBySeries,
  lossReasonByConsultant,
  lossLevelByKind,
  lossDestination,
  lossByRegionAndSource,
  accidentLeadResult,
  churnByRegionAndModel,
  churnByVehicleAge,
  defectionByWarranty,
  churnReason,
  unreachedOutcome,
  churnByCustomerType,
  churnByLastService,
  winBackBoard,
  referralByMonth,
  tierByRegion,
  tierByIndustry,
]
