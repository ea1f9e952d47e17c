import { isoDay } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { foldName } from '../../model/fold'
import { text } from '../../model/text'
import { lossDays } from '../facts/lost-cards'
import { consultantAt } from '../facts/prospects'
import { tableRows } from '../facts/table-rows'

const MAX_RELATED = 50

/** Only cards closed as lost on one day shortly before or after the consultant's last day; a hand-over is no closing. */
export default workbookRule({
  code: 'CT27',
  id: 'leaver-closes-cards',
  severity: 'warning',
  title: text('离职前后批量结案', 'A leaver closes cards in bulk'),
  why: text(
    '人走了客户还在：一次结案的卡里，多半有正在谈的客户，交给同事还能成交',
    'The consultant leaves, the customers stay: among cards closed at once some are still buying, and a colleague could sell to them',
  ),
  messages: {
    closed: text(
      '{consultant}{date}一次结案{n}位，请主管逐一确认',
      '{consultant} closed {n} cards on {date}: the supervisor should confirm each',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          roster: [{ rosterName: '周敏', joinedDate: '2024-01-02', leftDate: '2026-03-20' }],
          'prospect-card': [1, 2, 3, 4, 5].map((index) => ({
            customerName: `客户${index}`,
            model: '菱智M5',
            consultant: '周敏',
            status: '战败',
            lossDate: '2026-03-18',
          })),
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          roster: [{ rosterName: '周敏', joinedDate: '2024-01-02', leftDate: '2026-03-20' }],
          'prospect-card': [1, 2, 3, 4, 5].map((index) => ({
            customerName: `客户${index}`,
            model: '菱智M5',
            consultant: '周敏',
            status: '移交',
            lossDate: null,
          })),
        },
      },
    ],
  },
  reads: {
    cards: {
      template: 'prospect-card',
      fields: ['consultant', 'lossDate'],
      optional: ['status', 'customerName', 'phone'],
    },
    staff: { template: 'roster', fields: ['rosterName', 'leftDate'] },
  },
  *check({ cards, staff }, { settings }) {
    const left = new Map<string, number>()
    for (const { values } of staff) {
      for (const row of values.leftDate.rowsWhere(() => true)) {
        const name = values.rosterName.at(row)
        const day = values.leftDate.at(row)
        if (name !== null && day !== null) left.set(foldName(name), day)
      }
    }
    if (left.size === 0) return
    for (const view of cards) {
      const days = lossDays(tableRows([view.table]))
      const closed = new Map<string, number[]>()
      for (let row = 0; row < view.height; row++) {
        const day = days[row] as number
        const consultant = consultantAt(view.table, row)
        const leaves = consultant === null ? undefined : left.get(foldName(consultant))
        if (!(day > 0) || leaves === undefined || Math.abs(leaves - day) > settings.leaverDays) continue
        const key = `${consultant} ${day}`
        const rows = closed.get(key)
        if (rows) rows.push(row)
        else closed.set(key, [row])
      }
      for (const [subject, rows] of closed) {
        const [row = 0] = rows
        if (rows.length < settings.leaverMinClosed) continue
        const related = rows
          .slice(1, MAX_RELATED)
          .map((other) => ({ in: view, row: other, field: 'lossDate' as const }))
        const date = isoDay(days[row] as number)
        const data = { consultant: view.values.consultant.at(row), date, n: rows.length }
        yield { in: view, row, field: 'lossDate', message: 'closed', data, related, subject }
      }
    }
  },
})
