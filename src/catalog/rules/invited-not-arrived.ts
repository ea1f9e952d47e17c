import { isoDay, monthOf } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { examplePerson } from '../facts/example-card'
import { personIndex } from '../facts/person-index'
import { customerAt } from '../facts/prospects'
import { isProbablyIn } from '../facts/staff-of'
import { at, tablesOf } from '../facts/table-rows'

const call = {
  ...examplePerson,
  callDate: '2026-03-03',
  callTime: 0.4,
  invited: '是',
  expectedVisit: '2026-03-07',
} as const
const visit = { ...examplePerson, visitDate: '2026-03-07', visitKind: '首次' } as const

/**
 * Any visit since the call keeps the promise, early or late; a later call that names another day replaces it. The day after it is left
 * to enter the visit, and a month whose traffic log is not at hand is not judged. Whether a caller’s visit is marked 电销邀约 is the source’s own matter.
 */
export default workbookRule({
  code: 'RG14',
  id: 'invited-not-arrived',
  severity: 'warning',
  title: text('邀约到期未到店', 'Invited but not arrived'),
  why: text(
    '客户答应来而没来，当天打一个电话还约得回来；过几天就去别家了',
    'A customer who promised to come and did not can be won by a call on the day; later he is elsewhere',
  ),
  messages: {
    absent: text(
      '{name}承诺{date}到店，登记表里还没有到店记录，请跟进或改期',
      '{name} promised to come on {date}, and the log has no visit since: please call or set another day',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'phone-up-log': [call],
          'showroom-traffic-log': [{ ...visit, customerName: '王芳', phone: '13800000002' }],
        },
      },
    ],
    good: [{ month: '2026-03', tables: { 'phone-up-log': [call], 'showroom-traffic-log': [visit] } }],
  },
  reads: {
    calls: {
      template: 'phone-up-log',
      fields: ['expectedVisit'],
      optional: ['callDate', 'customerName', 'phone', 'consultant', 'actualVisitDate', 'invited'],
    },
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate'],
      optional: ['customerName', 'phone', 'consultant'],
    },
  },
  *check({ calls, visits }, { settings, asOf }) {
    const tables = tablesOf(visits)
    const log = personIndex(tables)
    const own = personIndex(tablesOf(calls))
    const months = new Set<string>()
    for (const { values } of visits)
      for (const row of values.visitDate.rowsWhere(() => true)) months.add(monthOf(values.visitDate.at(row) ?? 0))
    for (const view of calls) {
      const { expectedVisit, callDate, actualVisitDate, invited } = view.values
      for (const row of expectedVisit.rowsWhere((day) => day + settings.carryDay <= asOf)) {
        const promised = expectedVisit.at(row) as number
        if (!months.has(monthOf(promised)) || invited?.at(row) === false) continue
        if ((actualVisitDate?.at(row) ?? null) !== null) continue
        const called = callDate?.at(row) ?? null
        const came = log.of(view.table, row).some((entry) => {
          const day = at(log.rows, entry, ({ columns }, there) => columns.visitDate?.values.at(there) ?? null)
          return day === null || called === null || day >= called
        })
        const isReplaced = own
          .of(view.table, row)
          .some((entry) =>
            at(
              own.rows,
              entry,
              ({ columns }, there) =>
                (columns.expectedVisit?.values.at(there) ?? 0) > promised ||
                (columns.actualVisitDate?.values.at(there) ?? 0) >= promised,
            ),
          )
        if (came || isReplaced || isProbablyIn(tables, view.table, row)) continue
        const data: Data = { name: customerAt(view.table, row), date: isoDay(promised) }
        yield { in: view, row, field: 'expectedVisit', message: 'absent', data }
      }
    }
  },
})
