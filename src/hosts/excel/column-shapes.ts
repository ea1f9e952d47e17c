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

/** '' where there are too many. */
function shapesOf(formulas: readonly string[]): string {
  const signs = [...new Set(formulas.map(signOf))].join(' ')
  return signs.length > MOST ? '' : signs
}

/** What is noted beside a column's name: the shapes of its formulas, and the one number format that its blank cells had. */
export function noteOf(formulas: readonly string[], format: string | undefined): string {
  const shapes = shapesOf(formulas)
  const note = format === undefined ? shapes : `${shapes}|${format}`
  return note.length > MOST ? shapes : note
}
export function formatIn(note: string): string | undefined {
  const at = note.indexOf('|')
  return at < 0 ? undefined : note.slice(at + 1)
}

/** Whether a formula is of those noted; all are where nothing was. */
export function isOurs(note: string): (formula: string) => boolean {
  const shapes = note.replace(/[|][^]*/, '').trim()
  const signs = shapes === '' ? null : new Set(shapes.split(' '))
  return (formula) => signs === null || signs.has(signOf(formula))
}
