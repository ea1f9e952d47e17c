import { daysOf, isoDay, monthOf, type MonthId } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { numbersIn } from '../facts/numbers-in'

const MAX_RELATED = 50

/**
 * Due five days after the month's end; a loss of the last days, or one recorded late, within a week of it. A session is told once:
 * the entries signed on the same day are one finding.
 */
export default tableRule({
  code: 'DF26',
  id: 'late-monthly-review',
  severity: 'warning',
  title: text('流失表未按月审查', 'Monthly review late'),
  why: text(
    '上月的战败拖到月中才看，客户已经提车，经理的意见只能写给档案',
    'Last month’s losses read in the middle of the next: the cars are delivered and the comments are for the file',
  ),
  messages: {
    late: text(
      '{n}位客户的经理签字日期是{date}，{month}的流失表应在{due}前审查',
      'The manager signed for {n} customers on {date}: the losses of {month} were to be reviewed by {due}',
    ),
    undated: text(
      '已过{due}，经理签字没有写日期，看不出{month}的流失表何时审查：请签字时写上日期',
      'It is past {due} and the manager’s signatures bear no date: nobody can tell when {month} was reviewed: please date the signatures',
    ),
  },
  severities: { undated: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-02',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-02-05', lossReason: '买了哈弗H6', managerSignedDate: '2026-03-20' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-02',
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-02-05', lossReason: '买了哈弗H6', managerSignedDate: '2026-03-04' },
          ],
        },
      },
    ],
  },
  needsMonth: true,
  on: ['loss-analysis'],
  fields: ['managerSignedDate'],
  optional: ['lossDate', 'recordedDate', 'managerSignature'],
  *check(view, { settings, today }) {
    const { table, height, month: form, values } = view
    const { managerSignedDate, lossDate, recordedDate, managerSignature } = values
    if (form === null) return
    const isOwnMonth = table.monthFrom === 'title' || table.monthFrom === 'sheet'
    const sessions = new Map<string, { readonly rows: number[]; readonly signed: number; readonly data: Data }>()
    const signedOn = numbersIn(managerSignedDate, height)
    const lostOn = numbersIn(lossDate, height)
    const recordedOn = numbersIn(recordedDate, height)
    // A ledger's entries are reviewed with their own month.
    const monthAt = (row: number): MonthId => (isOwnMonth || Number.isNaN(lostOn[row]!) ? form : monthOf(lostOn[row]!))
    for (const row of rowsBeyond(settings.reviewGraceDays, signedOn, lostOn, recordedOn)) {
      const signed = signedOn[row]!
      const month = monthAt(row)
      const due = daysOf(month).last + settings.reviewDeadline
      if (signed > today || signed <= due) continue
      const key = `${month} ${signed}`
      const session = sessions.get(key)
      if (session) session.rows.push(row)
      else sessions.set(key, { rows: [row], signed, data: { month, due: isoDay(due) } })
    }
    for (const [subject, { rows, signed, data: about }] of sessions) {
      const [row = 0] = rows
      const data: Data = { n: rows.length, date: isoDay(signed), ...about }
      const related = rows
        .slice(1, MAX_RELATED)
        .map((other) => ({ in: view, row: other, field: 'managerSignedDate' as const }))
      yield { row, field: 'managerSignedDate', message: 'late', data, related, ...(rows.length > 1 && { subject }) }
    }
    const due = daysOf(form).last + settings.reviewDeadline
    const isSigned = managerSignature !== undefined && managerSignature.blankRows().length < height
    const isDated = managerSignedDate.blankRows().length < height
    if (isOwnMonth && isSigned && !isDated && today > due)
      yield { row: -1, field: 'managerSignedDate', message: 'undated', data: { due: isoDay(due), month: form } }
  },
})

/** Signed so many days after both the loss and its record. */
function rowsBeyond(days: number, signed: Float64Array, lost: Float64Array, recorded: Float64Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < signed.length; row++) {
    const known = Math.max(lost[row]! || 0, recorded[row]! || 0)
    if (signed[row]! > known + days) rows.push(row)
  }
  return rows
}
