import type { Table } from '../../model/table'
import { personIndex } from './person-index'
import { at } from './table-rows'

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

/** The last day up to a given one on which any of the tables knows of a contact with the customer of a row. */
export function lastContacts(tables: readonly Table[]): (of: Table, row: number, until: number) => number | null {
  const { rows, of: entriesOf } = personIndex(tables)
  if (rows.length === 0) return () => null
  return (of, row, until) => {
    let last: number | null = null
    for (const entry of entriesOf(of, row)) {
      const day = at(rows, entry, contactDayAt)
      if (day !== null && day <= until && day > (last ?? 0)) last = day
    }
    return last
  }
}
