import { foldScript } from '../../model/fold'
import { Units } from './dictionary'

const UNITS = 0x10000
/** 0 where a unit was not asked yet, `LOOSE` where folding may take it away. */
const folded = new Uint16Array(UNITS)
const LOOSE = 1

/** A UTF-16 unit as folding a header leaves it: only characters, digits and letters surely stay what they are. */
function foldUnit(unit: number): number {
  const known = folded[unit] as number
  if (known !== 0) return known
  const character = String.fromCharCode(unit)
  const stays = /[\p{Script=Han}\dA-Za-z]/u.test(character)
  return (folded[unit] = stays ? foldScript(character.toLowerCase()).charCodeAt(0) : LOOSE)
}

/** What some folded words begin and end with: most strings are told by their own two ends to fold to none of them. */
export class WordEnds {
  /** By a hash of both ends. */
  readonly #pairs = new Uint8Array(UNITS)
  readonly #lasts = new Set<number>()
  readonly #firsts = new Set<number>()
  readonly #beginnings = new Units((unit) => {
    const from = foldUnit(unit.charCodeAt(0))
    return from === LOOSE || this.#firsts.has(from)
  })
  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.#pairs[pairOf(word.charCodeAt(0), word.charCodeAt(word.length - 1))] = 1
      this.#lasts.add(word.charCodeAt(word.length - 1))
      this.#firsts.add(word.charCodeAt(0))
    }
  }

  /** Whether a string may fold to one of the words, or to the end of one. */
  passEnd(last: number): boolean {
    const to = foldUnit(last)
    return to === LOOSE || this.#lasts.has(to)
  }

  pass(first: number, last: number): boolean {
    // Most strings begin as none of the words does.
    if (!this.#beginnings.pass(first)) return false
    const [from, to] = [foldUnit(first), foldUnit(last)]
    return from === LOOSE || to === LOOSE || this.#pairs[pairOf(from, to)] === 1
  }
}

const pairOf = (first: number, last: number): number => (first * 31 + last) & (UNITS - 1)
