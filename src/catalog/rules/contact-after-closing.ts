import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data, type Text } from '../../model/text'
import { exampleCard, examplePerson } from '../facts/example-card'
import { markedLevel } from '../facts/marked-level'
import { personIndex } from '../facts/person-index'
import { endingOf, type Ending } from '../facts/prospect-balance'
import { customerAt } from '../facts/prospects'
import { at, rowAt, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const states: Readonly<Partial<Record<Ending, Text>>> = {
  lost: text('战败', 'lost'),
  lostContact: text('失控', 'lost from sight'),
  ordered: text('成交', 'sold to'),
}
const open = /^[HABCD]$/u
const lost = { ...exampleCard, status: '战败', lossDate: '2026-03-10' } as const
const row = { ...examplePerson, reportDate: '2026-03-20', contactPurpose: '促进', contactNote: '约周末试驾' } as const

/**
 * Only rows of the purpose 促进 (or, where the sheet has no purposes, contacts that are given a level on the day) with an open level:
 * second follow-ups and calls after the sale are right. Of several cards of one customer an open one makes it right. An order may be
 * followed by a second car: a question.
 */
export default workbookRule({
  code: 'CT20',
  id: 'contact-after-closing',
  severity: 'error',
  title: text('结案后仍按意向跟进', 'Followed up after closing'),
  why: text(
    '一边战败一边还在促进，留存数和战败数必有一个不对：要么激活，要么改日报',
    'Lost on one sheet and pursued on another: either reopen the card or correct the report',
  ),
  messages: {
    closed: text(
      '{name}{ended}已{state}，{date}仍按{level}级促进，请激活管理卡或更正这一行',
      '{name} was {state} on {ended}, yet pursued at level {level} on {date}: please reopen the card or correct this row',
    ),
    sold: text(
      '{name}{ended}已成交，{date}又按{level}级促进，如另购一台请另建卡',
      '{name} ordered on {ended}, yet is pursued at level {level} on {date}: a second car needs a card of its own',
    ),
  },
  severities: { sold: 'warning' },
  source: ['inferred'],
  examples: {
    bad: [{ tables: { 'prospect-card': [lost], 'daily-report': [{ ...row, level: 'A' }] } }],
    good: [
      { tables: { 'prospect-card': [lost], 'daily-report': [{ ...row, contactPurpose: '售后回访', level: 'A' }] } },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['customerName'],
      optional: ['phone', 'consultant', 'status', 'lossDate', 'orderDate'],
      either: ['status', 'lossDate'],
    },
    reports: {
      template: 'daily-report',
      fields: ['reportDate', 'level', 'contactPurpose'],
      optional: person,
      dispensable: true,
    },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'contactPurpose', 'contactMark', 'contactPlanned', 'contactMade'],
      dispensable: true,
    },
  },
  anyOf: ['reports', 'logs'],
  *check({ cards, reports, logs }, { profile }) {
    const index = personIndex(tablesOf(cards))
    for (const view of [...reports, ...logs]) {
      const { columns } = view.table
      const purposes = columns.contactPurpose?.values
      const dates = columns.reportDate ?? columns.contactDate
      const levels = columns.contactMark ? undefined : columns.level?.values
      for (let row = 0; row < view.height; row++) {
        const purpose = purposes?.at(row) ?? null
        if (purposes && purpose !== '促进') continue
        const level = levels?.at(row) ?? markedLevel(columns.contactMark?.values.at(row), profile) ?? ''
        const day = dates?.values.at(row) ?? null
        if (day === null || !open.test(level)) continue
        const closings = index
          .of(view.table, row)
          .map((entry) => ({ ...rowAt(index.rows, entry), ending: at(index.rows, entry, endingOf) }))
        if (closings.length === 0 || closings.some(({ ending }) => ending === null)) continue
        const [{ table, row: there, ending }] = closings as [(typeof closings)[number]]
        const card = cards[table]
        const { lossDate, orderDate } = card?.values ?? {}
        const field = ending === 'ordered' ? 'orderDate' : 'lossDate'
        const ended = (field === 'orderDate' ? orderDate : lossDate)?.at(there) ?? null
        const state = ending && states[ending]
        if (!card || !state || ended === null || day <= ended) continue
        const data: Data = { name: customerAt(view.table, row), ended: isoDay(ended), state, date: isoDay(day), level }
        const message = ending === 'ordered' ? 'sold' : 'closed'
        const shown = columns.contactMark ? 'contactMark' : 'level'
        yield { in: view, row, field: shown, message, data, related: [{ in: card, row: there, field }] }
      }
    }
  },
})
