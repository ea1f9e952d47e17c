import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { reportDays, type ReportDay } from '../facts/report-days'

const row = { ...examplePerson, contactPurpose: '促进', contactNote: '约周末试驾' } as const

/** One row of a day's report that plans is enough. Whoever never plans is asked once; the day that is not over has time. */
export default workbookRule({
  code: 'CT15',
  id: 'no-plan-for-tomorrow',
  severity: 'warning',
  title: text('没有次日计划', 'No plan for tomorrow'),
  why: text(
    '夕会定好明天联系谁，第二天才不会等客上门：过去的不必补写，从今天起定',
    'Settled in the evening whom to call, tomorrow does not begin with waiting: nothing past need be made up, start today',
  ),
  messages: {
    day: text(
      '{consultant}{date}的日报没有次日活动计划，请写上明天联系谁',
      '{consultant}’s report of {date} plans nothing for tomorrow: write whom to contact',
    ),
    never: text(
      '{consultant}的{n}天日报都没有次日活动计划，请每天写上明天联系谁',
      '{consultant}’s reports of {n} days plan nothing for tomorrow: write every day whom to contact',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'daily-report': [
            { ...row, reportDate: '2026-03-05', plannedActivity: '回访王芳' },
            { ...row, reportDate: '2026-03-06', plannedActivity: null },
          ],
        },
      },
    ],
    good: [{ tables: { 'daily-report': [{ ...row, reportDate: '2026-03-05', plannedActivity: '回访王芳' }] } }],
  },
  reads: {
    reports: { template: 'daily-report', fields: ['reportDate', 'plannedActivity'], optional: ['consultant'] },
  },
  *check({ reports }, { asOf, today }) {
    type Day = ReportDay<(typeof reports)[number]>
    const blank = new Map<string, Day[]>()
    const planning = new Set<string>()
    for (const day of reportDays(reports).values()) {
      if (day.rows.some((at) => day.in.values.plannedActivity.at(at) !== null)) planning.add(day.consultant)
      else if (day.day <= asOf && day.day < today)
        blank.set(day.consultant, [...(blank.get(day.consultant) ?? []), day])
    }
    for (const [consultant, days] of blank) {
      const isNever = !planning.has(consultant) && days.length > 1
      for (const { in: view, rows, day } of isNever ? days.slice(0, 1) : days) {
        const place = { in: view, row: rows[0] ?? 0, field: 'plannedActivity' as const }
        if (isNever) yield { ...place, message: 'never', data: { consultant, n: days.length }, subject: consultant }
        else {
          const date = isoDay(day)
          yield { ...place, message: 'day', data: { consultant, date }, subject: `${consultant} ${date}` }
        }
      }
    }
  },
})
