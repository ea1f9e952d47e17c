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
  /** By entry, NO_WORD where nothing stands. */
  readonly phones: Int32Array
  readonly names: Int32Array
  readonly consultants: Int32Array
}

const remembered = remember<PeopleGroups>()
export const peopleGroups = (tables: readonly Table[]): PeopleGroups =>
  remembered(tables.flatMap(peopleKeys), () => lazyGroups(tables))

const phones = ({ phones: numbers }: People): Int32Array => numbers
const names = ({ names: numbers }: People): Int32Array => numbers
const consultants = ({ consultants: numbers }: People): Int32Array => numbers
function unphonedNames({ phones: numbers, names: called }: People): Int32Array {
  if (numbers.length === 0) return called
  const unphoned = new Int32Array(called.length).fill(NO_WORD)
  for (let row = 0; row < called.length; row++) if (numbers[row] === NO_WORD) unphoned[row] = called[row]!
  return unphoned
}

function lazyGroups(tables: readonly Table[]): PeopleGroups {
  const { starts, length } = tableRows(tables)
  const people = tables.map(peopleOf)
  const group = (numbers: (of: People) => Int32Array): GroupedEntries =>
    groupEntries(people.map(numbers), starts, length)
  const join = (numbers: (of: People) => Int32Array): Int32Array => joinedNumbers(people.map(numbers), starts, length)
  let [byPhone, byName, unphoned]: (GroupedEntries | undefined)[] = []
  let [allPhones, allNames, allConsultants]: (Int32Array | undefined)[] = []
  return {
    get byPhone() {
      return (byPhone ??= group(phones))
    },
    get byName() {
      return (byName ??= group(names))
    },
    get unphoned() {
      return (unphoned ??= group(unphonedNames))
    },
    get phones() {
      return (allPhones ??= join(phones))
    },
    get names() {
      return (allNames ??= join(names))
    },
    get consultants() {
      return (allConsultants ??= join(consultants))
    },
  }
}

function joinedNumbers(lists: readonly Int32Array[], starts: readonly number[], length: number): Int32Array {
  if (lists[0]?.length === length) return lists[0]
  const joined = new Int32Array(length).fill(NO_WORD)
  for (const [table, list] of lists.entries()) joined.set(list, starts[table])
  return joined
}
