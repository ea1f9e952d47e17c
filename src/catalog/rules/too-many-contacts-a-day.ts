import { isoDay } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { exampleCard } from '../facts/example-card'
import { contactDayAt } from '../facts/last-contacts'
import { consultantAt, nameAt, phoneAt } from '../facts/prospects'

const person = ['customerName', 'phone', 'consultant'] as const
const MAX_RELATED = 50
const { consultant } = exampleCard
const contacts = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${index + 1}`,
    contactDate: '2026-03-31',
    contactNote: '电话回访',
    consultant,
  }))

/** Customers, not entries; by report and log together. A consultant who is not named cannot be asked. Mass messages are possible: a question. */
export default workbookRule({
  code: 'CT22',
  id: 'too-many-contacts-a-day',
  severity: 'warning',
  title: text('一天登记跟进过多', 'Many contacts on one day'),
  why: text(
    '一天最多联系得过来50多人：一天登记上百户，多半是月底一起写的，跟进质量看不出来',
    'Fifty-odd people is what one can call in a day: a hundred entered on one day were written together, and say little of the follow-up',
  ),
  messages: {
    many: text(
      '{consultant}{date}登记跟进{n}户，请确认是否为集中登记或微信群发',
      '{consultant} entered {n} contacts on {date}: please confirm whether they were entered together or sent as one message',
    ),
  },
  source: ['S003'],
  examples: {
    bad: [{ tables: { 'contact-log': contacts(51) } }],
    good: [{ tables: { 'contact-log': contacts(8) } }],
  },
  reads: {
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'contactMark', 'contactPlanned', 'contactMade'],
      dispensable: true,
    },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: person, dispensable: true },
  },
  anyOf: ['logs', 'reports'],
  *check({ logs, reports }, { settings }) {
    const groups = new Map<string, Map<number, Map<string, Place[]>>>()
    for (const view of [...logs, ...reports]) {
      const field = view.table.columns.contactDate ? 'contactDate' : 'reportDate'
      for (let row = 0; row < view.height; row++) {
        const day = contactDayAt(view.table, row)
        const who = consultantAt(view.table, row)
        const customer = phoneAt(view.table, row) ?? nameAt(view.table, row)
        if (day === null || who === null || customer === null) continue
        let days = groups.get(who)
        if (!days) groups.set(who, (days = new Map()))
        const customers = days.get(day)
        const place: Place = { in: view, row, field }
        const known = customers?.get(customer)
        if (!customers) days.set(day, new Map([[customer, [place]]]))
        else if (!known) customers.set(customer, [place])
        else if (known.at(-1)?.in !== view) known.push(place)
      }
    }
    for (const [who, days] of groups) {
      for (const [day, customers] of days) {
        if (customers.size <= settings.maxContactsPerDay) continue
        const most = mostNamed([...customers.values()])
        const all = [...customers.values()].flatMap(
          (places) => places.find((place) => place.in === most) ?? places[0] ?? [],
        )
        const there = all.filter((place) => place.in === most).sort((one, other) => one.row - other.row)
        const [first] = there
        if (!first) continue
        const rest = all.filter((place) => place !== first)
        const date = isoDay(day)
        const data: Data = { consultant: who, date, n: customers.size }
        yield { ...first, message: 'many', data, related: rest.slice(0, MAX_RELATED), subject: `${who} ${date}` }
      }
    }
  },
})

/** The sheet where most of the customers stand: there the manager looks. */
function mostNamed(customers: readonly (readonly Place[])[]): Place['in'] | undefined {
  const counts = new Map<Place['in'], number>()
  for (const { in: view } of customers.flat()) counts.set(view, (counts.get(view) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0]
}
