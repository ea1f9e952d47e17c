import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { speaksOfDeposit } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'

/** A loss at level O is a cancelled order (退订), whatever the kind says. */
export default tableRule({
  code: 'DF47',
  id: 'cancelled-order-without-settlement',
  severity: 'warning',
  title: text('退订未写定金处理', 'Cancelled order without settlement'),
  why: text(
    '订单客户已经交了钱：为什么退、定金退没退不写清楚，事后容易起纠纷，也看不出问题出在交车还是价格',
    'A customer with an order has paid: without why he cancelled and what became of the deposit there is a quarrel ahead and nothing to learn',
  ),
  messages: {
    unsettled: text(
      '{name}为订单客户，请写明退订原因和定金处理',
      '{name} had ordered: please write why the order was cancelled and what became of the deposit',
    ),
  },
  source: ['S002', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossLevel: 'O', lossReason: '等不到现车，买了哈弗H6' },
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
              lossDate: '2026-03-05',
              lossLevel: 'O',
              lossReason: '等不到现车，买了哈弗H6，定金2000元已退',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossLevel', 'lossReason'],
  optional: ['customerName', 'remark', 'measure', 'managerComment', 'managerCallBack'],
  *check({ table, values }) {
    const { lossLevel, lossReason, remark, measure, managerComment, managerCallBack } = values
    const told = [lossReason, remark, measure, managerComment, managerCallBack].map(
      (some) => some?.where(speaksOfDeposit) ?? (() => false),
    )
    for (const row of lossLevel.rowsWhere((level) => level === 'O')) {
      if (lossReason.at(row) !== null && told.some((test) => test(row))) continue
      yield { row, field: 'lossLevel', message: 'unsettled', data: { name: customerAt(table, row) } }
    }
  },
})
