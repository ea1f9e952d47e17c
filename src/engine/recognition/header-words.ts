import type { SheetTemplate } from '../../model/template'
import { foldHeader } from '../fold-header'
import { dictionaryOf, grown, roomFor } from './dictionary'
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
export interface HeaderCodes {
  /** By code, the header's number; 0 where the string is none, or is too long for one. */
  readonly numbers: Uint16Array
  /** By the header's number, its spellings. */
  readonly codes: ReadonlyMap<number, readonly number[]>
}
interface Telling extends HeaderCodes {
  numbers: Uint16Array
  readonly codes: Map<number, number[]>
  asked: number
  /** How many headers there were to compare with. */
  readonly of: number
}

const told = new WeakMap<readonly string[], Telling>()
/** Each string of a dictionary is compared once with the headers of all templates; those added since when it is asked again. */
export function headerCodes(strings: readonly string[]): HeaderCodes {
  let known = told.get(strings)
  if (!known || known.of < numbers.size)
    told.set(strings, (known = { numbers: new Uint16Array(0), codes: new Map(), asked: 0, of: numbers.size }))
  if (known.asked < strings.length) ask(known, strings)
  return known
}

function ask(known: Telling, strings: readonly string[]): void {
  const { length } = known.numbers
  if (length < strings.length) known.numbers = grown(known.numbers, new Uint16Array(roomFor(strings.length, length)))
  const dictionary = dictionaryOf(strings)
  for (let code = known.asked; code < strings.length; code++) {
    if (!ends.pass(dictionary.first(code), dictionary.last(code)) || dictionary.length(code) > STRETCHED) continue
    const number = numbers.get(foldHeader(strings[code] as string))
    if (number === undefined) continue
    if (dictionary.length(code) <= LONGEST) known.numbers[code] = number
    const same = known.codes.get(number)
    if (same) same.push(code)
    else known.codes.set(number, [code])
  }
  known.asked = strings.length
}
