import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { levelHistories } from '../facts/level-history'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const
const report = { ...examplePerson, contactPurpose: '促进', contactNote: '约试驾' } as const

/** The last level that a report or contact log gave on an earlier day; on the same day nobody knows which came first. */
export default workbookRule({
  code: 'CT08',
  id: 'previous-level-differs',
  severity: 'error',
  title: text('原有级别不符', 'Previous level differs'),
  why: text(
    '原有级别接不上前一次的级别，升降就算不清：升了几级还是降了几级，没有人说得准',
    'Where the previous level does not follow from the last one, nobody can tell whether the customer rose or fell',
  ),
  messages: {
    differs: text(
      '{name}原有级别写{a}，{date}最后一次判定为{b}，请核对更正',
      '{name}’s previous level is given as {a}, but {date} left it at {b}: please correct',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'daily-report': [
            { ...report, reportDate: '2026-03-02', previousLevel: 'B', level: 'A' },
            { ...report, reportDate: '2026-03-09', previousLevel: 'B', level: 'A' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'daily-report': [
            { ...report, reportDate: '2026-03-02', previousLevel: 'B', level: 'A' },
            { ...report, reportDate: '2026-03-09', previousLevel: 'A', level: 'A' },
          ],
        },
      },
    ],
  },
  reads: {
    reports: { template: 'daily-report', fields: ['reportDate', 'previousLevel'], optional: [...person, 'level'] },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'previousLevel', 'contactMark'],
      dispensable: true,
    },
  },
  *check({ reports, logs }, { profile }) {
    const views = [...reports, ...logs]
    const historyOf = levelHistories(tablesOf(views), profile)
    for (const view of reports) {
      const { reportDate, previousLevel } = view.values
      for (const row of previousLevel.rowsWhere(() => true)) {
        const day = reportDate.at(row)
        const a = previousLevel.at(row)
        if (day === null || a === null) continue
        const last = historyOf(view.table, row, day - 1).at(-1)
        if (!last || last.level === a) continue
        const data: Data = { name: customerAt(view.table, row), a, date: isoDay(Math.ceil(last.day)), b: last.level }
        const from = views[last.table]
        const field = from?.table.columns.contactMark ? 'contactMark' : 'level'
        const related = from ? [{ in: from, row: last.row, field: field as 'level' }] : []
        yield { in: view, row, field: 'previousLevel', message: 'differs', data, related }
      }
    }
  },
})
