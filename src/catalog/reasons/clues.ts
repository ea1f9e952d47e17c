import type { Clue } from './clue'
import { outsideClues } from './outside-clues'
import { peopleClues } from './people-clues'
import { priceClues } from './price-clues'
import { vehicleClues } from './vehicle-clues'

/** By the tree of reasons: vehicle, price, people, outside. */
export const clues: readonly Clue[] = [...vehicleClues, ...priceClues, ...peopleClues, ...outsideClues]
