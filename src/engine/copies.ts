import type { FieldKey } from '../model/field'
import { tidy } from '../model/fold'
import type { Table, TableColumn } from '../model/table'
import type { Cell, Column } from '../model/workbook'
import { encode } from './encode'
import { dictionaryOf, type Dictionary } from './recognition/dictionary'

/** Fewer rows than this may agree by chance. */
const MIN_ROWS = 5
/** A copy may have been corrected here and there since. */
const SHARE = 0.9
/** Of longer tables so many rows are looked for first: where not even half of them are there, the others need not be. */
const SAMPLE = 40
const LONG = 200

/**
 * The sheets that only repeat rows of another, by table id: a day copied out, or one consultant's part of the store's list. Read
 * twice they would count everybody twice. Phones are left out of the comparison: they are what is filled in later.
 */
export function copiesOf(tables: readonly Table[]): ReadonlyMap<string, Table> {
  const copies = new Map<string, Table>()
  const bySize = tables.toSorted((a, b) => b.height - a.height)
  for (const [index, table] of bySize.entries()) {
    const whole = bySize.slice(0, index).find((other) => !copies.has(other.id) && isPartOf(table, other))
    if (whole) copies.set(table.id, whole)
  }
  return copies
}

function isPartOf(table: Table, whole: Table): boolean {
  if (table.template !== whole.template || table.height < MIN_ROWS) return false
  const shared = (Object.keys(table.columns) as FieldKey[]).filter(
    (field) => whole.columns[field] && field !== 'phone' && field !== 'sequence',
  )
  const event = table.template.eventDate
  if (!shared.includes(event) || !shared.includes('customerName') || !isLikely(table, whole)) return false
  const word = (some: Table, field: FieldKey, row: number): unknown => some.columns[field]?.values.at(row) ?? null
  const key = (some: Table, row: number): string =>
    `${String(word(some, event, row))}|${String(word(some, 'customerName', row))}`
  const rows = new Map<string, number[]>()
  for (let row = 0; row < whole.height; row++) {
    const there = rows.get(key(whole, row))
    if (there) there.push(row)
    else rows.set(key(whole, row), [row])
  }
  let missing = 0
  for (let row = 0; row < table.height; row++) {
    const candidates = rows.get(key(table, row)) ?? []
    const twin = candidates.findIndex((other) =>
      shared.every((field) => word(table, field, row) === word(whole, field, other)),
    )
    if (twin >= 0) candidates.splice(twin, 1)
    else if (++missing > (1 - SHARE) * table.height) return false
  }
  return true
}

interface Looked {
  readonly name: string
  readonly day: Cell
  isFound: boolean
}

/** Whether sampled rows may be in another table: by name and day as they are written. */
function isLikely(table: Table, whole: Table): boolean {
  if (table.height < LONG) return true
  const step = table.height / SAMPLE
  const [names, days] = writtenIn(table)
  const sample = Array.from({ length: SAMPLE }, (_, index): Looked => {
    const row = Math.floor(index * step)
    return { name: nameOf(names.at(row)), day: days.at(row), isFound: false }
  })
  look(sample, ...writtenIn(whole))
  return sample.filter(({ isFound }) => isFound).length >= SAMPLE / 2
}

const nameOf = (cell: Cell): string => tidy(String(cell ?? ''))

/** Finds out which of some rows are in another table. */
function look(sample: readonly Looked[], names: Column, days: Column): void {
  const { codes, strings } = encode(names)
  const ends = dictionaryOf(strings)
  const isPair = new Uint8Array(PAIRS)
  const byPair = new Map<number, Looked[]>()
  for (const one of sample) {
    const pair = pairOf(one.name.charCodeAt(0), one.name.charCodeAt(one.name.length - 1))
    isPair[pair] = 1
    byPair.set(pair, [...(byPair.get(pair) ?? []), one])
  }
  for (let row = nextLike(isPair, codes, ends, 0); row < codes.length; row = nextLike(isPair, codes, ends, row + 1)) {
    const code = codes[row] as number
    const first = code < 0 ? 0 : ends.first(code)
    const last = code < 0 ? 0 : ends.last(code)
    compare(isGap(first) || isGap(last) ? sample : byPair.get(pairOf(first, last))!, names, days, row)
  }
}

/** The next row whose name may be one of some: most names are told by what they begin and end with. */
function nextLike(isPair: Uint8Array, codes: Int32Array, ends: Dictionary, from: number): number {
  for (let row = from; row < codes.length; row++) {
    const code = codes[row] as number
    if (code < 0) return row
    const first = ends.first(code)
    const last = ends.last(code)
    if (isPair[pairOf(first, last)] === 1 || isGap(first) || isGap(last)) return row
  }
  return codes.length
}

function compare(sample: readonly Looked[], names: Column, days: Column, row: number): void {
  const day = days.at(row)
  let name: string | undefined
  for (let at = 0; at < sample.length; at++) {
    const one = sample[at]!
    if (!one.isFound && mayBeSame(one.day, day)) one.isFound = one.name === (name ??= nameOf(names.at(row)))
  }
}

const PAIRS = 4096
/** A name in two units: both ends in one number. */
const pairOf = (first: number, last: number): number => (first * 31 + last) & (PAIRS - 1)

/** What may stand around a name and is no part of it: spaces of every width. */
const isGap = (unit: number): boolean =>
  unit > 0x3000
    ? unit === 0xfeff
    : unit <= 0x20 || unit === 0xa0 || unit === 0x1680 || (unit >= 0x2000 && unit <= 0x205f) || unit === 0x3000

const writtenIn = ({ columns, template }: Table): readonly [names: Column, days: Column] => [
  columns.customerName!.cells,
  (columns as Record<FieldKey, TableColumn>)[template.eventDate].cells,
]

/** A day may be written as a text here and as a date there. */
const mayBeSame = (one: Cell, other: Cell): boolean =>
  typeof one !== 'number' || typeof other !== 'number' || Math.floor(one) === Math.floor(other)
