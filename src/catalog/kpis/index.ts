import type { Kpi } from '../../model/kpi'
import cadenceCompliance from './cadence-compliance'
import callDateEachRow from './call-date-each-row'
import callVisitRate from './call-visit-rate'
import calls from './calls'
import captureRate from './capture-rate'
import carriedOverEachRow from './carried-over-each-row'
import churnClass from './churn-class'
import closingByOrigin from './closing-by-origin'
import closingRate from './closing-rate'
import consultantEachRow from './consultant-each-row'
import contactCount from './contact-count'
import contactDateEachRow from './contact-date-each-row'
import contacts from './contacts'
import dayCaptureRate from './day-capture-rate'
import dayClosingRate from './day-closing-rate'
import dayTestDriveRate from './day-test-drive-rate'
import daysOverdue from './days-overdue'
import deliveryFollowUpRate from './delivery-follow-up-rate'
import deliveryRate from './delivery-rate'
import dwellTime from './dwell-time'
import entryLag from './entry-lag'
import insuranceRate from './insurance-rate'
import invitedArrivals from './invited-arrivals'
import kpiAchievement from './kpi-achievement'
import kpiActual from './kpi-actual'
import kpiMonthOnMonth from './kpi-month-on-month'
import levelDue from './level-due'
import lossRate from './loss-rate'
import lossReview from './loss-review'
import lostContactRate from './lost-contact-rate'
import loyaltyTotal from './loyalty-total'
import meanDwellTime from './mean-dwell-time'
import meansTotal from './means-total'
import monthsSinceService from './months-since-service'
import nextContactDue from './next-contact-due'
import openProspects from './open-prospects'
import orderRate from './order-rate'
import orderSources from './order-sources'
import ownerChurnRate from './owner-churn-rate'
import ownerContactRate from './owner-contact-rate'
import ownerReferrals from './owner-referrals'
import ownerReturns from './owner-returns'
import partialChurn from './partial-churn'
import partyCount from './party-count'
import prospectLife from './prospect-life'
import prospectLossRate from './prospect-loss-rate'
import quotationRate from './quotation-rate'
import receptionsPerConsultant from './receptions-per-consultant'
import referralShare from './referral-share'
import reportDateEachRow from './report-date-each-row'
import repurchaseRate from './repurchase-rate'
import showroomShare from './showroom-share'
import showroomVisits from './showroom-visits'
import targetAchievement from './target-achievement'
import targetProgress from './target-progress'
import targetRemaining from './target-remaining'
import testDriveClosingRate from './test-drive-closing-rate'
import testDriveRate from './test-drive-rate'
import testDrives from './test-drives'
import tierProposal from './tier-proposal'
import tierShare from './tier-share'
import tierTotal from './tier-total'
import trackingFailureRate from './tracking-failure-rate'
import vehicleAge from './vehicle-age'
import visitDateEachRow from './visit-date-each-row'
import warrantySide from './warranty-side'
import winBackRate from './win-back-rate'
import winBackSpend from './win-back-spend'
import wonAgainstLost from './won-against-lost'
import wonBackRate from './won-back-rate'

export const kpis: readonly Kpi[] = [
  showroomVisits,
  receptionsPerConsultant,
  meanDwellTime,
  calls,
  captureRate,
  callVisitRate,
  invitedArrivals,
  testDriveRate,
  testDrives,
  quotationRate,
  closingRate,
  testDriveClosingRate,
  orderRate,
  lossRate,
  lostContactRate,
  prospectLossRate,
  lossReview,
  wonBackRate,
  wonAgainstLost,
  openProspects,
  cadenceCompliance,
  contacts,
  closingByOrigin,
  orderSources,
  referralShare,
  deliveryRate,
  deliveryFollowUpRate,
  insuranceRate,
  showroomShare,
  targetAchievement,
  ownerReferrals,
  ownerContactRate,
  ownerReturns,
  ownerChurnRate,
  repurchaseRate,
  tierShare,
  trackingFailureRate,
  winBackRate,
  winBackSpend,
  // Formulas of the columns below refer to these.
  visitDateEachRow,
  callDateEachRow,
  reportDateEachRow,
  contactDateEachRow,
  carriedOverEachRow,
  consultantEachRow,
  dwellTime,
  partialChurn,
  partyCount,
  nextContactDue,
  daysOverdue,
  levelDue,
  prospectLife,
  entryLag,
  contactCount,
  dayCaptureRate,
  dayTestDriveRate,
  dayClosingRate,
  kpiActual,
  kpiAchievement,
  kpiMonthOnMonth,
  targetProgress,
  targetRemaining,
  vehicleAge,
  monthsSinceService,
  churnClass,
  warrantySide,
  loyaltyTotal,
  meansTotal,
  tierTotal,
  tierProposal,
]
