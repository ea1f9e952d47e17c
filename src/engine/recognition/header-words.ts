import type { SheetTemplate } from '../../model/template'
import { foldHeader } from '../fold-header'
import { dictionaryOf, passing } from './dictionary'
import { spellingsIn } from './spellings'
import { WordEnds } from './word-ends'

/** A longer string heads no column by itself; it may still repeat a header that is stretched over its cell. */
const LONGEST = 24
export const STRETCHED = 64

/** The headers of all templates that were asked for so far, folded, each with its number from 1 on. */
const numbers = new Map<string, number>()
const learned = new WeakSet<SheetTemplate>()
let ends = new WordEnds([])

/** The number of a folded word; undefined where it is a header of no template that was asked for. */
export const headerNumber = (folded: string): number | undefined => numbers.get(folded)

/** By number, 1 for the headers of some templates. */
export function headersOf(templates: readonly SheetTemplate[]): Uint8Array {
  const before = numbers.size
  for (const template of templates) {
    if (learned.has(template)) continue
    learned.add(template)
    for (const word of spellingsIn(template).own.keys()) if (!numbers.has(word)) numbers.set(word, numbers.size + 1)
  }
  if (numbers.size > before) ends = new WordEnds(numbers.keys())
  const own = new Uint8Array(numbers.size + 1)
  for (const template of templates) for (const word of spellingsIn(template).own.keys()) own[numbers.get(word)!] = 1
  return own
}

/** Which strings of a dictionary are headers. */
interface Telling {
  /** By the header's number, its spellings. */
  readonly codes: Map<number, number[]>
  asked: number
  /** How many headers there were to compare with. */
  readonly of: number
}

const told = new WeakMap<readonly string[], Telling>()
/** By the number of a header, its spellings: each string of a dictionary is compared once with the headers of all templates; those added since when it is asked again. */
export function headerCodes(strings: readonly string[]): ReadonlyMap<number, readonly number[]> {
  let known = told.get(strings)
  if (!known || known.of < numbers.size) told.set(strings, (known = { codes: new Map(), asked: 0, of: numbers.size }))
  if (known.asked < strings.length) ask(known, strings)
  return known.codes
}

function ask(known: Telling, strings: readonly string[]): void {
  const { codes, asked } = known
  const dictionary = dictionaryOf(strings)
  const some = passing(ends, strings, asked)
  for (let at = 0; at < some.length; at++) {
    const code = some[at] as number
    if (dictionary.length(code) > STRETCHED) continue
    const number = numbers.get(foldHeader(strings[code] as string))
    if (number === undefined) continue
    const same = codes.get(number)
    if (same) same.push(code)
    else codes.set(number, [code])
  }
  known.asked = strings.length
}

/** Strings by their codes, a bit for each: so many stay at hand where a byte for each would not. */
export type Marked = Int32Array
export const isMarked = (marked: Marked, code: number): boolean =>
  ((marked[code >> 5] as number) & (1 << (code & 31))) !== 0

interface Marking {
  readonly codes: ReadonlyMap<number, readonly number[]>
  readonly of: number
  readonly marked: Marked
}
const marks = new WeakMap<readonly string[], WeakMap<Uint8Array, Marking>>()

/** Marks the strings of a dictionary that are some of the headers, by number, and short enough to head a column. */
export function markHeaders(strings: readonly string[], headers: Uint8Array): Marked {
  const codes = headerCodes(strings)
  const known = marks.get(strings) ?? new WeakMap<Uint8Array, Marking>()
  const before = known.get(headers)
  if (before?.codes === codes && before.of === strings.length) return before.marked
  const marked = new Int32Array((strings.length >> 5) + 1)
  for (const [number, same] of codes) {
    if (headers[number] !== 1) continue
    for (const code of same) if (strings[code]!.length <= LONGEST) marked[code >> 5]! |= 1 << (code & 31)
  }
  marks.set(strings, known.set(headers, { codes, of: strings.length, marked }))
  return marked
}
