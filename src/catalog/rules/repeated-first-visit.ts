import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isCompany } from '../facts/company'
import { personIndex } from '../facts/person-index'
import { customerAt, phoneAt } from '../facts/prospects'
import { at, placeIn, rowAt, tablesOf } from '../facts/table-rows'
import { isVisitSource } from '../facts/visit-source'

const visit = { customerName: '陈立', phone: '13800000001', visitKind: '首次', consultant: '李静' } as const

/**
 * By phone and name, within visits and within calls: a caller's first visit is a first one, a family's and a company's are several
 * customers. A card tells of an earlier visit only where it was made of one; a lost customer's return is DF48's.
 */
export default workbookRule({
  code: 'RG12',
  id: 'repeated-first-visit',
  severity: 'warning',
  title: text('重复登记为首次', 'First visit entered again'),
  why: text(
    '老客户再来登记成首次，首次来店批数多了，留档率和成交率就都低了',
    'A returning customer entered as first inflates first visits and lowers capture and closing rates',
  ),
  messages: {
    again: text(
      '{name}{before}已登记为首次，{date}又登记为首次，请核对是否应为“再次”',
      '{name} is a first visit on {before} and again on {date}: please check whether this is a return visit',
    ),
    card: text(
      '{name}{before}来店时已建卡，{date}又登记为首次，请核对是否应为“再次”',
      '{name} visited and got a card on {before}, and is a first visit on {date}: please check whether this is a return visit',
    ),
  },
  source: ['S002', 'public'],
  examples: {
    bad: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, visitDate: '2026-03-05' },
            { ...visit, visitDate: '2026-03-12' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'showroom-traffic-log': [
            { ...visit, visitDate: '2026-03-05' },
            { ...visit, visitDate: '2026-03-12', visitKind: '再次' },
          ],
        },
      },
    ],
  },
  reads: {
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate', 'visitKind', 'phone'],
      optional: ['customerName', 'consultant'],
      dispensable: true,
    },
    calls: {
      template: 'phone-up-log',
      fields: ['callDate', 'visitKind', 'phone'],
      optional: ['customerName', 'consultant'],
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['createdDate', 'phone'],
      optional: ['customerName', 'consultant', 'source', 'status', 'lossDate'],
      dispensable: true,
    },
  },
  anyOf: ['visits', 'calls'],
  *check({ visits, calls, cards }) {
    const ledger = personIndex(tablesOf(cards))
    for (const [views, field] of [
      [visits, 'visitDate'],
      [calls, 'callDate'],
    ] as const) {
      const index = personIndex(tablesOf(views))
      const dayAt = (entry: number): number =>
        at(index.rows, entry, ({ columns }, row) => columns[field]?.values.at(row) ?? Infinity)
      const isFirst = (entry: number): boolean =>
        at(index.rows, entry, ({ columns }, row) => columns.visitKind?.values.at(row) === '首次')
      for (const [number, view] of views.entries()) {
        for (const row of view.values.visitKind.rowsWhere((kind) => kind === '首次')) {
          const day = view.table.columns[field]?.values.at(row) ?? null
          const written = view.values.customerName?.at(row) ?? null
          if (day === null || phoneAt(view.table, row) === null || (written !== null && isCompany(written))) continue
          const self = (index.rows.starts[number] ?? 0) + row
          const earlier = index
            .of(view.table, row)
            .filter((entry) => isFirst(entry) && (dayAt(entry) < day || (dayAt(entry) === day && entry < self)))
          const name = customerAt(view.table, row)
          const [first] = earlier
          if (first !== undefined) {
            const place = placeIn<(typeof views)[number]>(index.rows, views, first)
            const data: Data = { name, before: isoDay(dayAt(first)), date: isoDay(day) }
            yield { in: view, row, field: 'visitKind', message: 'again', data, related: [{ ...place, field }] }
            continue
          }
          if (field === 'callDate') continue
          for (const entry of ledger.of(view.table, row)) {
            const { table, row: there } = rowAt(ledger.rows, entry)
            const card = cards[table]
            const { createdDate, source, lossDate } = card?.values ?? {}
            const made = createdDate?.at(there) ?? null
            if (!card || made === null || made >= day - 1 || !isVisitSource(source?.at(there) ?? '')) continue
            if ((lossDate?.at(there) ?? Infinity) <= day) continue
            const data: Data = { name, before: isoDay(made), date: isoDay(day) }
            const related = [{ in: card, row: there, field: 'createdDate' as const }]
            yield { in: view, row, field: 'visitKind', message: 'card', data, related }
            break
          }
        }
      }
    }
  },
})
