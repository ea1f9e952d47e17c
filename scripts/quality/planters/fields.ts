import type { Planters } from '../planting'
import { people } from './field-people'
import { levels } from './field-levels'
import { numbers } from './field-numbers'
import { visits } from './field-visits'

export const fields: Planters = { ...people, ...levels, ...numbers, ...visits }
