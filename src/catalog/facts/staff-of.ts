import type { Table } from '../../model/table'
import { peopleKeys, peopleOf } from './people'
import { remember } from './remember'
import { NO_WORD } from './word-numbers'

const staffHere = remember<ReadonlySet<number>>()
const peopleHere = remember<ReadonlySet<number>>()
const rememberedStaff = remember<ReadonlySet<number>>()
const rememberedPeople = remember<ReadonlySet<number>>()

/** Whose customers these forms hold: a consultant who is in none of them has a sheet that is not at hand. */
const staffOf = (tables: readonly Table[]): ReadonlySet<number> =>
  rememberedStaff(tables.flatMap(peopleKeys), () => {
    const consultants = new Set<number>()
    for (const table of tables) for (const number of peopleOf(table).consultants) consultants.add(number)
    consultants.delete(NO_WORD)
    return consultants
  })
const WIDEST = 2 ** 26
/** A name and its consultant, both as numbers of words. */
function personAt(table: Table, row: number): number {
  const { names, consultants } = peopleOf(table)
  return (names[row] ?? NO_WORD) * WIDEST + (consultants[row] ?? NO_WORD)
}
const personsOf = (tables: readonly Table[]): ReadonlySet<number> =>
  rememberedPeople(tables.flatMap(peopleKeys), () => {
    const people = new Set<number>()
    for (const table of tables) {
      const { names } = peopleOf(table)
      for (let row = 0; row < names.length; row++) if (names[row] !== NO_WORD) people.add(personAt(table, row))
    }
    return people
  })

/** Whether the forms would hold the customer of a row: they name its consultant, or no consultant at all. */
export function isCovered(tables: readonly Table[], table: Table, row: number): boolean {
  const consultants = staffHere([tables], () => staffOf(tables))
  return consultants.size === 0 || consultants.has(peopleOf(table).consultants[row] ?? NO_WORD)
}
/** Somebody of the same name and consultant stands there, under whatever number: most likely the same customer. */
export const isProbablyIn = (tables: readonly Table[], table: Table, row: number): boolean =>
  peopleHere([tables], () => personsOf(tables)).has(personAt(table, row))
