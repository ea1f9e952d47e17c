import type { MonthId } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { alikeWords } from '../facts/alike-words'
import { provesLostContact, saysUnreached } from '../facts/loss-words'
import { MonthSpan } from '../facts/month-span'
import { numbersIn } from '../facts/numbers-in'

const MAX_RELATED = 50

/** Of a month's reasons: among thousands a wording comes back by itself. */
const SHARE = 0.02

/** Not among lost contacts: 三次未接通 is rightly the same, whether the form has a column for the kind or not. */
export default tableRule({
  code: 'DF11',
  id: 'same-loss-reason',
  severity: 'warning',
  title: text('多位客户原因写法相同', 'Loss reasons alike'),
  why: text(
    '每位客户的情况不会一字不差：复制的原因看不出价差和对手，汇总出来的占比也不可信',
    'No two customers are alike to the letter: a copied reason hides the gap and the rival, and the shares drawn from it mislead',
  ),
  messages: {
    same: text(
      '{n}位客户的原因写法相同，请补充各自的具体情况',
      'The reasons of {n} customers are word for word the same: please add what was particular to each',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [1, 2, 3].map((index) => ({
            customerName: `客户${index}`,
            lossDate: '2026-03-05',
            lossReason: '客户对比后选择了其他品牌的同级别车型',
          })),
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [8, 6, 5].map((gap) => ({
            customerName: `客户${gap}`,
            lossDate: '2026-03-05',
            lossReason: `买了哈弗H6，便宜${gap}千`,
          })),
        },
      },
    ],
  },
  after: ['vague-loss-reason'],
  on: ['loss-analysis'],
  fields: ['lossReason'],
  optional: ['lossDate', 'lossKind'],
  *check(view, { settings }) {
    const { lossReason, lossDate, lossKind } = view.values
    const isLeftOut = new Uint8Array(view.height)
    const leaveOut = (rows: readonly number[] = []): void => rows.forEach((row) => (isLeftOut[row] = 1))
    leaveOut(lossReason.blankRows())
    leaveOut(lossReason.rowsWhere(saysUnreached))
    leaveOut(lossReason.rowsWhere(provesLostContact))
    leaveOut(lossKind?.rowsWhere((kind) => kind === '失控'))
    const months = monthsOf(numbersIn(lossDate, view.height), isLeftOut)
    const groups = alikeWords(lossReason, months, (texts) => Math.max(settings.sameReasonMinRows, SHARE * texts))
    for (const rows of groups.toSorted((a, b) => months[a[0]!]! - months[b[0]!]!)) {
      const first = rows[0]!
      const at = { in: view, row: first, field: 'lossReason' } as const
      const related = rows.slice(1, MAX_RELATED).map((row) => ({ in: view, row, field: 'lossReason' as const }))
      const data: Data = { n: rows.length }
      const causedBy = { rule: 'vague-loss-reason', at }
      yield { row: first, field: 'lossReason', message: 'same', data, related, causedBy }
    }
  },
})

/** By entry: which of the months its day is of, in the order in which they come; -1 where it is left out. */
function monthsOf(days: Float64Array, isLeftOut: Uint8Array): Int32Array {
  const known = new Map<MonthId | null, number>()
  const months = new Int32Array(days.length).fill(-1)
  const numberOf = (month: MonthId | null): number => {
    const number = known.get(month) ?? known.size
    known.set(month, number)
    return number
  }
  const span = new MonthSpan()
  let own = -1
  for (let row = 0; row < days.length; row++) {
    const day = days[row]!
    if (isLeftOut[row] === 1) continue
    if (!Number.isNaN(day) && !span.has(day)) own = numberOf(span.moveTo(day))
    months[row] = Number.isNaN(day) ? numberOf(null) : own
  }
  return months
}
