import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { customerAt } from '../facts/prospects'

export default tableRule({
  code: 'DF09',
  id: 'missing-loss-reason',
  severity: 'error',
  title: text('未填战败原因', 'Missing loss reason'),
  why: text(
    '没有原因的战败无法分析，下一位同样的客户还会同样丢掉',
    'A loss without a reason teaches nothing: the next customer like this one is lost the same way',
  ),
  messages: {
    blank: text(
      '{name}未填战败原因，请写明买了哪款车、差在哪里',
      '{name} has no loss reason: say what was bought and what made the difference',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [{ customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: null }],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '买了哈弗H6，便宜8千' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossReason'],
  optional: entryFields,
  byRow: true,
  *check({ table, values: { lossReason } }) {
    for (const row of lossReason.blankRows()) {
      if (isEmptyEntry(table, row)) continue
      yield { row, field: 'lossReason', message: 'blank', data: { name: customerAt(table, row) } }
    }
  },
})
