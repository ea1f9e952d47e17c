import type { Table } from '../../model/table'
import { NONE_LEFT, type GroupedEntries } from './grouped-entries'
import { peopleOf, type People } from './people'
import { peopleGroups } from './people-groups'
import { nameAt } from './prospects'
import { at, tableRows, type TableRows } from './table-rows'
import { NO_WORD } from './word-numbers'

/** Entries of several tables by the customer they are about. */
export interface PersonIndex {
  readonly rows: TableRows
  /** The entries about the customer of a row of any table: the phone's, else those of the same name and consultant. */
  of(table: Table, row: number): readonly number[]
}

const NONE: readonly number[] = []

export function personIndex(tables: readonly Table[]): PersonIndex {
  const rows = tableRows(tables)
  if (rows.length === 0) return { rows, of: () => NONE }
  const groups = peopleGroups(tables)
  let [asked, own]: [Table | undefined, People | undefined] = [undefined, undefined]
  const agree = (table: Table, row: number, name: number, entry: number): boolean => {
    const other = groups.names[entry]!
    return (
      name === other || name === NO_WORD || other === NO_WORD || namesAgree(nameAt(table, row), at(rows, entry, nameAt))
    )
  }
  return {
    rows,
    of(table, row) {
      if (table !== asked || !own) [asked, own] = [table, peopleOf(table)]
      const phone = own.phones[row] ?? NO_WORD
      const { byPhone } = groups
      const called = byPhone.first(phone)
      if (called !== NONE_LEFT) {
        const name = own.names[row] ?? NO_WORD
        // Mostly a phone has one entry, of the same name.
        if (name === groups.names[called] && byPhone.next(called) === NONE_LEFT) return [called]
        return entriesFrom(called, byPhone, (entry) => agree(table, row, name, entry))
      }
      const name = own.names[row] ?? NO_WORD
      if (name === NO_WORD) return NONE
      // Two numbers that differ are two customers of one name.
      const found = phone === NO_WORD ? groups.byName : groups.unphoned
      const named = found.first(name)
      if (named === NONE_LEFT) return NONE
      const consultant = own.consultants[row] ?? NO_WORD
      return entriesFrom(named, found, (entry) => {
        if (consultant === NO_WORD) return true
        const other = groups.consultants[entry]!
        return other === NO_WORD || other === consultant
      })
    },
  }
}

function entriesFrom(first: number, groups: GroupedEntries, fits: (entry: number) => boolean): readonly number[] {
  if (groups.next(first) === NONE_LEFT) return fits(first) ? [first] : NONE
  const found: number[] = []
  for (let entry = first; entry !== NONE_LEFT; entry = groups.next(entry)) if (fits(entry)) found.push(entry)
  return found
}

const courtesy = /^(.)(先生|女士|小姐|太太|总|老板|师傅|老师)$/u
/** Equal, unknown on one side, or a courtesy title of the same surname: families and fleets share a phone. */
export function namesAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || one === other) return true
  const surname = courtesy.exec(one)?.[1] ?? courtesy.exec(other)?.[1]
  return surname !== undefined && one.startsWith(surname) && other.startsWith(surname)
}
