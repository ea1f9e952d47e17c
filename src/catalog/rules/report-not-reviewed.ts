import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { reportDays } from '../facts/report-days'
import { isSignedAtFoot } from '../facts/signatures'
import { addWorkingDays } from '../facts/working-days'

const row = { ...examplePerson, contactPurpose: '促进', contactNote: '约周末试驾' } as const

/**
 * The manager reads a report at the next working day's evening meeting; a comment or signature on any of the day's rows, or at the foot,
 * is enough. Where a sheet has none at all it is signed on paper: one note to print it.
 */
export default workbookRule({
  code: 'CT17',
  id: 'report-not-reviewed',
  severity: 'warning',
  title: text('日报经理未批示', 'Report not reviewed'),
  why: text(
    '经理不看日报，顾问就不会认真写：次日夕会上看一遍，写一句意见',
    'What the manager does not read is not written with care: read it at the next evening meeting and add a line',
  ),
  messages: {
    day: text(
      '{consultant}{date}的日报没有经理意见或签字，请核对',
      '{consultant}’s report of {date} has neither the manager’s comment nor signature: please check',
    ),
    print: text(
      '“{sheet}”里没有经理意见和签字，请打印后签字',
      '“{sheet}” has no comment and no signature of the manager: print it and have it signed',
    ),
  },
  severities: { print: 'info' },
  source: ['S000', 'S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'daily-report': [
            { ...row, reportDate: '2026-03-05', managerComment: '周末前再联系一次' },
            { ...row, reportDate: '2026-03-06', managerComment: null },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: { 'daily-report': [{ ...row, reportDate: '2026-03-05', managerComment: '周末前再联系一次' }] },
      },
    ],
  },
  reads: {
    reports: {
      template: 'daily-report',
      fields: ['reportDate'],
      optional: ['consultant', 'managerComment', 'managerSignature'],
      either: ['managerComment', 'managerSignature'],
    },
  },
  *check({ reports }, { settings, asOf }) {
    const days = [...reportDays(reports).values()]
    for (const view of reports) {
      if (isSignedAtFoot(view.table, 'managerSignature')) continue
      const { managerComment, managerSignature } = view.values
      const isRead = (at: number): boolean =>
        (managerComment?.at(at) ?? null) !== null || (managerSignature?.at(at) ?? null) !== null
      const own = days.filter(({ in: of }) => of === view)
      const unread = own.filter(
        ({ day, rows }) => (addWorkingDays(day, 1, settings) ?? day) <= asOf && !rows.some(isRead),
      )
      const field = managerComment ? 'managerComment' : 'managerSignature'
      if (unread.length > 0 && !own.some(({ rows }) => rows.some(isRead))) {
        const sheet = view.table.sheetName
        yield { in: view, row: unread[0]?.rows[0] ?? 0, field, message: 'print', data: { sheet }, subject: sheet }
        continue
      }
      for (const { consultant, day, rows } of unread) {
        const date = isoDay(day)
        const subject = `${consultant} ${date}`
        yield { in: view, row: rows[0] ?? 0, field, message: 'day', data: { consultant, date }, subject }
      }
    }
  },
})
