import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { reportDays, type ReportDay } from '../facts/report-days'

const row = { ...examplePerson, contactNote: '约周末试驾' } as const
const days = ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day}`)

/** Days of reports with a purpose, and never another than 促进. A consultant who has not sold yet has nobody to visit after the sale. */
export default workbookRule({
  code: 'CT14',
  id: 'only-follow-up-reported',
  severity: 'warning',
  title: text('日报只登意向回访', 'Only follow-up reported'),
  why: text(
    '日报只有意向客户回访，开拓和保有客户就没有人做：下个月没有新客源',
    'Where only prospects are called nobody wins new ones or keeps the owners: next month has no source',
  ),
  messages: {
    only: text(
      '{consultant}{n}天日报都只有促进，没有开拓、管理或售后回访，请确认是否漏登',
      '{consultant}’s reports of {n} days hold nothing but follow-up: please confirm whether other work was left out',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'daily-report': days.map((reportDate) => ({ ...row, reportDate, contactPurpose: '促进' })) } }],
    good: [
      {
        tables: {
          'daily-report': days.map((reportDate, index) => ({
            ...row,
            reportDate,
            contactPurpose: index === 2 ? '开拓' : '促进',
          })),
        },
      },
    ],
  },
  reads: {
    reports: { template: 'daily-report', fields: ['reportDate', 'contactPurpose'], optional: ['consultant'] },
  },
  *check({ reports }, { settings }) {
    type Day = ReportDay<(typeof reports)[number]>
    const groups = new Map<string, Day[]>()
    for (const day of reportDays(reports).values()) {
      const group = groups.get(day.consultant)
      if (group) group.push(day)
      else groups.set(day.consultant, [day])
    }
    for (const [consultant, all] of groups) {
      const purposes = all.map(({ in: { values }, rows }) => rows.map((at) => values.contactPurpose.at(at)))
      if (purposes.flat().some((purpose) => purpose !== null && purpose !== '促进')) continue
      const told = all.filter((_, index) => purposes[index]?.includes('促进'))
      const [first] = told
      if (!first || told.length < settings.onlyFollowUpMinDays) continue
      const place = { in: first.in, row: first.rows[0] ?? 0, field: 'contactPurpose' as const }
      yield { ...place, message: 'only', data: { consultant, n: told.length }, subject: consultant }
    }
  },
})
