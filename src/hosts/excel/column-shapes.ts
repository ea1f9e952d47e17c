import { formulaShape } from '../file/filled-cells'

/** A name's comment holds 255 characters; more kinds of formula than fit are not told apart. */
const MOST = 255

/** A short sign of a formula's shape (FNV-1a, 32 bits). */
function signOf(formula: string): string {
  let hash = 0x811c9dc5
  for (const letter of formulaShape(formula.replace(/^=/, ''))) {
    hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** The shapes of a column's formulas as they are noted beside its name; '' where there are too many. */
export function shapesOf(formulas: readonly string[]): string {
  const signs = [...new Set(formulas.map(signOf))].join(' ')
  return signs.length > MOST ? '' : signs
}

/** Whether a formula is one of those; all are where nothing was noted. */
export function isOurs(shapes: string): (formula: string) => boolean {
  const signs = shapes.trim() === '' ? null : new Set(shapes.trim().split(' '))
  return (formula) => signs === null || signs.has(signOf(formula))
}
