import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { contactHistories } from '../facts/contact-history'
import { examplePerson } from '../facts/example-card'
import { markedLevel } from '../facts/marked-level'
import { personIndex } from '../facts/person-index'
import { consultantAt, customerAt } from '../facts/prospects'
import { reportDays, reportKey } from '../facts/report-days'
import { at, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const AROUND = 1
const contact = { ...examplePerson, contactNote: '约试驾' } as const

/** A report of the day before or after that gives the new level will do; a day without a report of the consultant is CT16's. */
export default workbookRule({
  code: 'CT07',
  id: 'level-change-not-reported',
  severity: 'warning',
  title: text('级别变化日报无记录', 'Level change not reported'),
  why: text(
    '级别升降只能经过日报、在夕会上定：没有经过日报的升降，没有人核对过依据',
    'Levels change only through the daily report and the evening meeting: a change past it was checked by nobody',
  ),
  messages: {
    changed: text(
      '{name}{date}级别由{from}变{to}，{consultant}当天的日报没有记录，请核对',
      '{name} went from level {from} to {to} on {date}, which {consultant}’s report does not show: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'contact-log': [
            { ...contact, contactDate: '2026-03-02', level: 'B' },
            { ...contact, contactDate: '2026-03-09', level: 'A' },
          ],
          'daily-report': [{ ...contact, reportDate: '2026-03-09', previousLevel: 'B', level: 'B' }],
        },
      },
    ],
    good: [
      {
        tables: {
          'contact-log': [
            { ...contact, contactDate: '2026-03-02', level: 'B' },
            { ...contact, contactDate: '2026-03-09', level: 'A' },
          ],
          'daily-report': [{ ...contact, reportDate: '2026-03-09', previousLevel: 'B', level: 'A' }],
        },
      },
    ],
  },
  reads: {
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'level'],
      optional: [...person, 'contactMark', 'contactPlanned', 'contactMade'],
    },
    reports: { template: 'daily-report', fields: ['reportDate', 'level'], optional: [...person, 'previousLevel'] },
    follow: { template: 'follow-up-log', fields: ['level', 'levelDate'], optional: person, dispensable: true },
  },
  *check({ logs, reports, follow }, { profile }) {
    const days = reportDays(reports)
    const index = personIndex(tablesOf(reports))
    const boxes = personIndex(tablesOf(follow))
    /** The box in which the log's own row was dated before. */
    const boxedBy = (table: Table, row: number, day: number): Level | null => {
      const levels = boxes.of(table, row).map((entry) =>
        at(boxes.rows, entry, ({ columns }, there) => {
          const since = columns.levelDate?.values.at(there) ?? null
          return since !== null && since <= day ? (columns.level?.values.at(there) ?? null) : null
        }),
      )
      return (levels.find((level) => level !== null) ?? null) as Level | null
    }
    for (const contacts of contactHistories(tablesOf(logs))) {
      let last: Level | null = null
      for (const { table, row, day } of contacts) {
        const view = logs[table]!
        const { contactMark, level } = view.values
        // A grid carries its row's level to every day whose box has no letter.
        if (contactMark) last ??= boxedBy(view.table, row, day) ?? (level.at(row) as Level | null)
        const now = contactMark ? markedLevel(contactMark.at(row), profile) : (level.at(row) as Level | null)
        const before = last
        if (now === null) continue
        last = now
        const consultant = consultantAt(view.table, row)
        if (before === null || before === now || !days.has(reportKey(day, consultant))) continue
        const isReported = index.of(view.table, row).some((entry) =>
          at(index.rows, entry, ({ columns }, there) => {
            const on = columns.reportDate?.values.at(there) ?? null
            return on !== null && Math.abs(on - day) <= AROUND && columns.level?.values.at(there) === now
          }),
        )
        if (isReported) continue
        const data: Data = { name: customerAt(view.table, row), date: isoDay(day), from: before, to: now, consultant }
        yield { in: view, row, field: contactMark ? 'contactMark' : 'level', message: 'changed', data }
      }
    }
  },
})
