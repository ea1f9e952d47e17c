import type { Profile } from '../../model/profile'
import abcdGtmc from './abcd-gtmc'
import beijingHyundai from './beijing-hyundai'
import cheryC4c from './chery-c4c'
import fengxing from './fengxing'
import habc15 from './habc-15'
import jmc from './jmc'
import score from './score'
import threeFormsOneCard from './three-forms-one-card'
import yonyou from './yonyou'

/** The first is the default, where nobody chose one. */
export const profiles: readonly Profile[] = [
  fengxing,
  beijingHyundai,
  jmc,
  threeFormsOneCard,
  habc15,
  abcdGtmc,
  score,
  yonyou,
  cheryC4c,
]
