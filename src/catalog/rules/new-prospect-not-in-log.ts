import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { isCovered, isProbablyIn } from '../facts/staff-of'
import { placeIn, tablesOf } from '../facts/table-rows'

const entry = { carriedOver: '本月新增', ...examplePerson, source: '来店' } as const
const card = { ...examplePerson, model: '菱智M5', createdDate: '2026-03-05', status: '在跟' } as const

/** A card is copied within the day after it was made. Consultants whose log is not at hand are left out. */
export default workbookRule({
  code: 'CT11',
  id: 'new-prospect-not-in-log',
  severity: 'error',
  title: text('本月新增未登记', 'New prospect not in the log'),
  why: text(
    '建了卡没有登上接触状况表，就不会有预定访问，也不算进本月新增',
    'A card that is not in the follow-up log gets no planned contacts and is not counted as new',
  ),
  messages: {
    missing: text(
      '{name}{date}建卡，接触状况表“本月新增”里没有，请补登',
      '{name}’s card was made on {date}, but the log’s new prospects lack it: please enter',
    ),
    misplaced: text(
      '{name}{date}才建卡，请列入“本月新增”',
      '{name}’s card was made on {date} only: please list as new this month',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [entry],
          'prospect-card': [card, { ...card, customerName: '王芳', phone: '13800000002' }],
        },
      },
    ],
    good: [{ month: '2026-03', tables: { 'follow-up-log': [entry], 'prospect-card': [card] } }],
  },
  needsMonth: true,
  reads: {
    cards: { template: 'prospect-card', fields: ['customerName', 'createdDate'], optional: ['phone', 'consultant'] },
    logs: { template: 'follow-up-log', fields: ['customerName', 'carriedOver'], optional: ['phone', 'consultant'] },
  },
  *check({ cards, logs }, context) {
    const month = logs[0]?.month ?? context.month
    const forms = tablesOf(logs)
    const index = personIndex(forms)
    for (const view of cards) {
      const isNew = view.values.createdDate.where((day) => monthOf(day) === month)
      for (let row = 0; row < view.height; row++) {
        if (!isNew(row) || !isCovered(forms, view.table, row)) continue
        const created = view.values.createdDate.at(row)
        if (created === null || created + context.settings.carryDay > context.today) continue
        if (view.values.customerName.at(row) === null) continue
        const places = index.of(view.table, row).map((some) => placeIn(index.rows, logs, some))
        const data: Data = { name: customerAt(view.table, row), date: isoDay(created) }
        const place = { in: view, row, field: 'createdDate' as const }
        const [first] = places
        if (!first) {
          if (!isProbablyIn(forms, view.table, row)) yield { ...place, message: 'missing', data }
        } else if (places.every(({ in: log, row: at }) => log.values.carriedOver.at(at) === '上月留存')) {
          yield { ...first, field: 'carriedOver', message: 'misplaced', data, related: [place] }
        }
      }
    }
  },
})
