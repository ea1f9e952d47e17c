import type { Planters } from '../planting'
import { lossCounts } from './losses-counted'
import { lossDates } from './losses-dates'
import { lossFigures } from './losses-figures'
import { lossLevels } from './losses-levels'
import { lossMatches } from './losses-matched'
import { lossReasons } from './losses-reasons'
import { lossReturns } from './losses-returned'
import { lossSignatures } from './losses-signed'

/** DF01 to DF49: the loss table by itself and held against the other forms. */
export const losses: Planters = {
  ...lossMatches,
  ...lossReturns,
  ...lossDates,
  ...lossReasons,
  ...lossSignatures,
  ...lossLevels,
  ...lossFigures,
  ...lossCounts,
}
