import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isBeyondCadence } from '../facts/cadence'
import { exampleCard } from '../facts/example-card'
import { lastContacts } from '../facts/last-contacts'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const marks = ['contactMark', 'contactPlanned', 'contactMade'] as const
const waiting = /订|签约|待交|未交|在跟|跟进/u
/** Cancelled since, or somebody else's. */
const ended: ReadonlySet<string> = new Set(['战败', '失控', '准战败', '移交'])
const delivered = /交车|提车|开票|交付/u
const card = { ...exampleCard, level: 'O', status: '订单', orderDate: '2026-03-05' } as const

/** Only who still waits for the car: the card says so, is open, or has a delivery day to come. A card that says 成交 alone may be delivered, unless others beside it say 交车. */
export default workbookRule({
  code: 'CT26',
  id: 'order-not-looked-after',
  severity: 'warning',
  title: text('订单客户未维系', 'Order not looked after'),
  why: text(
    '交了定金的客户没人理，等车的日子里最容易退订：每周联系一次，说清交车日',
    'Who paid a deposit and hears nothing cancels while waiting: call weekly and name the day of delivery',
  ),
  messages: {
    silent: text(
      '订单客户{name}已{d}天没有联系（上次{date}），请每{c}天至少维系一次',
      '{name} has an order and was not contacted for {d} days (last on {date}): please contact at least every {c} days',
    ),
    undated: text(
      '订单客户{name}没有预计交车日期，请补上',
      '{name} has an order without a delivery day: please add it',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, lastContactDate: '2026-03-06' }] } }],
    good: [{ month: '2026-03', tables: { 'prospect-card': [{ ...card, lastContactDate: '2026-03-28' }] } }],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['level'],
      optional: [...person, 'status', 'createdDate', 'orderDate', 'expectedDelivery', 'lastContactDate'],
      either: ['lastContactDate', 'expectedDelivery'],
    },
    logs: { template: 'contact-log', fields: ['contactDate'], optional: [...person, ...marks], dispensable: true },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: person, dispensable: true },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: person, dispensable: true },
  },
  *check({ cards, logs, reports, visits }, { settings, asOf }) {
    // Where some cards say delivered, one that says sold still waits.
    const isTold = cards.some(
      ({ table }) => table.columns.status?.texts.rowsWhere((word) => delivered.test(word)).length,
    )
    const lastBefore = lastContacts(tablesOf([...logs, ...reports, ...visits]))
    for (const view of cards) {
      const { level, createdDate, orderDate, expectedDelivery, lastContactDate } = view.values
      const status = view.cells('status')
      for (const row of level.rowsWhere((value) => value === 'O')) {
        const word = String(status?.at(row) ?? '').trim()
        const due = expectedDelivery?.at(row) ?? null
        const isWaiting = waiting.test(word)
        if (delivered.test(word) || ended.has(view.values.status?.at(row) ?? '')) continue
        if (!isWaiting && !(isTold && word !== '') && due !== null && due < asOf) continue
        if (!isWaiting && !isTold && word !== '' && (due === null || due <= asOf)) continue
        const ordered = Math.max(orderDate?.at(row) ?? 0, createdDate?.at(row) ?? 0)
        if (ordered > asOf || (word === '' && ordered === 0)) continue
        const name = customerAt(view.table, row)
        if (expectedDelivery && due === null)
          yield { in: view, row, field: 'expectedDelivery', message: 'undated', data: { name } }
        const last = Math.max(ordered, lastContactDate?.at(row) ?? 0, lastBefore(view.table, row, Infinity) ?? 0)
        if (!lastContactDate || last === 0 || last > asOf || !isBeyondCadence(last, asOf, 'O', settings)) continue
        const data: Data = { name, d: asOf - last, date: isoDay(last), c: settings.cadence.O }
        yield { in: view, row, field: 'lastContactDate', message: 'silent', data }
      }
    }
  },
})
