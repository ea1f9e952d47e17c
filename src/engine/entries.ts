import type { FieldKey } from '../model/field'
import { foldWord } from '../model/fold'
import { text, type Text } from '../model/text'
import type { Table } from '../model/table'
import { cellCode, type Column, type Sheet } from '../model/workbook'
import { encode } from './encode'
import type { Location } from './locate'
import { readStated } from './read-stated'
import { repeatedHeaders } from './recognition/repeated-headers'
import { RowBytes } from './recognition/row-bytes'
import { isTitleWord, leadingColumns, rowKind, rowKinds, sectionOf } from './recognition/row-tests'
import type { Entries } from './type-column'

/** The rows of a located sheet: which are entries, which continue one, what stands at the foot. */
export interface Body extends Entries {
  /** Rows of signatures and remarks, as offsets. */
  readonly feet: readonly number[]
  /** Where a section begins, 上月留存 or 本月新增: rows as offsets, columns of the rectangle. */
  readonly sections?: readonly Section[]
  /** Rows of totals, and asides between entries. */
  readonly totals?: readonly number[]
  readonly stated: Table['stated']
  readonly notes: readonly Text[]
}
export interface Section {
  readonly row: number
  readonly column: number
  readonly word: string
}

const kindsOfRows = new RowBytes()

/** A section row holds its name and at most a count. */
const SECTION_CELLS = 2

export function readBody(sheet: Sheet, location: Location): Body {
  const first = (location.headerRows.at(-1) ?? 0) + 1
  const height = Math.min(sheet.columns[0]?.length ?? 0, location.block.bottom)
  const filled = codesOf(sheet, location, location.columns.keys())
  const leading = leadingColumns(sheet, location)
  const kinds = rowKinds(leading, first, kindsOfRows.zeros(height))
  const headers = repeatedHeaders(sheet, location, first, height)
  const { continuation } = location.template.layout
  const keys = continuation ? codesOf(sheet, location, continuation.keys) : none
  const joined = continuation ? codesOf(sheet, location, continuation.joined) : none
  const firstKey = keys.length > 0 ? keys[0] : undefined

  const offsets = new Int32Array(Math.max(0, height - first))
  const continued = new Map<number, number[]>()
  const feet: number[] = []
  const sections: Section[] = []
  const totals: number[] = []
  const count = { entries: 0, blank: 0, totals: 0, headers: 0 }
  for (const row of headers.keys()) kinds[row]! |= rowKind.header
  const isFull = areFull(filled, first, height, SECTION_CELLS + 1)
  for (let row = first; row < height; row++) {
    const next = plainRows(kinds, isFull ? null : filled, firstKey, row, height, offsets, count.entries)
    count.entries += next - row
    if (next === height) break
    row = next
    const kind = kinds[row] as number
    const repeated = headers.size > 0 ? (headers.get(row) ?? 0) : 0
    const cells = filledIn(filled, row, repeated > 0 ? Infinity : SECTION_CELLS + 1)
    if (kind & rowKind.section && cells <= SECTION_CELLS) {
      sections.push(...sectionIn(sheet, leading, row))
      count.totals++
    } else if (kind & rowKind.foot) feet.push(row)
    else if (cells === 0) count.blank++
    else if (kind & rowKind.total) totals.push(row)
    else if (cells >= 2 && repeated * 2 > cells) count.headers++
    else if (count.entries > 0 && firstKey && isContinued(keys, joined, row)) append(continued, count.entries - 1, row)
    else if (cells === 1 && keepsNothing(row)) count.blank++
    else offsets[count.entries++] = row
  }
  count.totals += totals.length
  // A blank tail is no row between data.
  const last = offsets[count.entries - 1] ?? first
  const between =
    count.entries === 0 ? 0 : last - first + 1 - count.entries - count.totals - count.headers - continued.size
  return {
    offsets: count.entries === offsets.length ? offsets : offsets.slice(0, count.entries),
    continued,
    feet,
    ...(sections.length > 0 && { sections }),
    ...(totals.length > 0 && { totals }),
    stated: readStated(sheet, location, feet),
    notes: notesOf(location, { ...count, between, continued: continued.size }),
  }

  /** One lone cell is an entry only where it names a customer, or the day of a form without customers. */
  function keepsNothing(row: number): boolean {
    const named = (['customerName', 'phone'] as const).filter((key) => location.columns.has(key))
    const telling = named.length > 0 ? named : [location.template.eventDate]
    return telling.every((key) => {
      const column = location.columns.get(key)?.column
      const cell = column === undefined ? null : (sheet.columns[column] as Column).at(row)
      return cell === null || (named.length > 0 && typeof cell === 'string' && isTitleWord(foldWord(cell)))
    })
  }
}

