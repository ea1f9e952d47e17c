import { isoDay, monthOf } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isLateEntryNote, lateEntryNote } from '../facts/late-entry'
import { numbersIn, rowsApart } from '../facts/numbers-in'
import { customerAt } from '../facts/prospects'

/** After the evening meeting the next morning still counts as the same day. */
const MORNING_AFTER = 1

/** Goes by the date of recording only: managers rightly sign once a month. Late entries of last month are DF29's. */
export default tableRule({
  code: 'DF04',
  id: 'late-loss-record',
  severity: 'warning',
  title: text('战败没有当天登记', 'Loss recorded late'),
  why: text(
    '战败当天登记，经理还来得及打电话挽回；隔了几天，客户已经提车，原因也记不清了',
    'Recorded on the day, the manager can still call; days later the car is delivered and the reason half forgotten',
  ),
  messages: {
    late: text(
      '{name}{date}战败，{d}天后才登记：请写补登说明（真实日期、原因、姓名），日期不要改早；以后战败当天登记',
      '{name} was lost on {date} and recorded {d} days later: please add a late-entry note (true date, reason, name) and leave the dates; record losses on the day from now on',
    ),
  },
  source: ['S000', 'S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', recordedDate: '2026-03-12' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', recordedDate: '2026-03-05' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossDate', 'recordedDate'],
  optional: ['customerName', 'remark'],
  byRow: true,
  *check({ table, height, month: form, values: { lossDate, recordedDate, remark } }, { settings, today }) {
    const isMarked = remark?.where(isLateEntryNote) ?? (() => false)
    const [lostOn, recordedOn] = [numbersIn(lossDate, height), numbersIn(recordedDate, height)]
    const usual = settings.lossRecordLagDays + MORNING_AFTER
    for (const row of rowsApart(lostOn, recordedOn, usual, Infinity)) {
      const [lost, recorded] = [lostOn[row]!, recordedOn[row]!]
      const d = recorded - lost
      // A day to come is a slip of the pen, and has a rule of its own.
      if (d === usual || recorded > today || isMarked(row)) continue
      if (form !== null && monthOf(lost) < form) continue
      const data: Data = { name: customerAt(table, row), date: isoDay(lost), d }
      yield { row, field: 'recordedDate', message: 'late', data, note: lateEntryNote(lost) }
    }
  },
})
