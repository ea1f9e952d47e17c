import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isBeyondCadence } from '../facts/cadence'
import { contactHistories, endsByMark, levelOfContact } from '../facts/contact-history'
import { examplePerson } from '../facts/example-card'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const contact = { ...examplePerson, contactMethod: '电话', contactNote: '约周末试驾', level: 'A' } as const

/**
 * Between two contacts the level of the earlier one holds; visits, calls and reports count as contacts. Where the earlier one closed
 * the prospect, or its level is not known, nothing was due.
 */
export default workbookRule({
  code: 'CT02',
  id: 'contact-gap',
  severity: 'warning',
  title: text('两次跟进间隔过长', 'Gap between contacts'),
  why: text(
    '跟进断了一段又接上，往往是客户自己找来的：晨会上用具体的客户讲跟进频次',
    'A gap that closes again was often closed by the customer: use it to coach the cadence',
  ),
  messages: {
    gap: text(
      '{name}{d1}至{d2}相隔{d}天，超过{level}级{c}天的跟进周期：联系过的请写上，没有的请尽快联系',
      '{name}: {d} days between {d1} and {d2}, beyond the {c} days of level {level}: enter the contacts that were made, or call soon',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'contact-log': [
            { ...contact, contactDate: '2026-03-02' },
            { ...contact, contactDate: '2026-03-25' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'contact-log': [
            { ...contact, contactDate: '2026-03-02' },
            { ...contact, contactDate: '2026-03-09' },
          ],
        },
      },
    ],
  },
  reads: {
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'contactMark', 'contactPlanned', 'contactMade', 'status'],
    },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: [...person, 'level'], dispensable: true },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: person, dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate'], optional: person, dispensable: true },
  },
  *check({ logs, reports, visits, calls }, { settings, profile }) {
    const views = [...logs, ...reports, ...visits, ...calls]
    for (const contacts of contactHistories(tablesOf(views))) {
      for (let index = 1; index < contacts.length; index++) {
        const [before, after] = [contacts[index - 1]!, contacts[index]!]
        if (after.day - before.day < 2 || after.table >= logs.length) continue
        const [from, view] = [views[before.table]!, logs[after.table]!]
        const level = levelOfContact(from.table, before.row, profile)
        if (level === null || level === 'O' || endsByMark(from.table, before.row)) continue
        if (!isBeyondCadence(before.day, after.day, level, settings)) continue
        const data: Data = {
          name: customerAt(view.table, after.row),
          d1: isoDay(before.day),
          d2: isoDay(after.day),
          d: after.day - before.day,
          level,
          c: settings.cadence[level],
        }
        const field = from.table.template.eventDate ?? 'contactDate'
        const related = [{ in: from, row: before.row, field }]
        yield { in: view, row: after.row, field: 'contactDate', message: 'gap', data, related }
      }
    }
  },
})