const none: readonly Int32Array[] = []
/** The codes of those of some columns that are there. */
function codesOf(sheet: Sheet, { columns }: Location, some: Iterable<FieldKey>): readonly Int32Array[] {
  const codes: Int32Array[] = []
  for (const key of some) {
    const column = columns.get(key)?.column
    if (column !== undefined) codes.push(encode(sheet.columns[column] as Column).codes)
  }
  return codes
}

const isContinued = (keys: readonly Int32Array[], joined: readonly Int32Array[], row: number): boolean =>
  filledIn(keys, row, 1) === 0 && filledIn(joined, row, 1) > 0

/** Takes rows that are nothing but entries, from one on; tells the first that may be something else. */
function plainRows(
  kinds: Uint8Array,
  filled: readonly Int32Array[] | null,
  key: Int32Array | undefined,
  from: number,
  height: number,
  offsets: Int32Array,
  entries: number,
): number {
  let row = from
  for (; row < height && kinds[row] === 0; row++) {
    if (key !== undefined && key[row] === cellCode.blank) break
    if (filled !== null && filledIn(filled, row, SECTION_CELLS + 1) <= SECTION_CELLS) break
    offsets[entries + row - from] = row
  }
  return row
}

/** Whether so many of the first columns hold something in every row: most lists are told by that to have no blank rows. */
function areFull(columns: readonly Int32Array[], first: number, height: number, least: number): boolean {
  const isFull = (codes: Int32Array): boolean => {
    const blank = codes.indexOf(cellCode.blank, first)
    return blank < 0 || blank >= height
  }
  return columns.slice(0, 2 * least).filter(isFull).length >= least
}

/** How many of some columns hold anything in a row, counted up to `most`. */
function filledIn(columns: readonly Int32Array[], row: number, most: number): number {
  let count = 0
  for (let at = 0; at < columns.length && count < most; at++) if (columns[at]![row] !== cellCode.blank) count++
  return count
}

function sectionIn(sheet: Sheet, leading: readonly Column[], row: number): readonly Section[] {
  const found = leading.flatMap((cells) => {
    const word = sectionOf(foldWord(String(cells.at(row) ?? '')))
    return word === null ? [] : [{ row, column: sheet.columns.indexOf(cells), word }]
  })
  return found.slice(0, 1)
}

const append = (map: Map<number, number[]>, key: number, row: number): void =>
  void map.set(key, [...(map.get(key) ?? []), row])

function notesOf(
  location: Location,
  count: Readonly<Record<'totals' | 'headers' | 'between' | 'continued', number>>,
): Text[] {
  const notes: Text[] = []
  if (location.repeated > 0)
    notes.push(text('表头向右重复，只读取第一组', 'The header is repeated to the right: only the first block is read'))
  if (count.headers > 0)
    notes.push(
      text(`表头在表内重复${count.headers}次，已跳过`, `Headers repeated inside the sheet, skipped: ${count.headers}`),
    )
  if (count.totals > 0)
    notes.push(
      text(
        `合计、分节等${count.totals}行不计入明细`,
        `Total and section rows, not counted as entries: ${count.totals}`,
      ),
    )
  if (count.continued > 0)
    notes.push(
      text(`${count.continued}位客户占多行，已合并读取`, `Entries over several rows, read as one: ${count.continued}`),
    )
  if (count.between > 0)
    notes.push(text(`明细中有${count.between}行空行，已跳过`, `Blank rows between entries, skipped: ${count.between}`))
  return notes
}
