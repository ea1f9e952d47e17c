/** `A` for column 0, `AA` for 26. */
export function columnLetters(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** The 0-based column of `AA`. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** `B3` for row 2, column 1 (both 0-based). */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`
/** `$B$3`. */
export const absoluteA1 = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`

/** Row and column of `B3` or `$B$3`; null where it is no address. */
export function parseA1(address: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address)
  if (!match) return null
  return { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? 'A') }
}

/** A sheet's name as a formula writes it: `'3月 流失表'!`. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`
