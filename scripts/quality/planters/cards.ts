import type { Planters } from '../planting'
import { contactsClosed } from './contacts-closed'
import { contactsMade } from './contacts-made'
import { contactsReported } from './contacts-reported'
import { contactsStock } from './contacts-stock'

/** CT01 to CT27: the cards, how they are followed up and what is reported of it. */
export const cards: Planters = { ...contactsMade, ...contactsReported, ...contactsStock, ...contactsClosed }
