import { isoDay } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { personIndex } from '../facts/person-index'
import { consultantAt, listNames } from '../facts/prospects'
import { reportDays, reportKey } from '../facts/report-days'
import { at, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const AROUND = 1
const planned = { ...examplePerson, contactDate: '2026-03-05', contactPlanned: '是', contactNote: '约试驾' } as const
const report = { ...examplePerson, reportDate: '2026-03-05', contactPurpose: '促进', contactNote: '约试驾' } as const

/**
 * An unplanned visit in the report is no fault: only planned contacts are looked for, in the report of that consultant and day, a day
 * before or after. A day without a report is CT16's; a plan that was not kept is its cause (CT03).
 */
export default workbookRule({
  code: 'CT06',
  id: 'planned-contact-not-reported',
  severity: 'warning',
  title: text('日报与预定访问不符', 'Report differs from planned contacts'),
  why: text(
    '接触表的*是昨天夕会定的，日报是今天做的：两张表对不上，计划就成了摆设',
    'The stars were settled yesterday, the report says what was done: if they differ, planning is for show',
  ),
  messages: {
    missing: text(
      '{consultant}{date}预定访问{b}户，当天日报里没有其中{k}户：{names}，请核对',
      '{consultant} planned {b} contacts for {date}, and the report lacks {k} of them: {names}; please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'contact-log': [planned, { ...planned, customerName: '王芳', phone: '13800000002' }],
          'daily-report': [report],
        },
      },
    ],
    good: [{ tables: { 'contact-log': [planned], 'daily-report': [report] } }],
  },
  after: ['planned-contact-not-made'],
  reads: {
    logs: { template: 'contact-log', fields: ['contactDate', 'contactPlanned'], optional: person },
    reports: { template: 'daily-report', fields: ['reportDate'], optional: person },
  },
  *check({ logs, reports }, { asOf }) {
    const days = reportDays(reports)
    const index = personIndex(tablesOf(reports))
    const groups = new Map<string, { b: number; readonly day: number; readonly missing: Place[] }>()
    for (const view of logs) {
      for (const row of view.values.contactPlanned.rowsWhere((is) => is)) {
        const day = view.values.contactDate.at(row)
        const consultant = consultantAt(view.table, row)
        if (day === null || day > asOf || consultant === null || !days.has(reportKey(day, consultant))) continue
        const key = reportKey(day, consultant)
        const group = groups.get(key) ?? { b: 0, day, missing: [] }
        groups.set(key, group)
        group.b++
        const isThere = index.of(view.table, row).some((entry) => {
          const on = at(index.rows, entry, ({ columns }, there) => columns.reportDate?.values.at(there) ?? null)
          return on !== null && Math.abs(on - day) <= AROUND
        })
        if (!isThere) group.missing.push({ in: view, row, field: 'contactDate' })
      }
    }
    for (const [key, { b, day, missing }] of groups) {
      const [first, ...related] = missing
      const of = days.get(key)
      if (!first || !of) continue
      const names = missing.map(({ in: { table }, row }) => table.columns.customerName?.values.at(row) ?? null)
      const date = isoDay(day)
      const data: Data = { consultant: of.consultant, date, b, k: missing.length, names: listNames(names) }
      const causedBy = { rule: 'planned-contact-not-made', at: first }
      yield { ...first, message: 'missing', data, related, causedBy, subject: `${of.consultant} ${date}` }
    }
  },
})
