import type { Values } from '../../model/table'
import { plainWords } from './reason-quality'
import { wordFigures } from './word-figures'

/** What a UTF-16 unit is in plain words: 1 is kept as it is, 2 left out, 0 asks for a closer look. */
const kinds = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) {
  const isKept = (unit >= 0x4e00 && unit <= 0x9fff) || /[A-Za-z0-9]/.test(String.fromCharCode(unit))
  const isSign = /[\s!-/:-@[-`{-~，。、；：？！“”‘’（）【】《》…—]/.test(String.fromCharCode(unit))
  kinds[unit] = isKept ? 1 : isSign ? 2 : 0
}

const HIGH = 2 ** 21
/** A number that texts alike to the letter share, spaces and punctuation aside; others hardly ever. */
function plainNumber(words: string): number {
  let [one, other] = [0x811c9dc5 | 0, 0x9747b28c | 0]
  for (let at = 0; at < words.length; at++) {
    const unit = words.charCodeAt(at)
    const kind = kinds[unit]
    if (kind === 1) {
      one = Math.imul(one ^ unit, 0x01000193)
      other = Math.imul(other ^ unit, 0x5bd1e995)
    } else if (kind === 0) return plainNumber(plainWords(words).replace(/[^A-Za-z0-9\u4e00-\u9fff]/gu, escaped))
  }
  return (one >>> 0) * HIGH + (other >>> 11)
}
const escaped = (character: string): string => `u${character.codePointAt(0)!.toString(36)}`

/** Alike to the letter, spaces and punctuation aside. */
function isAlike(one: string, other: string): boolean {
  let [at, there] = [0, 0]
  for (;;) {
    while (at < one.length && kinds[one.charCodeAt(at)] === 2) at++
    while (there < other.length && kinds[other.charCodeAt(there)] === 2) there++
    if (at === one.length || there === other.length) return at === one.length && there === other.length
    const unit = one.charCodeAt(at++)
    const same = other.charCodeAt(there++)
    if (kinds[unit] === 0 || kinds[same] === 0) return plainWords(one) === plainWords(other)
    if (unit !== same) return false
  }
}

/** Counts what has the same number and the same part: an open table, filled at most by half. */
class Tally {
  readonly counts: Int32Array
  private readonly keys: Float64Array
  private readonly parts: Int32Array
  private readonly mask: number
  constructor(most: number) {
    const size = 2 ** Math.ceil(Math.log2(2 * most + 2))
    this.mask = size - 1
    this.counts = new Int32Array(size)
    this.keys = new Float64Array(size)
    this.parts = new Int32Array(size)
  }

  /** The slot, the same for the same. */
  add(key: number, part: number): number {
    const { counts, keys, parts, mask } = this
    for (let slot = (Math.floor(key / HIGH) ^ Math.imul(part + 1, 0x9e3779b1)) & mask; ; slot = (slot + 1) & mask) {
      if (counts[slot] === 0) {
        keys[slot] = key
        parts[slot] = part
      } else if (keys[slot] !== key || parts[slot] !== part) continue
      counts[slot]!++
      return slot
    }
  }
}

/** Whether texts with one and the same number stand at so many entries, more than half of those that are written. */
export function mayBeAlike(values: Values<string>, least: number): boolean {
  const numberOf = wordFigures(values, plainNumber)
  // A vote and a count: only one can be on more than half.
  let [most, lead, count] = [Number.NaN, 0, 0]
  for (let row = 0; row < values.length; row++) {
    const number = numberOf(row)
    if (Number.isNaN(number)) continue
    if (lead === 0) most = number
    lead += number === most ? 1 : -1
  }
  for (let row = 0; row < values.length; row++) if (numberOf(row) === most) count++
  return count >= least
}

/**
 * Groups of at least so many entries whose texts are alike to the letter, spaces and punctuation aside, in the order of their first
 * entries; `part` keeps entries apart by a whole number, and leaves out those below 0.
 */
export function alikeWords(values: Values<string>, least: number, part: (row: number) => number): readonly number[][] {
  const { codes, distinct } = values.coded ?? { codes: new Int32Array(0), distinct: [] }
  const numberOf = wordFigures(values, plainNumber)
  const tally = new Tally(codes.length)
  const slots = new Int32Array(codes.length).fill(-1)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    const of = code < 0 ? -1 : part(row)
    if (of >= 0) slots[row] = tally.add(numberOf(row), of)
  }
  // Numbers may agree by chance: the words decide.
  const groups: number[][] = []
  const bySlot = new Map<number, number[][]>()
  const slotOf = new Int32Array(distinct.length).fill(-1)
  const groupOf = new Array<number[]>(distinct.length)
  for (let row = 0; row < codes.length; row++) {
    const slot = slots[row]!
    const code = codes[row]!
    if (slot < 0 || tally.counts[slot]! < least) continue
    if (slotOf[code] !== slot) {
      let those = bySlot.get(slot)
      if (!those) bySlot.set(slot, (those = []))
      let group = those.find(([first]) => isAlike(distinct[codes[first!]!]!, distinct[code]!))
      if (!group) {
        those.push((group = []))
        groups.push(group)
      }
      slotOf[code] = slot
      groupOf[code] = group
    }
    groupOf[code]!.push(row)
  }
  return groups.filter((rows) => rows.length >= least)
}
