import { fieldKeys, type FieldKey } from '../model/field'
import type { Table } from '../model/table'
import type { CellRef } from '../model/workbook'

/** Whom a row is about: the phone, else name, model, consultant and day; and which one it is of several of the same. */
export interface Identities {
  of(row: number): readonly [identity: string, nth: number]
}
const known = new WeakMap<Table, Identities>()

export function identitiesOf(table: Table): Identities {
  let made = known.get(table)
  if (!made) known.set(table, (made = identify(table)))
  return made
}

function identify(table: Table): Identities {
  const { eventDate } = table.template
  const word = (field: FieldKey, row: number): string => String(table.columns[field]?.values.at(row) ?? '')
  const nameOf = (row: number): string =>
    word('phone', row) ||
    [word('customerName', row), word('model', row), word('consultant', row), word(eventDate, row)].join('|')
  const rows = new Map<string, number[]>()
  for (let row = 0; row < table.height; row++) {
    const name = nameOf(row)
    const there = rows.get(name)
    if (there) there.push(row)
    else rows.set(name, [row])
  }
  const ranks = new Map<string, ReadonlyMap<number, number>>()
  return {
    of(row) {
      const name = nameOf(row)
      const same = rows.get(name) ?? []
      if (same.length < 2) return [name, 0]
      let rank = ranks.get(name)
      if (!rank) ranks.set(name, (rank = ranked(same, table)))
      return [name, rank.get(row) ?? 0]
    },
  }
}

/** By their day, then by all that stands in them: sorting the sheet does not change it, and new rows mostly come after. */
function ranked(rows: readonly number[], { columns, template }: Table): ReadonlyMap<number, number> {
  const fields = fieldKeys.filter((field) => columns[field] && field !== 'sequence')
  const keyed = rows.map((row) => {
    const day = columns[template.eventDate]?.values.at(row)
    const content = JSON.stringify(fields.map((field) => columns[field]?.cells.at(row) ?? null))
    return { row, day: typeof day === 'number' ? day : Infinity, content }
  })
  keyed.sort((a, b) => order(a.day, b.day) || order(a.content, b.content) || a.row - b.row)
  return new Map(keyed.map(({ row }, index) => [row, index]))
}

const order = <T extends number | string>(one: T, other: T): number => (one < other ? -1 : one > other ? 1 : 0)

const entries = new WeakMap<Table, ReadonlyMap<number, number>>()

/** The entry of a list that stands in the row of a cell. */
export function entryAt(
  { sheet, row }: CellRef,
  tables: readonly Table[],
): { readonly table: Table; readonly row: number } | null {
  for (const table of tables) {
    if (table.sheet !== sheet || !table.listed) continue
    let rows = entries.get(table)
    if (!rows) entries.set(table, (rows = new Map(Array.from(table.rows, (at, entry) => [at, entry]))))
    const entry = rows.get(row)
    if (entry !== undefined) return { table, row: entry }
  }
  return null
}
