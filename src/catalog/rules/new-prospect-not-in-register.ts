import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { personIndex } from '../facts/person-index'
import { consultantAt, customerAt, phoneAt } from '../facts/prospects'
import { isProbablyIn } from '../facts/staff-of'
import { at, placeIn, tablesOf } from '../facts/table-rows'
import { isCallSource, isVisitSource } from '../facts/visit-source'

const report = {
  ...examplePerson,
  reportDate: '2026-03-05',
  carriedOver: '本月新增',
  source: '来店',
  contactNote: '首次来店',
} as const
const visit = { ...examplePerson, visitDate: '2026-03-05', visitKind: '首次', captured: '是' } as const
const AROUND = 1

/**
 * By person and one day apart, only for customers who came or called. A report's first row of a new customer is asked; a register's
 * capture only where its consultant wrote a report on that day.
 */
export default workbookRule({
  code: 'RG10',
  id: 'new-prospect-not-in-register',
  severity: 'error',
  title: text('日报新增与登记表不符', 'New prospects of report and register differ'),
  why: text(
    '日报里的新增要在登记表里找得到来处，登记表里的留档要在日报里看得到：少一边就有客户没人管',
    'Every new prospect of a report has its row in the register and the other way round: where one lacks, a customer is lost',
  ),
  messages: {
    noVisit: text(
      '{name}日报为本月新增（{source}），{date}前后的登记表里没有，请核对或补登',
      '{name} is new in the report ({source}), but the register around {date} lacks it: please check or enter it',
    ),
    noReport: text(
      '{name}{date}已留档，{consultant}当天的日报里没有这位新增，请核对或补写',
      '{name} was captured on {date}, but the report of {consultant} on that day lacks it: please check or enter it',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'daily-report': [report, { ...report, customerName: '王芳', phone: '13800000002' }],
          'showroom-traffic-log': [visit],
        },
      },
    ],
    good: [{ tables: { 'daily-report': [report], 'showroom-traffic-log': [visit] } }],
  },
  reads: {
    reports: {
      template: 'daily-report',
      fields: ['reportDate', 'customerName'],
      optional: ['phone', 'consultant', 'carriedOver', 'source'],
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate'],
      optional: ['customerName', 'phone', 'consultant', 'captured'],
      dispensable: true,
    },
    calls: {
      template: 'phone-up-log',
      fields: ['callDate'],
      optional: ['customerName', 'phone', 'consultant', 'captured'],
      dispensable: true,
    },
    cards: {
      template: 'prospect-card',
      fields: ['customerName', 'createdDate'],
      optional: ['phone', 'consultant'],
      dispensable: true,
    },
  },
  anyOf: ['visits', 'calls'],
  *check({ reports, visits, calls, cards }, { asOf }) {
    const sheets = tablesOf(reports)
    const index = personIndex(sheets)
    const ledger = personIndex(tablesOf(cards))
    const hadCard = (table: Table, row: number, day: number): boolean =>
      ledger
        .of(table, row)
        .some(
          (entry) =>
            at(ledger.rows, entry, ({ columns }, there) => columns.createdDate?.values.at(there) ?? day) < day - AROUND,
        )
    const registers = [personIndex(tablesOf(visits)), personIndex(tablesOf(calls))]
    const dayOf = (entry: number): number =>
      at(index.rows, entry, ({ columns }, row) => columns.reportDate?.values.at(row) ?? Infinity)
    for (const [views, field, suits] of [
      [visits, 'visitDate', isVisitSource],
      [calls, 'callDate', isCallSource],
    ] as const) {
      const tables = tablesOf(views)
      const months = new Set<string>()
      for (const { columns, height } of tables)
        for (let row = 0; row < height; row++) {
          const day = columns[field]?.values.at(row) ?? null
          if (day !== null) months.add(monthOf(day))
        }
      for (const view of reports) {
        const { source, carriedOver, reportDate } = view.values
        const isNew = carriedOver?.where((word) => word === '本月新增')
        for (const row of isNew ? (source?.rowsWhere(suits) ?? []) : []) {
          const day = reportDate.at(row)
          if (day === null || !isNew?.(row) || !months.has(monthOf(day))) continue
          const own = index.of(view.table, row)
          // Later rows of the month say 本月新增 again.
          if (own.some((entry) => dayOf(entry) < day)) continue
          // Lost, and new once more: his first visit stands in an earlier month's register.
          if (hadCard(view.table, row, day)) continue
          const isThere = registers.some((register) =>
            register.of(view.table, row).some((entry) => {
              const came = at(register.rows, entry, ({ columns }, there) => {
                const dates = columns.visitDate ?? columns.callDate
                return dates?.values.at(there) ?? null
              })
              return came === null || came <= day + AROUND
            }),
          )
          if (isThere || isProbablyIn(tables, view.table, row)) continue
          const data: Data = { name: customerAt(view.table, row), source: source?.at(row) ?? '', date: isoDay(day) }
          yield { in: view, row, field: 'customerName', message: 'noVisit', data }
        }
      }
      const written = new Set<string>()
      for (const { table, height, values } of reports)
        for (let row = 0; row < height; row++) written.add(`${values.reportDate.at(row)} ${consultantAt(table, row)}`)
      for (const view of views) {
        for (const row of view.values.captured?.rowsWhere((is) => is) ?? []) {
          const day = view.table.columns[field]?.values.at(row) ?? null
          const consultant = consultantAt(view.table, row)
          if (day === null || day > asOf || consultant === null || !written.has(`${day} ${consultant}`)) continue
          if (phoneAt(view.table, row) === null && view.values.customerName?.at(row) === null) continue
          const entries = index.of(view.table, row)
          const isThere = entries.some((entry) => dayOf(entry) <= day + AROUND)
          // Who is reported on a later day only was not on this one; who stands there under another number most likely was.
          if (isThere || (entries.length === 0 && isProbablyIn(sheets, view.table, row))) continue
          const related = entries
            .slice(0, 1)
            .map((entry) => ({ ...placeIn(index.rows, reports, entry), field: 'reportDate' as const }))
          const data: Data = { name: customerAt(view.table, row), date: isoDay(day), consultant }
          yield { in: view, row, field: 'captured', message: 'noReport', data, related }
        }
      }
    }
  },
})
