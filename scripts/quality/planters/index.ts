import type { Planters } from '../planting'
import { answeredCalls } from './answered-calls'
import { cards } from './cards'
import { fields } from './fields'
import { losses } from './losses'
import { registers } from './registers'
import { structure } from './structure'

/** A planter for every rule, by its code. */
export const planters: Planters = { ...structure, ...fields, ...registers, ...cards, ...losses, ...answeredCalls }
