import type { Table } from '../../model/table'
import { groupEntries, type GroupedEntries } from './grouped-entries'
import { peopleKeys, peopleOf, type People } from './people'
import { remember } from './remember'
import { tableRows } from './table-rows'
import { NO_WORD } from './word-numbers'

/** The entries of several tables, counted through, by what tells whose they are; all as numbers of words. */
export interface PeopleGroups {
  readonly byPhone: GroupedEntries
  readonly byName: GroupedEntries
  /** By name, those alone that have no phone. */
  readonly unphoned: GroupedEntries
  phone(entry: number): number
  name(entry: number): number
  consultant(entry: number): number
}

const remembered = remember<PeopleGroups>()
export const peopleGroups = (tables: readonly Table[]): PeopleGroups =>
  remembered(tables.flatMap(peopleKeys), () => lazyGroups(tables))

const phones = ({ phones: numbers }: People): Int32Array => numbers
const names = ({ names: numbers }: People): Int32Array => numbers
const consultants = ({ consultants: numbers }: People): Int32Array => numbers
const unphonedNames = ({ phones: numbers, names: called }: People): Int32Array =>
  called.map((number, row) => ((numbers[row] ?? NO_WORD) === NO_WORD ? number : NO_WORD))

function lazyGroups(tables: readonly Table[]): PeopleGroups {
  const { starts, length } = tableRows(tables)
  const people = tables.map(peopleOf)
  const groups = new Map<(of: People) => Int32Array, GroupedEntries>()
  const by = (numbers: (of: People) => Int32Array): GroupedEntries => {
    let found = groups.get(numbers)
    if (!found) groups.set(numbers, (found = groupEntries(people.map(numbers), starts, length)))
    return found
  }
  const numberOf = (numbers: (of: People) => Int32Array): ((entry: number) => number) => {
    let lists: readonly Int32Array[] | undefined
    return (entry) => {
      lists ??= people.map(numbers)
      if (lists.length === 1) return lists[0]![entry] ?? NO_WORD
      let table = starts.length - 1
      while (table > 0 && starts[table]! > entry) table--
      return lists[table]?.[entry - (starts[table] ?? 0)] ?? NO_WORD
    }
  }
  return {
    get byPhone() {
      return by(phones)
    },
    get byName() {
      return by(names)
    },
    get unphoned() {
      return by(unphonedNames)
    },
    phone: numberOf(phones),
    name: numberOf(names),
    consultant: numberOf(consultants),
  }
}
