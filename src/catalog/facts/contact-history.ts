import type { Profile } from '../../model/profile'
import type { Table } from '../../model/table'
import type { Level } from '../../model/vocabulary'
import { contactDayAt } from './last-contacts'
import { markedLevel } from './marked-level'
import { namesAgree } from './person-index'
import { consultantAt, nameAt, phoneAt } from './prospects'
import { remember } from './remember'

export interface Contact {
  readonly day: number
  /** The table's number and the row there. */
  readonly table: number
  readonly row: number
}
const remembered = remember<readonly (readonly Contact[])[]>()

/** The contacts that tables know of, customer by customer, each customer's by day. A plan is none. */
export const contactHistories = (tables: readonly Table[]): readonly (readonly Contact[])[] =>
  remembered(tables, () => {
    const groups = new Map<string, Contact[]>()
    const nameOf = new Map<string, string | null>()
    for (const [index, table] of tables.entries()) {
      for (let row = 0; row < table.height; row++) {
        const day = contactDayAt(table, row)
        const name = nameAt(table, row)
        const phone = phoneAt(table, row)
        if (day === null || (name === null && phone === null)) continue
        let key = phone ?? `${name} ${consultantAt(table, row) ?? ''}`
        // A family shares a phone: each has a history of its own.
        if (!namesAgree(nameOf.get(key) ?? null, name)) key += ` ${name}`
        if (!nameOf.has(key)) nameOf.set(key, name)
        const contact = { day, table: index, row }
        const group = groups.get(key)
        if (group) group.push(contact)
        else groups.set(key, [contact])
      }
    }
    return [...groups.values()].map((group) => group.sort((a, b) => a.day - b.day))
  })

/** The level that a contact itself states; that of a grid's row is the month's first. */
export function levelOfContact({ columns }: Table, row: number, profile: Profile): Level | null {
  const marked = markedLevel(columns.contactMark?.values.at(row), profile)
  return (marked ?? columns.level?.values.at(row) ?? null) as Level | null
}
/** F1, L, 战败: the contact by which the customer was given up, or had the car delivered. */
export const endsByMark = ({ columns }: Table, row: number): boolean => {
  const word = columns.contactMark?.values.at(row) ?? columns.status?.cells.at(row) ?? columns.level?.cells.at(row)
  return typeof word === 'string' && /^F\d?$|^L$|^D$|战败|失控|失联|流失|输单|交车|提车|订单|成交/iu.test(word.trim())
}
