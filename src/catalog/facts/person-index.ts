import type { Table } from '../../model/table'
import { consultantAt, nameAt, phoneAt } from './prospects'
import { remember } from './remember'
import { at, entriesBy, tableRows, type TableRows } from './table-rows'

/** Entries of several tables by the customer they are about. */
export interface PersonIndex {
  readonly rows: TableRows
  /** The entries about the customer of a row of any table: the phone's, else those of the same name and consultant. */
  of(table: Table, row: number): readonly number[]
}

const NONE: readonly number[] = []
const remembered = remember<PersonIndex>()

export const personIndex = (tables: readonly Table[]): PersonIndex => remembered(tables, () => indexOf(tables))

function indexOf(tables: readonly Table[]): PersonIndex {
  const rows = tableRows(tables)
  let byPhone: ReadonlyMap<string, readonly number[]> | undefined
  let byName: ReadonlyMap<string, readonly number[]> | undefined
  let unphoned: ReadonlyMap<string, readonly number[]> | undefined
  return {
    rows,
    of(table, row) {
      if (rows.length === 0) return NONE
      const phone = phoneAt(table, row)
      const name = nameAt(table, row)
      byPhone ??= entriesBy(rows, phoneAt)
      const called = phone === null ? NONE : (byPhone.get(phone) ?? NONE)
      if (called.length > 0) return called.filter((entry) => namesAgree(name, at(rows, entry, nameAt)))
      if (name === null) return NONE
      // Two numbers that differ are two customers of one name.
      const names =
        phone === null
          ? (byName ??= entriesBy(rows, nameAt))
          : (unphoned ??= entriesBy(rows, (some, there) =>
              phoneAt(some, there) === null ? nameAt(some, there) : null,
            ))
      const named = names.get(name) ?? NONE
      if (named.length === 0) return NONE
      const consultant = consultantAt(table, row)
      return named.filter((entry) => {
        const other = at(rows, entry, consultantAt)
        return consultant === null || other === null || consultant === other
      })
    },
  }
}

const courtesy = /^(.)(先生|女士|小姐|太太|总|老板|师傅|老师)$/u
/** Equal, unknown on one side, or a courtesy title of the same surname: families and fleets share a phone. */
export function namesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true
  const surname = courtesy.exec(one)?.[1] ?? courtesy.exec(other)?.[1]
  return surname !== undefined && one.startsWith(surname) && other.startsWith(surname)
}
