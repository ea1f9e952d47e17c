import type { Table } from '../../model/table'
import { numbersIn } from './numbers-in'
import { personIndex } from './person-index'
import { rowAt } from './table-rows'

/** A star alone is a plan, not a contact. */
const star = /^[*＊※✱☆★]+$/u

/** The day on which an entry of a card, a log or a daily report knows of a contact. */
export function contactDayAt({ columns }: Table, row: number): number | null {
  const { contactDate, reportDate, lastContactDate, visitDate, callDate, contactMark, contactPlanned, contactMade } =
    columns
  if (contactMade?.values.at(row) === false) return null
  if (contactPlanned?.values.at(row) === true && contactMade?.values.at(row) !== true) return null
  const mark = contactMark?.values.at(row) ?? null
  if (mark !== null && star.test(mark.trim())) return null
  return (contactDate ?? reportDate ?? lastContactDate ?? visitDate ?? callDate)?.values.at(row) ?? null
}

/** The days of a table whose entries are contacts all; of any other, each entry must be asked. */
function plainDays({ columns, height }: Table): Float64Array | null {
  const { contactDate, reportDate, lastContactDate, visitDate, callDate, contactMark, contactPlanned, contactMade } =
    columns
  if (contactMark || contactPlanned || contactMade) return null
  return numbersIn((contactDate ?? reportDate ?? lastContactDate ?? visitDate ?? callDate)?.values, height)
}

/** The last day up to a given one on which any of the tables knows of a contact with the customer of a row. */
export function lastContacts(tables: readonly Table[]): (of: Table, row: number, until: number) => number | null {
  const { rows, of: entriesOf } = personIndex(tables)
  if (rows.length === 0) return () => null
  const days = tables.map(plainDays)
  return (of, row, until) => {
    let last = 0
    const entries = entriesOf(of, row)
    for (let one = 0; one < entries.length; one++) {
      const { table, row: there } = rowAt(rows, entries[one]!)
      const plain = days[table]
      const day = plain ? plain[there]! : (contactDayAt(tables[table]!, there) ?? Number.NaN)
      if (day <= until && day > last) last = day
    }
    return last > 0 ? last : null
  }
}
