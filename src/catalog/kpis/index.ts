import type { Kpi } from '../../model/kpi'
import captureRate from './capture-rate'
import churnClass from './churn-class'
import closingRate from './closing-rate'
import daysOverdue from './days-overdue'
import dwellTime from './dwell-time'
import entryLag from './entry-lag'
import levelDue from './level-due'
import lossRate from './loss-rate'
import lostContactRate from './lost-contact-rate'
import loyaltyTotal from './loyalty-total'
import meansTotal from './means-total'
import monthsSinceService from './months-since-service'
import nextContactDue from './next-contact-due'
import partyCount from './party-count'
import prospectLife from './prospect-life'
import showroomVisits from './showroom-visits'
import testDriveRate from './test-drive-rate'
import tierProposal from './tier-proposal'
import tierTotal from './tier-total'
import vehicleAge from './vehicle-age'
import warrantySide from './warranty-side'

export const kpis: readonly Kpi[] = [
  showroomVisits,
  captureRate,
  testDriveRate,
  closingRate,
  lossRate,
  lostContactRate,
  dwellTime,
  partyCount,
  nextContactDue,
  daysOverdue,
  levelDue,
  prospectLife,
  entryLag,
  vehicleAge,
  monthsSinceService,
  churnClass,
  warrantySide,
  loyaltyTotal,
  meansTotal,
  tierTotal,
  tierProposal,
]
