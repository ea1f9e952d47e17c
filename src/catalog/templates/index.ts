import type { SheetTemplate } from '../../model/template'
import accidentLead from './accident-lead'
import boardDays from './board-days'
import contactLog from './contact-log'
import dailyReport from './daily-report'
import followUpLog from './follow-up-log'
import kpiSheet from './kpi-sheet'
import leadLog from './lead-log'
import lossAnalysis from './loss-analysis'
import ownerCard from './owner-card'
import ownerTier from './owner-tier'
import ownerVisitPlan from './owner-visit-plan'
import ownerVisits from './owner-visits'
import phoneUpLog from './phone-up-log'
import prospectCard from './prospect-card'
import referralStatistics from './referral-statistics'
import roster from './roster'
import serviceChurn from './service-churn'
import serviceDefection from './service-defection'
import showroomTrafficLog from './showroom-traffic-log'
import slotVisits from './slot-visits'
import targetSheet from './target-sheet'
import tierReferrals from './tier-referrals'
import trafficStatistics from './traffic-statistics'
import unreachedOutcomes from './unreached-outcomes'
import winBackBoard from './win-back-board'

export const templates: readonly SheetTemplate[] = [
  accidentLead,
  boardDays,
  contactLog,
  dailyReport,
  followUpLog,
  kpiSheet,
  leadLog,
  lossAnalysis,
  ownerCard,
  ownerTier,
  ownerVisitPlan,
  ownerVisits,
  phoneUpLog,
  prospectCard,
  referralStatistics,
  roster,
  serviceChurn,
  serviceDefection,
  showroomTrafficLog,
  slotVisits,
  targetSheet,
  tierReferrals,
  trafficStatistics,
  unreachedOutcomes,
  winBackBoard,
]
