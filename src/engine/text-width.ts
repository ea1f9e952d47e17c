/** In characters of a column's width: a Chinese one takes two. */
export const widthOf = (sentence: string): number =>
  [...sentence].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2000 ? 2 : 1), 0)

/** Lines break before a mark of punctuation would begin one. */
const MARGIN = 1.1

/** How many lines a sentence takes in a cell so many characters wide. */
export const linesIn = (sentence: string, width: number): number =>
  Math.max(1, Math.ceil((widthOf(sentence) * MARGIN) / width))
