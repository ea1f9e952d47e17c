import { foldScript } from '../../model/fold'
import { Units, type Ends } from './dictionary'

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
export class WordEnds implements Ends {
  readonly #pairs = new Set<number>()
  readonly #lasts = new Set<number>()
  readonly #firsts = new Set<number>()
  readonly beginnings = mayBe(this.#firsts)
  readonly endings = mayBe(this.#lasts)
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)]
      this.#pairs.add(pairOf(first, last))
      this.#firsts.add(first)
      this.#lasts.add(last)
    }
  }

  /** Whether a string may fold to one of the words, or to the end of one. */
  passEnd(last: number): boolean {
    return this.endings.pass(last)
  }

  pass(first: number, last: number): boolean {
    if (!this.beginnings.pass(first) || !this.endings.pass(last)) return false
    const from = foldUnit(first)
    const to = foldUnit(last)
    return from === LOOSE || to === LOOSE || this.#pairs.has(pairOf(from, to))
  }
}

/** Units that fold to one of some, or that folding may take away. */
const mayBe = (units: ReadonlySet<number>): Units =>
  new Units((unit) => {
    const folded = foldUnit(unit.charCodeAt(0))
    return folded === LOOSE || units.has(folded)
  })
const pairOf = (first: number, last: number): number => first * UNITS + last
