import type { Profile } from '../../model/profile'
import fengxing from './fengxing'

export const profiles: readonly Profile[] = [fengxing]
