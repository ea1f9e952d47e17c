import type { Table } from '../../model/table'
import { consultantAt, nameAt } from './prospects'
import { remember } from './remember'

const rememberedStaff = remember<ReadonlySet<string>>()
const rememberedPeople = remember<ReadonlySet<string>>()

/** Whose customers these forms hold: a consultant who is in none of them has a sheet that is not at hand. */
const staffOf = (tables: readonly Table[]): ReadonlySet<string> =>
  rememberedStaff(tables, () => {
    const consultants = new Set<string>()
    for (const table of tables) {
      for (let row = 0; row < table.height; row++) {
        const consultant = consultantAt(table, row)
        if (consultant !== null) consultants.add(consultant)
      }
    }
    return consultants
  })
const peopleOf = (tables: readonly Table[]): ReadonlySet<string> =>
  rememberedPeople(tables, () => {
    const people = new Set<string>()
    for (const table of tables) {
      for (let row = 0; row < table.height; row++) {
        const name = nameAt(table, row)
        if (name !== null) people.add(`${name} ${consultantAt(table, row) ?? ''}`)
      }
    }
    return people
  })

/** Whether the forms would hold the customer of a row: they name its consultant, or no consultant at all. */
export function isCovered(tables: readonly Table[], table: Table, row: number): boolean {
  const consultants = staffOf(tables)
  const consultant = consultantAt(table, row)
  return consultants.size === 0 || (consultant !== null && consultants.has(consultant))
}
/** Somebody of the same name and consultant stands there, under whatever number: most likely the same customer. */
export const isProbablyIn = (tables: readonly Table[], table: Table, row: number): boolean =>
  peopleOf(tables).has(`${nameAt(table, row)} ${consultantAt(table, row) ?? ''}`)
