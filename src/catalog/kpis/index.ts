import type { Kpi } from '../../model/kpi'
import callVisitRate from './call-visit-rate'
import calls from './calls'
import captureRate from './capture-rate'
import churnClass from './churn-class'
import closingByOrigin from './closing-by-origin'
import closingRate from './closing-rate'
import contactCount from './contact-count'
import daysOverdue from './days-overdue'
import deliveryFollowUpRate from './delivery-follow-up-rate'
import deliveryRate from './delivery-rate'
import dwellTime from './dwell-time'
import entryLag from './entry-lag'
import insuranceRate from './insurance-rate'
import levelDue from './level-due'
import lossRate from './loss-rate'
import lostContactRate from './lost-contact-rate'
import loyaltyTotal from './loyalty-total'
import meansTotal from './means-total'
import monthsSinceService from './months-since-service'
import nextContactDue from './next-contact-due'
import openProspects from './open-prospects'
import orderRate from './order-rate'
import ownerReferrals from './owner-referrals'
import partialChurn from './partial-churn'
import partyCount from './party-count'
import prospectLife from './prospect-life'
import prospectLossRate from './prospect-loss-rate'
import quotationRate from './quotation-rate'
import showroomShare from './showroom-share'
import showroomVisits from './showroom-visits'
import testDriveClosingRate from './test-drive-closing-rate'
import testDriveRate from './test-drive-rate'
import tierProposal from './tier-proposal'
import tierTotal from './tier-total'
import vehicleAge from './vehicle-age'
import warrantySide from './warranty-side'

export const kpis: readonly Kpi[] = [
  showroomVisits,
  calls,
  captureRate,
  callVisitRate,
  testDriveRate,
  quotationRate,
  closingRate,
  testDriveClosingRate,
  orderRate,
  lossRate,
  lostContactRate,
  prospectLossRate,
  openProspects,
  closingByOrigin,
  deliveryRate,
  deliveryFollowUpRate,
  insuranceRate,
  showroomShare,
  ownerReferrals,
  dwellTime,
  partialChurn,
  partyCount,
  nextContactDue,
  daysOverdue,
  levelDue,
  prospectLife,
  entryLag,
  contactCount,
  vehicleAge,
  monthsSinceService,
  churnClass,
  warrantySide,
  loyaltyTotal,
  meansTotal,
  tierTotal,
  tierProposal,
]
