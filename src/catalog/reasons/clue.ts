/** What in a free text speaks for a reason of the tree, and how plainly: 3 names it, 2 speaks of it, 1 may mean it. */
export interface Clue {
  readonly code: string
  readonly weight: 1 | 2 | 3
  readonly pattern: RegExp
}

/** Within one part of a sentence: `\S` in a clue stops at punctuation. */
const within = '[^，。,.;；！!？?、：:]'

export const clue = (code: string, weight: Clue['weight'], ...alternatives: readonly string[]): Clue => ({
  code,
  weight,
  pattern: new RegExp(alternatives.join('|').replaceAll('\\S', within), 'giu'),
})
