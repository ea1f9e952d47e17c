import type { FieldKey } from '../model/field'
import type { Table } from '../model/table'

/** Fewer rows than this may agree by chance. */
const MIN_ROWS = 5
/** A copy may have been corrected here and there since. */
const SHARE = 0.9

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
  if (!shared.includes(event) || !shared.includes('customerName')) return false
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
