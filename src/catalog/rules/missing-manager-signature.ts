import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { entryFields } from '../facts/empty-entries'
import { customerAt } from '../facts/prospects'
import { isSigned, unsignedEntries } from '../facts/signatures'

export default tableRule({
  code: 'DF21',
  id: 'missing-manager-signature',
  severity: 'warning',
  title: text('缺销售经理签字', 'Missing manager signature'),
  why: text(
    '没有签字的战败等于经理没有看过，不知道是真战败还是放弃得太早',
    'A loss without a signature was not reviewed: nobody knows whether it was really lost or given up too early',
  ),
  messages: {
    unsigned: text(
      '{name}缺销售经理签字，请销售经理看过后签字',
      '{name} lacks the sales manager’s signature: ask for it',
    ),
    print: text(
      '电子表里签字栏都是空的，请打印后签字',
      'The signature cells of this sheet are all blank: print it and have it signed',
    ),
  },
  severities: { print: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '王芳', lossDate: '2026-03-02', lossReason: '买了博越', managerSignature: '何刚' },
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignature: null },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6', managerSignature: '何刚' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['managerSignature'],
  optional: ['generalManagerSignature', ...entryFields],
  *check({ table }) {
    const field = 'managerSignature'
    const unsigned = unsignedEntries(table, field)
    if (unsigned.length > 0 && !isSigned(table, field) && !isSigned(table, 'generalManagerSignature')) {
      yield { row: 0, field, message: 'print', subject: table.sheetName }
      return
    }
    for (const row of unsigned) yield { row, field, message: 'unsigned', data: { name: customerAt(table, row) } }
  },
})
