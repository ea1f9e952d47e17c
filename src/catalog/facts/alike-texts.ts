import type { Values } from '../../model/table'
import { plainWords } from './reason-quality'

/** What a UTF-16 unit is in plain words: 1 is kept as it is, 2 left out, 0 asks for a closer look. */
const kinds = new Uint8Array(0x10000)
for (let unit = 0; unit < 0x10000; unit++) {
  const isKept = (unit >= 0x4e00 && unit <= 0x9fff) || /[A-Za-z0-9]/.test(String.fromCharCode(unit))
  const isSign = /[\s!-/:-@[-`{-~，。、；：？！“”‘’（）【】《》…—]/.test(String.fromCharCode(unit))
  kinds[unit] = isKept ? 1 : isSign ? 2 : 0
}

const HIGH = 2 ** 21
/** A hash that texts alike to the letter share, spaces and punctuation aside; others hardly ever. */
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

/** Numbers the texts of a dictionary, those that are alike with one number. */
class AlikeTexts {
  /** By number, the first of those that are alike. */
  readonly texts: string[] = []
  private byString = new Int32Array(0)
  private readonly keys: number[] = []
  private slots = new Int32Array(1024)

  /** By code of the values, a number of the dictionary's strings; words that are none of them are told anew. */
  numbersOf({ codes, distinct, written }: Coded): Int32Array {
    const strings = written?.strings ?? distinct
    if (this.byString.length < strings.length) {
      const grown = new Int32Array(strings.length + 1024)
      grown.set(this.byString)
      this.byString = grown
    }
    const { byString } = this
    const at = written?.at
    const numbers = new Int32Array(codes.length).fill(NO_TEXT)
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number
      if (code < 0) continue
      const string = at ? (at[code] as number) : code
      if (string < 0) numbers[row] = this.numberOf(distinct[code] as string)
      // One more than the number: 0 was not asked yet.
      else numbers[row] = (byString[string] ||= this.numberOf(distinct[code] as string) + 1) - 1
    }
    return numbers
  }

  /** Hashes may agree by chance: the texts decide. */
  private numberOf(text: string): number {
    const { texts, keys } = this
    if (2 * texts.length >= this.slots.length) this.grow()
    const key = plainNumber(text)
    const mask = this.slots.length - 1
    let slot = Math.floor(key / HIGH) & mask
    for (let held = this.slots[slot] as number; held > 0; held = this.slots[slot] as number) {
      if (keys[held - 1] === key && isAlike(texts[held - 1] as string, text)) return held - 1
      slot = (slot + 1) & mask
    }
    this.slots[slot] = texts.push(text)
    keys.push(key)
    return texts.length - 1
  }

  private grow(): void {
    const slots = new Int32Array(4 * this.slots.length)
    for (const [number, key] of this.keys.entries()) {
      let slot = Math.floor(key / HIGH) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = number + 1
    }
    this.slots = slots
  }
}
type Coded = NonNullable<Values<string>['coded']>
/** A blank has no number. */
export const NO_TEXT = -1

const known = new WeakMap<readonly string[], AlikeTexts>()
/** Kept as long as the dictionary lives. */
export function alikeTextsOf({ distinct, written }: Coded): AlikeTexts {
  const strings = written?.strings ?? distinct
  let texts = known.get(strings)
  if (!texts) known.set(strings, (texts = new AlikeTexts()))
  return texts
}
