import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { levelHistories } from '../facts/level-history'
import { customerAt } from '../facts/prospects'
import { tablesOf } from '../facts/table-rows'

const person = ['customerName', 'phone', 'consultant'] as const

/** The last level is what a contact or a daily report says up to the day of the loss; a card's level may be older. */
export default workbookRule({
  code: 'DF34',
  id: 'loss-level-differs',
  severity: 'warning',
  title: text('战败级别与最后级别不符', 'Level at loss differs'),
  why: text(
    '级别升降都要经过日报：战败时另写一个级别，就看不出客户是从哪一级丢的',
    'Levels change through the daily report: another level at the loss hides from which level the customer was lost',
  ),
  messages: {
    differs: text(
      '{name}战败级别{a}，最后一次跟进（{date}）的级别是{b}，请核对',
      '{name} was lost at level {a}, but the last contact ({date}) says {b}: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              lossDate: '2026-03-25',
              lossLevel: 'C',
              lossReason: '买了哈弗H6',
            },
          ],
          'contact-log': [
            {
              contactDate: '2026-03-20',
              customerName: '陈立',
              phone: '13800000001',
              contactMethod: '电话',
              contactNote: '约周末试驾',
              level: 'H',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              phone: '13800000001',
              lossDate: '2026-03-25',
              lossLevel: 'H',
              lossReason: '买了哈弗H6',
            },
          ],
          'contact-log': [
            {
              contactDate: '2026-03-20',
              customerName: '陈立',
              phone: '13800000001',
              contactMethod: '电话',
              contactNote: '约周末试驾',
              level: 'H',
            },
          ],
        },
      },
    ],
  },
  reads: {
    losses: { template: 'loss-analysis', fields: ['lossDate', 'lossLevel'], optional: person },
    logs: {
      template: 'contact-log',
      fields: ['contactDate'],
      optional: [...person, 'level', 'previousLevel', 'contactMark'],
      dispensable: true,
    },
    reports: {
      template: 'daily-report',
      fields: ['reportDate', 'level'],
      optional: [...person, 'previousLevel'],
      dispensable: true,
    },
  },
  byRow: { losses: [...person, 'lossDate', 'lossLevel'] },
  *check({ losses, logs, reports }, { profile }) {
    const views = [...logs, ...reports]
    const historyOf = levelHistories(tablesOf(views), profile)
    if (views.every(({ height }) => height === 0)) return
    for (const view of losses) {
      for (const row of view.values.lossLevel.rowsWhere(() => true)) {
        const lost = view.values.lossDate.at(row)
        const last = lost === null ? undefined : historyOf(view.table, row, lost).at(-1)
        const a = view.values.lossLevel.at(row)
        if (!last || last.level === a) continue
        const data: Data = { name: customerAt(view.table, row), a, b: last.level, date: isoDay(Math.ceil(last.day)) }
        const other = views[last.table]
        const related = other ? [{ in: other, row: last.row, field: 'level' as const }] : []
        yield { in: view, row, field: 'lossLevel', message: 'differs', data, related }
      }
    }
  },
})
