import type { FieldKey } from '../../model/field'
import { workbookRule } from '../../model/rule'
import { text } from '../../model/text'
import { saysStillOpen } from '../facts/call-back-words'
import { saysRejected } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'
import { resumed, resuming } from '../facts/resumed-losses'

const header = ['序号', '客户姓名', '联系电话', '客户怎么说', '判定', '下一步', '责任人', '回访日期']
const losses = [
  { customerName: '陈立', phone: '13800000001', lossKind: '战败', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
]
/** Where a finding stands: the manager's own column, else what the loss rests on. */
const places = ['managerCallBack', 'lossReason', 'lossDate', 'customerName'] as const satisfies readonly FieldKey[]

/** Who is followed up again has been seen to; of 准战败 everybody knows that it is open. */
export default workbookRule({
  code: 'DF50',
  id: 'loss-against-call-back',
  severity: 'warning',
  title: text('战败与经理回访单不符', 'Loss against the call-back list'),
  why: text(
    '经理已经问出客户还有机会，表上却照旧记战败、没人再跟：回访白打了',
    'The manager found that there is a chance, yet the loss stands and nobody follows up: the call was for nothing',
  ),
  messages: {
    rejected: text(
      '经理回访单上{name}判定为“{v}”，流失表仍按战败登记，请恢复跟进',
      'On the call-back list the verdict on {name} is “{v}”, while the loss stands: please resume the follow-up',
    ),
    open: text(
      '{name}回访时说“{v}”，与战败登记不符，请再联系一次，确认是否真正流失',
      'Called back, {name} said “{v}”, which speaks against a loss: please call again and make sure',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        tables: { 'loss-analysis': losses },
        lists: { 经理回访单: [header, [1, '陈立', '13800000001', '没买，还在比较', '驳回', '约到店', null, null]] },
      },
    ],
    good: [
      {
        tables: { 'loss-analysis': losses },
        lists: { 经理回访单: [header, [1, '陈立', '13800000001', '上周提了哈弗', '确认战败', null, null, null]] },
      },
    ],
  },
  calls: { list: 'loss-call-back' },
  reads: {
    losses: {
      template: 'loss-analysis',
      fields: [],
      optional: ['customerName', 'phone', 'consultant', 'lossDate', 'lossKind', 'lossReason', 'managerCallBack'],
    },
    ...resuming,
  },
  *check({ losses: views, ...others }, _, __, answers) {
    const isResumed = resumed(others)
    for (const view of views) {
      const { table, height, values } = view
      const field = places.find((one) => table.columns[one]) ?? 'customerName'
      for (let row = 0; row < height; row++) {
        const record = answers.of(table, row)
        if (!record) continue
        const { verdict, said } = record.answers
        const isRejected = verdict === '驳回' || verdict === '已挽回'
        const isOpen = !isRejected && values.lossKind?.at(row) !== '准战败' && saysStillOpen(String(said ?? ''))
        // What the form itself says of it, another rule checks.
        const isKnown = saysRejected(values.managerCallBack?.at(row) ?? '')
        if ((!isRejected && !isOpen) || isKnown || isResumed(table, row)) continue
        const [message, id] = isRejected ? (['rejected', 'verdict'] as const) : (['open', 'said'] as const)
        const cell = record.cells[id]
        yield {
          in: view,
          row,
          field,
          message,
          data: { name: customerAt(table, row), v: String(record.answers[id]) },
          ...(cell && { written: [cell] }),
        }
      }
    }
  },
})
