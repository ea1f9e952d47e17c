import type { Planters } from '../planting'
import { persons } from './register-persons'
import { statisticsColumns } from './register-columns'
import { statistics } from './register-statistics'

export const registers: Planters = { ...statistics, ...statisticsColumns, ...persons }
