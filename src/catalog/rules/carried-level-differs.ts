import { daysOf, isoDay, monthOf } from '../../model/month'
import { workbookRule, type View } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { levelHistories } from '../facts/level-history'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { at, tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const

/**
 * The last level that a log or report gave before the month, of this workbook or last month's; where none did, the level of last month's
 * card. A level judged on the month's first day is this month's.
 */
export default workbookRule({
  code: 'CT10',
  id: 'carried-level-differs',
  severity: 'warning',
  title: text('留存级别不符', 'Carried-over level differs'),
  why: text(
    '月初的级别要照上月最后一次访问后的确度填：填高填低，本月的升降和预测都跟着错',
    'The month begins at the level of last month’s last contact: set otherwise, its rises, falls and forecast are all wrong',
  ),
  messages: {
    differs: text(
      '{name}留存级别写{a}，上月最后一次判定（{date}）为{b}，请核对',
      '{name} is carried over at {a}, but was last judged {b} ({date}): please check',
    ),
    card: text(
      '{name}留存级别写{a}，上月管理卡为{b}，请核对',
      '{name} is carried over at {a}, but last month’s card says {b}: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [{ carriedOver: '上月留存', ...examplePerson, source: '来店', level: 'H' }],
          'contact-log': [{ ...examplePerson, contactDate: '2026-02-26', contactNote: '约试驾', level: 'B' }],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'follow-up-log': [{ carriedOver: '上月留存', ...examplePerson, source: '来店', level: 'B' }],
          'contact-log': [{ ...examplePerson, contactDate: '2026-02-26', contactNote: '约试驾', level: 'B' }],
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    follow: {
      template: 'follow-up-log',
      fields: ['level', 'carriedOver'],
      optional: person,
    },
    logs: {
      template: 'contact-log',
      fields: ['contactDate', 'level'],
      optional: [...person, 'previousLevel', 'contactMark'],
      dispensable: true,
    },
    lastLogs: {
      template: 'contact-log',
      fields: ['contactDate', 'level'],
      optional: [...person, 'previousLevel', 'contactMark'],
      previous: true,
      dispensable: true,
    },
    reports: { template: 'daily-report', fields: ['reportDate', 'level'], optional: person, dispensable: true },
    lastReports: {
      template: 'daily-report',
      fields: ['reportDate', 'level'],
      optional: person,
      previous: true,
      dispensable: true,
    },
    lastCards: {
      template: 'prospect-card',
      fields: ['level'],
      optional: person,
      previous: true,
      dispensable: true,
    },
  },
  anyOf: ['logs', 'lastLogs', 'reports', 'lastReports', 'lastCards'],
  *check({ follow, logs, lastLogs, reports, lastReports, lastCards }, context) {
    const views: readonly View<never>[] = [...logs, ...lastLogs, ...reports, ...lastReports]
    const historyOf = levelHistories(tablesOf(views), context.profile)
    const cards = personIndex(tablesOf(lastCards))
    for (const view of follow) {
      const month = view.month ?? context.month
      if (month === null) continue
      const { first } = daysOf(month)
      const { level, carriedOver } = view.values
      for (const row of carriedOver.rowsWhere((word) => word === '上月留存')) {
        const a = level.at(row)
        if (a === null) continue
        const place = { in: view, row, field: 'level' as const }
        const name = customerAt(view.table, row)
        const last = historyOf(view.table, row, first - 1).at(-1)
        const [card] = cards.of(view.table, row)
        // Older than last month it is no last contact of it.
        if (last && monthOf(Math.ceil(last.day)) === monthOf(first - 1)) {
          const data: Data = { name, a, date: isoDay(Math.ceil(last.day)), b: last.level }
          if (last.level !== a) yield { ...place, message: 'differs', data }
        } else if (card !== undefined) {
          const b = at(cards.rows, card, ({ columns }, there) => columns.level?.values.at(there) ?? null)
          if (b !== null && b !== a) yield { ...place, message: 'card', data: { name, a, b } }
        }
      }
    }
  },
})
