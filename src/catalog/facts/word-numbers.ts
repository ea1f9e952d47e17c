import { ToldByString } from '../../model/lasting'
import type { Values } from '../../model/table'

/** A word that no entry has. */
export const NO_WORD = -1

/** Equal words have equal numbers, in whatever column they stand: as long as a column or dictionary of its lives, a word keeps its number. */
type Numbers = Map<string, number>
let latest: WeakRef<Numbers> | undefined

interface Numbered {
  readonly numbers: Numbers
  readonly byRow: Int32Array
}
type Read = (word: string) => string | null
const known = new WeakMap<Values<string>, Map<Read, Numbered>>()

/** The number of each entry's word as `read` understands it, NO_WORD for none; to be compared with those of the same reading only. */
export function wordNumbers({ values }: WordColumn, read: Read): Int32Array {
  let ofColumn = known.get(values)
  if (!ofColumn) known.set(values, (ofColumn = new Map()))
  let found = ofColumn.get(read)
  if (!found) {
    const numbers = latest?.deref() ?? new Map<string, number>()
    latest = new WeakRef(numbers)
    ofColumn.set(read, (found = { numbers, byRow: numberWords(values, read, numbers) }))
  }
  return found.byRow
}

/** The highest of some words' numbers: lists by number need be no longer. */
export function highestOf(numbers: Int32Array): number {
  let highest = NO_WORD
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! > highest) highest = numbers[row]!
  return highest
}

/** What is needed of a column. */
interface WordColumn {
  readonly values: Values<string>
}
/** The numbers of a dictionary's strings that stand for themselves: columns of one workbook share it. */
const byDictionary = new WeakMap<Numbers, ToldByString<Read, Int32Array>>()
function dictionaryNumbers(numbers: Numbers, strings: readonly string[], read: Read): Int32Array {
  held.set(strings, numbers)
  let all = byDictionary.get(numbers)
  if (!all) byDictionary.set(numbers, (all = new ToldByString((length) => new Int32Array(length).fill(UNREAD))))
  return all.of(strings, read)
}

function numberWords(values: Values<string>, read: Read, numbers: Numbers): Int32Array {
  const { codes, distinct, written } = values.coded ?? { codes: new Int32Array(0), distinct: [] }
  const ofStrings = written ? dictionaryNumbers(numbers, written.strings, read) : new Int32Array(0)
  const byCode = new Int32Array(distinct.length).fill(UNREAD)
  const byRow = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    if (code < 0) {
      byRow[row] = NO_WORD
      continue
    }
    let number = byCode[code] as number
    if (number === UNREAD) {
      const string = written?.at?.[code] ?? -1
      number = string < 0 ? UNREAD : (ofStrings[string] ?? UNREAD)
      if (number === UNREAD) {
        number = numberOf(read(distinct[code] as string), numbers)
        if (string >= 0) ofStrings[string] = number
      }
      byCode[code] = number
    }
    byRow[row] = number
  }
  return byRow
}
const UNREAD = -2

function numberOf(word: string | null, numbers: Numbers): number {
  if (word === null) return NO_WORD
  let number = numbers.get(word)
  if (number === undefined) numbers.set(word, (number = numbers.size))
  return number
}

const held = new WeakMap<object, Numbers>()
/** The number of one word, as long as its holder lives. */
export function numberOfWord(word: string, holder: object): number {
  const numbers = latest?.deref() ?? new Map<string, number>()
  latest = new WeakRef(numbers)
  held.set(holder, numbers)
  return numberOf(word, numbers)
}
