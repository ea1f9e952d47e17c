import type { Kpi } from '../../model/kpi'
import captureRate from './capture-rate'
import closingRate from './closing-rate'
import dwellTime from './dwell-time'
import lossRate from './loss-rate'
import lostContactRate from './lost-contact-rate'
import showroomVisits from './showroom-visits'
import testDriveRate from './test-drive-rate'

export const kpis: readonly Kpi[] = [
  showroomVisits,
  captureRate,
  testDriveRate,
  closingRate,
  lossRate,
  lostContactRate,
  dwellTime,
]
