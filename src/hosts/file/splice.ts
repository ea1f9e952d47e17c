/** One change of a text: at `start`, `end` exclusive, put `text`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}
export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text })

/** Carries out splices given in any order; at one place insertions come before what is replaced, else in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}
