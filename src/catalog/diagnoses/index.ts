import type { Diagnosis } from '../../model/diagnosis'
import belowTheMean from './below-the-mean'
import cadenceLoad from './cadence-load'
import capacity from './capacity'
import diligentButLosing from './diligent-but-losing'
import fewReferrals from './few-referrals'
import fewVisitsHighClosing from './few-visits-high-closing'
import hotProspectsAndTarget from './hot-prospects-and-target'
import quotationsWithoutOrders from './quotations-without-orders'
import testDrivesWithoutQuotations from './test-drives-without-quotations'
import visitsWithoutTestDrives from './visits-without-test-drives'
import weakestStage from './weakest-stage'
import wonAndLostDiffer from './won-and-lost-differ'

export const diagnoses: readonly Diagnosis[] = [
  fewVisitsHighClosing,
  visitsWithoutTestDrives,
  testDrivesWithoutQuotations,
  quotationsWithoutOrders,
  hotProspectsAndTarget,
  fewReferrals,
  wonAndLostDiffer,
  weakestStage,
  capacity,
  cadenceLoad,
  belowTheMean,
  diligentButLosing,
]
