import { daysOf, monthOf } from '../../model/month'
import { workbookRule, type View } from '../../model/rule'
import { text, type Datum, type Text } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { personIndex } from '../facts/person-index'
import { endingOf, type Ending } from '../facts/prospect-balance'
import { customerAt } from '../facts/prospects'
import { isCovered, isProbablyIn } from '../facts/staff-of'
import { placeIn, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant', 'status', 'lossDate', 'orderDate'] as const
const states: Readonly<Record<Ending, Text>> = {
  ordered: text('成交', 'ordered'),
  lost: text('战败', 'lost'),
  lostContact: text('失控', 'lost from sight'),
  dormant: text('冷冻', 'dormant'),
  out: text('移交', 'handed over'),
}
const carried = { carriedOver: '上月留存', ...examplePerson, source: '来店' } as const
const card = { ...examplePerson, model: '菱智M5', createdDate: '2026-02-05', status: '在跟' } as const

/**
 * Who was open when the month began: by last month's follow-up log, else its cards, else this month's cards (made before the month,
 * and open or closed in it). Consultants whose log is not at hand are left out, and so is who stands there under another number.
 */
export default workbookRule({
  code: 'CT09',
  id: 'carried-over-differs',
  severity: 'error',
  title: text('上月留存不全', 'Carried over incompletely'),
  why: text(
    '月初没有盘进来的客户，这个月就没有人跟，也算不进战败：客户就这样不见了',
    'Who is not carried over on the first is followed up by nobody and never counted as lost: that is how customers vanish',
  ),
  messages: {
    missing: text(
      '{name}上月没有成交也没有战败，却不在本月接触状况表里，请补入“上月留存”',
      '{name} was neither sold nor lost last month but is not in this month’s log: please carry over',
    ),
    misplaced: text(
      '{name}上月已经在跟，请列入“上月留存”',
      '{name} was followed up last month already: please list as carried over',
    ),
    closed: text(
      '{name}上月已{state}，请从“上月留存”移出；如已激活，请列为本月新增',
      '{name} was {state} last month: please take off the carried over, or list as new if won back',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [carried],
          'prospect-card': [card, { ...card, customerName: '王芳', phone: '13800000002' }],
        },
      },
    ],
    good: [{ month: '2026-03', tables: { 'follow-up-log': [carried], 'prospect-card': [card] } }],
  },
  needsMonth: true,
  reads: {
    logs: { template: 'follow-up-log', fields: ['customerName', 'carriedOver'], optional: ['phone', 'consultant'] },
    lastLogs: {
      template: 'follow-up-log',
      fields: ['customerName', 'status'],
      optional: person,
      previous: true,
      dispensable: true,
    },
    lastCards: {
      template: 'prospect-card',
      fields: ['customerName', 'status'],
      optional: person,
      previous: true,
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'createdDate', 'status'],
      optional: person,
      dispensable: true,
    },
  },
  anyOf: ['lastLogs', 'lastCards', 'cards'],
  *check({ logs, lastLogs, lastCards, cards }, context) {
    const month = logs[0]?.month ?? context.month
    const [top] = logs
    if (month === null || !top) return
    const { first } = daysOf(month)
    const isLast = ({ month: of }: View<never>): boolean => of === null || of === monthOf(first - 1)
    const last = lastLogs.some(isLast) ? lastLogs.filter(isLast) : lastCards
    const lists: readonly View<never>[] = last.length > 0 ? last : cards
    const forms = tablesOf(logs)
    const index = personIndex(forms)
    const isCarried = logs.map(({ values }) => values.carriedOver.where((word) => word === '上月留存'))
    for (const view of lists) {
      const { table } = view
      const isLedger = last.length === 0
      for (let row = 0; row < view.height; row++) {
        const name = table.columns.customerName?.values.at(row) ?? null
        if (name === null || !isCovered(forms, table, row)) continue
        const state = isLedger ? stateAt(view, row, first) : (endingOf(table, row) ?? 'open')
        if (state === null) continue
        const places = index.of(table, row).map((entry) => placeIn(index.rows, logs, entry))
        const there = places.filter((place) => isCarried[logs.indexOf(place.in)]?.(place.row))
        const related = [{ in: view, row, field: 'customerName' as const }]
        const data: Record<string, Datum> = { name: customerAt(table, row) }
        if (state === 'open') {
          const [other] = places
          if (there.length > 0) continue
          if (other) yield { ...other, field: 'carriedOver', message: 'misplaced', data, related }
          else if (!isProbablyIn(forms, table, row))
            yield { in: top, row: -1, field: 'customerName', message: 'missing', data, related, subject: name }
        } else {
          for (const place of there)
            yield {
              ...place,
              field: 'carriedOver',
              message: 'closed',
              data: { ...data, state: states[state] },
              related,
            }
        }
      }
    }
  },
})

/** How a card of this month's ledger stood when the month began; null where nobody can tell or it was made since. */
function stateAt({ table }: View<never>, row: number, first: number): Ending | 'open' | null {
  const { createdDate, lossDate, orderDate } = table.columns
  const created = createdDate?.values.at(row) ?? null
  if (created === null || created >= first) return null
  const ended = lossDate?.values.at(row) ?? orderDate?.values.at(row) ?? null
  const ending = endingOf(table, row)
  if (ending === null) return ended === null ? 'open' : null
  if (ended === null) return null
  return ended >= first ? 'open' : ending
}
