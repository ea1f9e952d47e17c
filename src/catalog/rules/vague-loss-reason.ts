import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { attemptsIn, provesLostContact, saysUnreached } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'
import { vagueness } from '../facts/reason-quality'

/** A lost contact has no rival, no gap and no words of the customer: that so many calls went unanswered is all there is to say. */
export default tableRule({
  code: 'DF10',
  id: 'vague-loss-reason',
  severity: 'warning',
  title: text('战败原因过于笼统', 'Vague loss reason'),
  why: text(
    '“价格”“配置”两个字分不清是真贵还是没谈好，经理无从指导，厂家也改进不了产品',
    'A single word such as “price” cannot tell a dear car from a poor negotiation: the manager has nothing to coach and the maker nothing to improve',
  ),
  messages: {
    vague: text(
      '{name}的战败原因“{v}”可再具体些：买了哪款车、差多少钱、客户怎么说',
      'The loss reason of {name}, “{v}”, could say more: which car was bought, for how much less, and what the customer said',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [{ tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '价格' }] } }],
    good: [
      {
        tables: {
          'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6，比我们便宜8千' }],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossReason'],
  optional: ['customerName', 'lossKind'],
  byRow: true,
  *check({ table, values: { lossReason, lossKind } }, { settings }) {
    const isTold = lossReason.where(tellsAttempts)
    const isUnreached = lossReason.where(saysUnreached)
    for (const row of lossReason.rowsWhere(vagueness(settings))) {
      if (isTold(row) || (isUnreached(row) && lossKind?.at(row) === '失控')) continue
      const data = { name: customerAt(table, row), v: lossReason.at(row) }
      yield { row, field: 'lossReason', message: 'vague', data }
    }
  },
})

const tellsAttempts = (reason: string): boolean => attemptsIn(reason) > 0 || provesLostContact(reason)
