import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { isBeyondCadence } from '../facts/cadence'
import { exampleCard } from '../facts/example-card'
import { followedRows } from '../facts/is-open'
import { customerAt } from '../facts/prospects'

const agreed = /约[定好在到]|出差|出国|外地|回来|等通知|月底|下月|年后|节后|客户要求|等.{0,6}(?:到|下来|办好)/u

/** From the contact to the day planned next, the grace of the level allowed; a day that the customer named, as the note says, is right. */
export default workbookRule({
  code: 'CT05',
  id: 'next-contact-too-late',
  severity: 'warning',
  title: text('预定间隔过长', 'Next contact planned too late'),
  why: text(
    '预定的时候就超了周期，到时再准时也晚了：级别高的客户要早约',
    'Planned beyond the cadence, even a punctual call is late: hot customers want an earlier day',
  ),
  messages: {
    late: text(
      '{name}{from}联系后预定{to}，间隔{d}天，超过{level}级{c}天的跟进周期，请提前',
      '{name} was contacted on {from} and is planned for {to}, {d} days later, beyond the {c} days of level {level}: please plan earlier',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-26', nextContactDate: '2026-04-30' }] },
      },
    ],
    good: [
      {
        tables: { 'prospect-card': [{ ...exampleCard, lastContactDate: '2026-03-26', nextContactDate: '2026-04-02' }] },
      },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['nextContactDate', 'lastContactDate', 'level'],
      optional: ['customerName', 'status', 'contactNote', 'remark'],
      dispensable: true,
    },
    logs: {
      template: 'contact-log',
      fields: ['nextContactDate', 'contactDate', 'level'],
      optional: ['customerName', 'status', 'contactNote', 'remark'],
      dispensable: true,
    },
  },
  anyOf: ['cards', 'logs'],
  byRow: {
    cards: ['nextContactDate', 'lastContactDate', 'level', 'customerName', 'status', 'contactNote', 'remark'],
    logs: ['nextContactDate', 'contactDate', 'level', 'customerName', 'status', 'contactNote', 'remark'],
  },
  *check({ cards, logs }, { settings }) {
    for (const view of [...cards, ...logs]) {
      const { nextContactDate, level, contactNote, remark } = view.values
      const last =
        'lastContactDate' in view.values ? view.values.lastContactDate : view.table.columns.contactDate?.values
      const isAgreed = [contactNote, remark].map((values) => values?.where((said) => agreed.test(said)))
      for (const row of followedRows(view).rows) {
        const [from, to] = [last?.at(row) ?? null, nextContactDate.at(row)]
        const of = level.at(row) as Level | null
        if (from === null || to === null || of === null || to - from <= settings.cadence[of]) continue
        if (isAgreed.some((says) => says?.(row)) || !isBeyondCadence(from, to, of, settings)) continue
        const c = settings.cadence[of]
        const data: Data = {
          name: customerAt(view.table, row),
          from: isoDay(from),
          to: isoDay(to),
          d: to - from,
          level: of,
          c,
        }
        yield { in: view, row, field: 'nextContactDate', message: 'late', data }
      }
    }
  },
})
