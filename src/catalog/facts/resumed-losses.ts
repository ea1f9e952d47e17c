import type { Reading, View } from '../../model/rule'
import type { Table } from '../../model/table'
import { lastContacts } from './last-contacts'
import { personIndex } from './person-index'
import { endingOf } from './prospect-balance'
import { at, tablesOf } from './table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const marks = ['contactMark', 'contactPlanned', 'contactMade'] as const

/** The forms that tell whether a lost customer is followed up again: rules that ask declare them. */
export const resuming = {
  cards: {
    template: 'prospect-card',
    fields: ['status'],
    optional: [...person, 'lossDate', 'orderDate', 'lastContactDate'],
    dispensable: true,
  },
  logs: { template: 'contact-log', fields: ['contactDate'], optional: [...person, ...marks], dispensable: true },
  reports: { template: 'daily-report', fields: ['reportDate'], optional: person, dispensable: true },
} as const satisfies Readonly<Record<string, Reading>>

type Views = Readonly<Record<keyof typeof resuming, readonly View<never>[]>>

/** Whether the customer of a loss has an open card, an order, or any contact after the day that he was lost on. */
export function resumed({ cards, logs, reports }: Views): (loss: Table, row: number) => boolean {
  const index = personIndex(tablesOf(cards))
  const lastBefore = lastContacts(tablesOf([...cards, ...logs, ...reports]))
  return (loss, row) => {
    const endings = index.of(loss, row).map((entry) => at(index.rows, entry, endingOf))
    if (endings.some((ending) => ending === null || ending === 'ordered')) return true
    const lost = loss.columns.lossDate?.values.at(row) ?? null
    const last = lastBefore(loss, row, Infinity)
    return lost !== null && last !== null && last > lost
  }
}
