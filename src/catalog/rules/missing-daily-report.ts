import { isoDay, monthOf } from '../../model/month'
import { workbookRule, type Place } from '../../model/rule'
import { text } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { contactDayAt } from '../facts/last-contacts'
import { consultantAt } from '../facts/prospects'
import { reportDays, reportKey } from '../facts/report-days'

const report = { ...examplePerson, contactPurpose: '促进', contactNote: '约周末试驾' } as const
const visit = { ...examplePerson, arrivalTime: 0.4, visitKind: '首次' } as const

/**
 * A day counts where another sheet shows the consultant at work (a visit received, a call taken, a contact made, a card written), be it
 * a Sunday; who has no report at all in the month has a sheet that is not at hand.
 */
export default workbookRule({
  code: 'CT16',
  id: 'missing-daily-report',
  severity: 'warning',
  title: text('缺日报', 'Daily report missing'),
  why: text(
    '当天有接待、有跟进却没有日报，级别怎么变的就说不清：写明原因即可，不必补写',
    'A day of visits and contacts without a report leaves the levels unexplained: state why, nothing need be made up',
  ),
  messages: {
    missing: text(
      '{consultant}{date}有接待或跟进记录，没有日报，请核对',
      '{consultant} received or contacted customers on {date}, but there is no daily report: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'daily-report': [{ ...report, reportDate: '2026-03-05' }],
          'showroom-traffic-log': [{ ...visit, visitDate: '2026-03-06' }],
        },
      },
    ],
    good: [
      {
        tables: {
          'daily-report': [{ ...report, reportDate: '2026-03-05' }],
          'showroom-traffic-log': [{ ...visit, visitDate: '2026-03-05' }],
        },
      },
    ],
  },
  reads: {
    reports: { template: 'daily-report', fields: ['reportDate'], optional: ['consultant'] },
    visits: { template: 'showroom-traffic-log', fields: ['visitDate'], optional: ['consultant'], dispensable: true },
    calls: { template: 'phone-up-log', fields: ['callDate'], optional: ['consultant'], dispensable: true },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: ['consultant', 'contactMark', 'contactPlanned', 'contactMade'],
      dispensable: true,
    },
    cards: { template: 'prospect-card', fields: ['createdDate'], optional: ['consultant'], dispensable: true },
  },
  anyOf: ['visits', 'calls', 'logs', 'cards'],
  *check({ reports, visits, calls, logs, cards }, { asOf, today }) {
    const days = reportDays(reports)
    const writing = new Set<string>()
    for (const { consultant, day } of days.values()) writing.add(`${monthOf(day)} ${consultant}`)
    const asked = new Map<string, { readonly consultant: string; readonly day: number; readonly related: Place[] }>()
    for (const view of [...visits, ...calls, ...logs, ...cards]) {
      const { createdDate, visitDate, callDate } = view.table.columns
      const field = createdDate ? 'createdDate' : visitDate ? 'visitDate' : callDate ? 'callDate' : 'contactDate'
      for (let row = 0; row < view.height; row++) {
        const day = createdDate ? createdDate.values.at(row) : contactDayAt(view.table, row)
        const consultant = consultantAt(view.table, row)
        // Today's report is written in the evening.
        if (
          day === null ||
          day > asOf ||
          day >= today ||
          consultant === null ||
          !writing.has(`${monthOf(day)} ${consultant}`)
        )
          continue
        const key = reportKey(day, consultant)
        if (days.has(key)) continue
        const found = asked.get(key)
        if (!found) asked.set(key, { consultant, day, related: [{ in: view, row, field }] })
        else if (found.related.length < 5) found.related.push({ in: view, row, field })
      }
    }
    for (const { consultant, day, related } of [...asked.values()].sort((a, b) => a.day - b.day)) {
      const own = [...days.values()].find((some) => some.consultant === consultant)?.in ?? reports[0]
      if (!own) continue
      const date = isoDay(day)
      const data = { consultant, date }
      yield {
        in: own,
        row: -1,
        field: 'reportDate',
        message: 'missing',
        data,
        related,
        subject: `${consultant} ${date}`,
      }
    }
  },
})
