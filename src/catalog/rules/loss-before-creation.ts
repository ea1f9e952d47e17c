import { isoDay } from '../../model/month'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { numbersIn, rowsLess } from '../facts/numbers-in'
import { customerAt } from '../facts/prospects'

export default tableRule({
  code: 'DF30',
  id: 'loss-before-creation',
  severity: 'error',
  title: text('战败早于产生', 'Loss before creation'),
  why: text(
    '先战败后产生不可能：两个日期有一个写错，跟进天数和当月战败率都会错',
    'Nobody is lost before becoming a prospect: one of the dates is wrong, and so are the days of follow-up and the month’s rate',
  ),
  messages: {
    before: text(
      '{name}战败日期{b}早于意向产生日期{a}，请核对两处日期',
      '{name} was lost on {b}, before becoming a prospect on {a}: please check both dates',
    ),
  },
  source: ['inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', createdDate: '2026-03-06', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', createdDate: '2026-03-05', lossDate: '2026-03-05', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['createdDate', 'lossDate'],
  optional: ['customerName'],
  byRow: true,
  *check({ table, height, values: { createdDate, lossDate } }) {
    const [from, to] = [numbersIn(createdDate, height), numbersIn(lossDate, height)]
    for (const row of rowsLess(to, from)) {
      const data: Data = { name: customerAt(table, row), a: isoDay(from[row]!), b: isoDay(to[row]!) }
      yield { row, field: 'lossDate', message: 'before', data }
    }
  },
})
