import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { personIndex } from '../facts/person-index'
import { consultantAt, customerAt } from '../facts/prospects'
import { returnsTo } from '../facts/returned-customers'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'model', 'consultant'] as const

/**
 * Same phone and same name, or same name and model on a number that differs in one digit; families share a phone. A card or visit that
 * speaks of 激活, 挽回 or 战败 says it already.
 */
export default workbookRule({
  code: 'DF48',
  id: 'lost-customer-as-new',
  severity: 'warning',
  title: text('战败客户再建新卡', 'Lost customer entered as new'),
  why: text(
    '战败客户回来是好事：按新客户登记，挽回的功劳看不见，留档和战败两个数也都虚高',
    'A lost customer who comes back is good news: entered as new, the win is not seen and both new prospects and losses are too many',
  ),
  messages: {
    card: text(
      '{name}曾于{date}战败，现按新客户登记，请补记“战败激活”',
      '{name} was lost on {date} and has a new card: please record the reactivation',
    ),
    colleague: text(
      '{name}曾于{date}在{other}名下战败，现由{consultant}按新客户登记，请补记“战败激活”',
      '{name} was lost on {date} under {other} and has a new card under {consultant}: please record the reactivation',
    ),
    visit: text(
      '{name}曾于{date}战败，这次来店记为首次，请改记再次并补记“战败激活”',
      '{name} was lost on {date} and this visit is entered as the first: please enter it as a return and record the reactivation',
    ),
    probable: text(
      '{name}可能就是{date}战败的那位（电话只差一位），若是同一位请补记“战败激活”',
      '{name} may be the customer lost on {date} (the phones differ in one digit): if so, please record the reactivation',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-01-05', lossReason: '不买了' },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              createdDate: '2026-03-09',
              status: '在跟',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-01-05', lossReason: '不买了' },
          ],
          'prospect-card': [
            {
              customerName: '陈立',
              phone: '13800000001',
              model: '菱智M5',
              createdDate: '2026-03-09',
              status: '战败激活',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: ['customerName', 'phone', 'lossDate'],
      optional: [...person, 'managerCallBack'],
    },
    before: {
      template: 'loss-analysis',
      fields: ['customerName', 'phone', 'lossDate'],
      optional: [...person, 'managerCallBack'],
      previous: true,
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'createdDate'],
      optional: [...person, 'status', 'source', 'remark'],
      dispensable: true,
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['customerName', 'visitDate', 'visitKind'],
      optional: [...person, 'source', 'remark'],
      dispensable: true,
    },
  },
  *check({ losses, before, cards, visits }, { settings }) {
    const earlier = before.filter(({ table }) => table.previous)
    const returnsOf = returnsTo(personIndex(tablesOf([...losses, ...earlier])))
    const days = settings.rebuiltCardDays
    const told = new Set<number>()
    for (const { view, row, loss, lossDate, probable } of returnsOf(cards, 'createdDate', days, true)) {
      told.add(loss.entry)
      const consultant = consultantAt(view.table, row)
      const other = consultantAt(loss.table, loss.row)
      const isOther = consultant !== null && other !== null && consultant !== other
      const message = probable ? 'probable' : isOther ? 'colleague' : 'card'
      const name = customerAt(view.table, row)
      const data: Data = { name, date: isoDay(lossDate), ...(message === 'colleague' && { consultant, other }) }
      const origin = losses.find(({ table }) => table === loss.table)
      const related = origin ? [{ in: origin, row: loss.row, field: 'lossDate' as const }] : []
      yield { in: view, row, field: 'createdDate', message, data, related }
    }
    for (const { view, row, loss, lossDate } of returnsOf(visits, 'visitDate', days, false)) {
      if (told.has(loss.entry) || view.values.visitKind?.at(row) !== '首次') continue
      const data: Data = { name: customerAt(view.table, row), date: isoDay(lossDate) }
      const origin = losses.find(({ table }) => table === loss.table)
      const related = origin ? [{ in: origin, row: loss.row, field: 'lossDate' as const }] : []
      yield { in: view, row, field: 'visitKind', message: 'visit', data, related }
    }
  },
})
