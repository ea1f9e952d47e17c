import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { exampleCard } from '../facts/example-card'
import { followedRows } from '../facts/is-open'
import { contactDayAt } from '../facts/last-contacts'
import { personIndex } from '../facts/person-index'
import { endingOf } from '../facts/prospect-balance'
import { customerAt } from '../facts/prospects'
import { at, tablesOf } from '../facts/table-rows'
import { workingDaysBetween } from '../facts/working-days'

const person = ['customerName', 'phone', 'consultant'] as const
const marks = ['contactMark', 'contactPlanned', 'contactMade'] as const

/**
 * A contact on the day before or after, on whatever sheet, keeps a plan; so does any later one for a card's next day. A plan after the
 * customer's last mark was overtaken where the customer was closed.
 */
export default workbookRule({
  code: 'CT03',
  id: 'planned-contact-not-made',
  severity: 'warning',
  title: text('预定访问未执行', 'Planned contact not made'),
  why: text(
    '约好的时间没有联系，客户就觉得不被重视：当天夕会检查*，没做到的改到次日',
    'Not called on the day agreed, the customer feels forgotten: check the stars every evening and move the rest to tomorrow',
  ),
  messages: {
    star: text(
      '{name}{date}预定访问，没有执行记录，请写明原因或改期',
      '{name} was to be contacted on {date}, and no sheet shows it: please explain or set another day',
    ),
    card: text(
      '{name}约定{date}联系，至今没有记录，请联系或改期',
      '{name} was to be contacted on {date}, and nothing is entered since: please call or set another day',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-18', nextContactDate: '2026-03-24' }],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-24', nextContactDate: '2026-04-02' }],
        },
      },
    ],
  },
  after: ['overdue-contact'],
  reads: {
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'contactPlanned'],
      optional: [...person, ...marks],
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['nextContactDate'],
      optional: [...person, 'status', 'lastContactDate', 'lossDate', 'orderDate'],
      dispensable: true,
    },
    others: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, ...marks, 'nextContactDate'],
      dispensable: true,
    },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: person, dispensable: true },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: person, dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate'], optional: person, dispensable: true },
  },
  anyOf: ['logs', 'cards'],
  *check({ logs, cards, others, reports, visits, calls }, { settings, asOf }) {
    const index = personIndex(tablesOf([...others, ...reports, ...visits, ...calls]))
    const ledger = personIndex(tablesOf(cards))
    for (const view of logs) {
      const { contactDate, contactPlanned, contactMade } = view.values
      for (const row of contactPlanned.rowsWhere((planned) => planned)) {
        const day = contactDate.at(row)
        if (day === null || day >= asOf || contactMade?.at(row) === true) continue
        const entries = index.of(view.table, row)
        // Who was met on the day before may have come early, or the plan was made there and then.
        const isNew = entries.some((entry) =>
          at(index.rows, entry, (table, there) => {
            const next = table.columns.nextContactDate?.values.at(there) ?? null
            return next === day && contactDayAt(table, there) === day - 1
          }),
        )
        const isKept = entries.some((entry) => {
          const made = at(index.rows, entry, contactDayAt)
          return made !== null && made >= (isNew ? day : day - 1) && made <= day + 1
        })
        if (isKept || ledger.of(view.table, row).some((card) => at(ledger.rows, card, endingOf) !== null)) continue
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day) }
        yield { in: view, row, field: 'contactDate', message: 'star', data }
      }
    }
    for (const view of cards) {
      const { nextContactDate, lastContactDate } = view.values
      if (!lastContactDate && index.rows.length === 0) continue
      for (const row of followedRows(view).rows) {
        const day = nextContactDate.at(row)
        if (day === null || day >= asOf || (lastContactDate?.at(row) ?? 0) >= day) continue
        if (workingDaysBetween(day, Math.min(asOf, day + 30), settings) <= 1) continue
        const isKept = index.of(view.table, row).some((entry) => (at(index.rows, entry, contactDayAt) ?? 0) >= day)
        if (isKept) continue
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day) }
        const field = lastContactDate ? 'lastContactDate' : 'level'
        const causedBy = { rule: 'overdue-contact', at: { in: view, row, field: field as 'lastContactDate' } }
        yield { in: view, row, field: 'nextContactDate', message: 'card', data, causedBy }
      }
    }
  },
})
