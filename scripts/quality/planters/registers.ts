import type { Planters } from '../planting'
import { persons } from './register-persons'
import { statistics } from './register-statistics'

export const registers: Planters = { ...statistics, ...persons }
