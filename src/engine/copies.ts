import type { FieldKey } from '../model/field'
import { tidy } from '../model/fold'
import type { Table, TableColumn } from '../model/table'
import type { Cell, Column } from '../model/workbook'

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

/** Whether sampled rows may be in another table: by name and day as they are written. */
function isLikely(table: Table, whole: Table): boolean {
  if (table.height < LONG) return true
  const step = table.height / SAMPLE
  const sample = Array.from({ length: SAMPLE }, (_, index) => Math.floor(index * step))
  const [names, days] = writtenIn(table)
  const [otherNames, otherDays] = writtenIn(whole)
  const nameOf = (names: Column, row: number): string => tidy(String(names.at(row) ?? ''))
  const looked = new Set(sample.map((row) => nameOf(names, row)))
  const found = new Map<string, Cell[]>()
  for (let row = 0; row < whole.height; row++) {
    const name = nameOf(otherNames, row)
    if (looked.has(name)) found.set(name, [...(found.get(name) ?? []), otherDays.at(row)])
  }
  const likely = sample.filter((row) => found.get(nameOf(names, row))?.some((day) => mayBeSame(day, days.at(row))))
  return likely.length >= SAMPLE / 2
}

const writtenIn = ({ columns, template }: Table): readonly [names: Column, days: Column] => [
  columns.customerName!.cells,
  (columns as Record<FieldKey, TableColumn>)[template.eventDate].cells,
]

/** A day may be written as a text here and as a date there. */
const mayBeSame = (one: Cell, other: Cell): boolean =>
  typeof one !== 'number' || typeof other !== 'number' || Math.floor(one) === Math.floor(other)
