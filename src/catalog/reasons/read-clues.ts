import { clues } from './clues'
import { cluesIn, type Found } from './clues-in'

export type { Found }

/** What a text says of why a sale was lost. */
export const readClues = (words: string): readonly Found[] => cluesIn(words, clues)
