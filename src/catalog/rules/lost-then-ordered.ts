import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { peopleOf } from '../facts/people'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { whereRejected } from '../facts/rejected-losses'
import { entriesWhere, placeIn, tablesOf } from '../facts/table-rows'
import { NO_WORD } from '../facts/word-numbers'

const person = ['customerName', 'phone', 'model', 'consultant'] as const
const knows = /挽回|激活|回流/u

/** Good news, not a fault: only the recovery is to be recorded. A namesake on the same phone is another customer. */
export default workbookRule({
  code: 'DF32',
  id: 'lost-then-ordered',
  severity: 'info',
  title: text('战败后又成交', 'Lost, then ordered'),
  why: text(
    '战败客户又在本店成交，是挽回的成绩：不补记，战败率偏高，好做法也传不下去',
    'A lost customer who orders after all is a recovery: unrecorded, the lost-sale rate stays too high and nobody learns how it was done',
  ),
  messages: {
    wonBack: text(
      '{name}战败后又在本店成交（{date}），请补记“战败挽回”',
      '{name} was lost and ordered here after all ({date}): please record the recovery',
    ),
  },
  source: ['S001', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-02-05', lossReason: '价格没有谈拢' },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              status: '成交',
              orderDate: '2026-03-09',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-02-05', lossReason: '价格没有谈拢' },
          ],
          'prospect-card': [
            {
              customerName: '王芳',
              phone: '13800000001',
              model: '菱智M5',
              status: '成交',
              orderDate: '2026-03-09',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['customerName', 'lossDate'],
      optional: [...person, 'remark', 'managerCallBack', 'lossKind'],
    },
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'orderDate'],
      optional: [...person, 'status', 'remark'],
    },
  },
  *check({ losses, cards }, { settings }) {
    const index = personIndex(tablesOf(cards))
    const buyers = new Set<number>()
    for (const { table, values } of cards) {
      const { phones, names } = peopleOf(table)
      for (const row of values.orderDate.rowsWhere(() => true))
        for (const number of [phones[row], names[row]]) if (number !== undefined) buyers.add(number)
    }
    buyers.delete(NO_WORD)
    if (buyers.size === 0) return
    for (const view of losses) {
      const { lossDate, remark, managerCallBack } = view.values
      const { phones, names } = peopleOf(view.table)
      const isRejected = whereRejected(view.table)
      const bought = entriesWhere(
        view.height,
        (row) => buyers.has(phones[row] ?? NO_WORD) || buyers.has(names[row] ?? NO_WORD),
      )
      for (const row of bought) {
        const lost = lossDate.at(row)
        if (lost === null || isRejected(row)) continue
        const ordered = index.of(view.table, row).find((entry) => {
          const { in: card, row: at } = placeIn(index.rows, cards, entry)
          const day = card.values.orderDate.at(at)
          return day !== null && day > lost && day - lost <= settings.wonBackDays
        })
        if (ordered === undefined) continue
        const card = placeIn(index.rows, cards, ordered)
        const told = [
          remark?.at(row),
          managerCallBack?.at(row),
          view.cells('lossKind')?.at(row),
          card.in.cells('status')?.at(card.row),
          card.in.values.remark?.at(card.row),
        ]
        if (told.some((words) => knows.test(String(words ?? '')))) continue
        const day = card.in.values.orderDate.at(card.row) ?? lost
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day) }
        const related = [{ ...card, field: 'orderDate' as const }]
        yield { in: view, row, field: 'lossDate', message: 'wonBack', data, related }
      }
    }
  },
})
