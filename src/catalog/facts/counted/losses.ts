import type { Condition } from '../../../model/expression'
import { text, type Text } from '../../../model/text'
import { less, type Counted } from './counted'

const losses = (title: Text, kind: string): Counted => ({
  title,
  expression: {
    count: 'loss-analysis',
    where: [
      { field: 'lossDate', within: 'period' },
      { field: 'lossKind', is: kind },
    ],
  },
})
export const lostOnTable = losses(text('流失表本月战败数', 'Lost sales on the loss table'), '战败')
export const lostContactOnTable = losses(text('流失表本月失控数', 'Lost contacts on the loss table'), '失控')

/** What the manager said of the losses that he called back about. */
const dated: Condition = { field: 'lossDate', within: 'period' }
const reviewed: Condition = { field: 'managerCallBack', filled: true }
export const lossesReviewed: Counted = {
  title: text('本月战败中经理已回访数', 'Losses of the month that the manager called back about'),
  expression: { count: 'loss-analysis', where: [dated, reviewed] },
}
export const lossesConfirmed: Counted = {
  title: text('经理未驳回数', 'Not rejected by the manager'),
  expression: {
    count: 'loss-analysis',
    where: [
      dated,
      reviewed,
      {
        field: 'managerCallBack',
        lacks: ['驳回', '打回', '不同意', '不批准', '不确认', '未通过', '不通过', '未战败', '非战败'],
      },
    ],
  },
}
export const lossesRejected = less(text('经理驳回数', 'Rejected by the manager'), lossesReviewed, lossesConfirmed)
