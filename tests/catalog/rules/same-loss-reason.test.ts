import rule from '../../../src/catalog/rules/same-loss-reason'
import { testRule } from '../../support/testRule'

const copied = '客户对比后选择了其他品牌的同级别车型'
const losses = (reasons: readonly string[], more: object = {}) => ({
  'loss-analysis': reasons.map((lossReason, index) => ({
    customerName: `客户${index}`,
    lossDate: '2026-03-05',
    lossReason,
    ...more,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'three to the letter',
      tables: losses(['买了哈弗H6，便宜8千', copied, copied, copied]),
      expect: [{ row: 1, field: 'lossReason', message: 'same', severity: 'warning', data: { n: 3 } }],
    },
    {
      name: 'but for spaces and punctuation',
      tables: losses([copied, `${copied}。`, ` ${copied}`]),
      expect: [{ row: 0, field: 'lossReason', message: 'same', data: { n: 3 } }],
    },
    {
      name: 'two texts, each copied',
      tables: losses([
        copied,
        '家里买房，两年内不换车',
        copied,
        '家里买房，两年内不换车',
        copied,
        '家里买房，两年内不换车',
      ]),
      expect: [
        { row: 0, field: 'lossReason', message: 'same' },
        { row: 1, field: 'lossReason', message: 'same' },
      ],
    },
    {
      name: 'copied on every tenth of hundreds',
      tables: losses(
        Array.from({ length: 200 }, (_, index) =>
          index % 10 === 7 ? copied : `买了哈弗H6，比我们便宜${index + 1}00元`,
        ),
      ),
      expect: [{ row: 7, field: 'lossReason', message: 'same', data: { n: 20 } }],
    },
  ],
  good: [
    {
      name: 'lost contacts are rightly alike where the form has no column for the kind',
      tables: losses(Array(4).fill('早中晚三个时段拨打均未接通')),
    },
    {
      name: 'among hundreds of a month a wording comes back three times',
      tables: losses(
        Array.from({ length: 200 }, (_, index) =>
          index % 70 === 7 ? copied : `买了哈弗H6，比我们便宜${index + 1}00元`,
        ),
      ),
    },
    { name: 'two alike', tables: losses([copied, copied, '买了哈弗H6，便宜8千']) },
    { name: 'lost contacts are rightly alike', tables: losses(Array(4).fill('三次未接通'), { lossKind: '失控' }) },
    { name: 'the gaps differ', tables: losses(['买了哈弗H6，便宜8千', '买了哈弗H6，便宜6千', '买了哈弗H6，便宜5千']) },
    {
      name: 'a ledger’s months each have one',
      tables: {
        'loss-analysis': ['2026-01-05', '2026-02-05', '2026-03-05'].map((lossDate) => ({
          customerName: '陈立',
          lossDate,
          lossReason: copied,
        })),
      },
    },
    { name: 'blanks', tables: losses(['买了哈弗H6，便宜8千', '', '']) },
  ],
})
