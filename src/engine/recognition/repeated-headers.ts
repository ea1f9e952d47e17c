import { cellCode, type CodedCells, type Column, type Sheet } from '../../model/workbook'
import { encode } from '../encode'
import { foldHeader } from '../fold-header'
import { dictionaryOf } from './dictionary'
import { headerCodes, headerNumber, STRETCHED } from './header-words'
import type { Location } from './location'
import { foldsOf } from './spellings'

/** Spaces that stretch a header over its cell. */
const STRETCH = 12

/** So many columns tell by any spelling whether a row may repeat the header; the others by the very same string. */
const TELLING = 3

/** How many cells of a row only repeat their column's header, of any of its tiers; rows without any are not among them. */
export function repeatedHeaders(
  sheet: Sheet,
  { columns, headerRows }: Location,
  first: number,
  height: number,
): ReadonlyMap<number, number> {
  const heads = [...columns.values()].map(({ column, header }) =>
    headOf(sheet.columns[column] as Column, header, headerRows),
  )
  const rows = new Set<number>()
  heads.forEach((head, at) => {
    for (const code of head.own) addRowsOf(head.cells.codes, code, first, height, rows)
    if (at >= TELLING) return
    const again = spellingsOf(head)
    if (!again) addRowsLike(headerTest(head), first, height, rows)
    else for (const code of again) addRowsOf(head.cells.codes, code, first, height, rows)
  })
  if (rows.size === 0) return none
  const tests = heads.map(headerTest)
  return new Map([...rows].map((row) => [row, tests.filter((test) => isRepeated(test, row)).length] as const))
}

const none: ReadonlyMap<number, number> = new Map()

/** The other spellings of a header among the workbook's strings; null where it is none that is known, and its cells must be asked. */
function spellingsOf(head: Head): readonly number[] | null {
  const words = wordsOf(head)
  if (longestOf(words) > STRETCHED) return null
  const codes = headerCodes(head.cells.strings)
  const others: number[] = []
  for (const word of words) {
    const number = headerNumber(foldsOf(word)[0])
    if (number === undefined) return null
    for (const code of codes.get(number) ?? []) if (!head.own.includes(code)) others.push(code)
  }
  if (others.length === 0) return others
  const test = headerTest(head)
  return others.filter((code) => isAgain(test, code))
}

function addRowsOf(codes: Int32Array, code: number, first: number, height: number, rows: Set<number>): void {
  for (let row = codes.indexOf(code, first); row >= 0 && row < height; row = codes.indexOf(code, row + 1)) rows.add(row)
}

function addRowsLike(test: HeaderTest, first: number, height: number, rows: Set<number>): void {
  const { codes, strings } = test.cells
  const dictionary = dictionaryOf(strings)
  const { endings, longest } = test
  // Most cells end with another unit already by its lower byte.
  const bytes = new Uint8Array(256)
  for (const unit of endings) bytes[unit & 255] = 1
  for (let row = first; row < height; row++) {
    const code = codes[row] as number
    if (code < 0) continue
    const last = dictionary.last(code)
    if (bytes[last & 255] === 0 || !endings.includes(last) || dictionary.length(code) > longest) continue
    if (isAgain(test, code)) rows.add(row)
  }
}

interface Head {
  readonly cells: CodedCells
  readonly header: string
  /** The codes of the header's own cells. */
  readonly own: readonly number[]
}
interface HeaderTest extends Head {
  readonly folded: ReadonlySet<string>
  /** UTF-16 units that such a cell may end with. */
  readonly endings: readonly number[]
  readonly longest: number
}

function headOf(column: Column, header: string, headerRows: readonly number[]): Head {
  const cells = encode(column)
  const own: number[] = []
  for (const row of headerRows) {
    const code = cells.codes[row] ?? cellCode.blank
    if (code >= 0 && !own.includes(code)) own.push(code)
  }
  return { cells, header, own }
}

const wordsOf = ({ header, own, cells: { strings } }: Head): readonly string[] => [
  header,
  ...own.map((code) => strings[code] as string),
]
const longestOf = (words: readonly string[]): number =>
  Math.min(255, Math.max(...words.map(({ length }) => length)) + STRETCH)

function headerTest(head: Head): HeaderTest {
  const words = wordsOf(head)
  const last = words.map((word) => word.trimEnd()).map((word) => word.charCodeAt(word.length - 1))
  return {
    ...head,
    folded: new Set(words.map((word) => foldsOf(word)[0])),
    endings: [...new Set([...last, 0x20, 0x3000])],
    longest: longestOf(words),
  }
}

function isRepeated(test: HeaderTest, row: number): boolean {
  const code = test.cells.codes[row] ?? cellCode.blank
  return code >= 0 && (test.own.includes(code) || isAgain(test, code))
}

function isAgain({ cells: { strings }, folded, endings, longest }: HeaderTest, code: number): boolean {
  const dictionary = dictionaryOf(strings)
  if (dictionary.length(code) > longest || !endings.includes(dictionary.last(code))) return false
  return folded.has(foldHeader(strings[code] as string))
}
