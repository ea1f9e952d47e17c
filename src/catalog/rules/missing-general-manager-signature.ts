import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { entryFields } from '../facts/empty-entries'
import { customerAt } from '../facts/prospects'
import { isSigned, unsignedEntries } from '../facts/signatures'

/** A sheet that nobody has signed is to be printed first: that is said once, with the manager's signature. */
export default tableRule({
  code: 'DF24',
  id: 'missing-general-manager-signature',
  severity: 'warning',
  title: text('缺总经理签字', 'Missing general manager signature'),
  why: text(
    '流失分析表是厂家唯一要求总经理签字的表：总经理不看，店里的政策和价格问题就没有人解决',
    'It is the one form that the maker wants the general manager to sign: unseen, questions of price and policy stay unsolved',
  ),
  messages: {
    sheet: text(
      '销售经理已签字，总经理签字{n}行全空，请总经理审阅签字',
      'The sales manager has signed, the general manager’s {n} rows are all blank: please have them reviewed and signed',
    ),
    row: text('{name}缺总经理签字，请总经理看过后签字', '{name} lacks the general manager’s signature: ask for it'),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossReason: '买了哈弗H6', managerSignature: '何刚', generalManagerSignature: null },
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
              lossReason: '买了哈弗H6',
              managerSignature: '何刚',
              generalManagerSignature: '郑宏',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['generalManagerSignature'],
  optional: ['managerSignature', ...entryFields],
  *check({ table }, { settings }) {
    if (!settings.gmRequired) return
    const field = 'generalManagerSignature'
    const unsigned = unsignedEntries(table, field)
    if (isSigned(table, field)) {
      for (const row of unsigned) {
        const data: Data = { name: customerAt(table, row) }
        yield { row, field, message: 'row', data }
      }
    } else if (unsigned.length > 0 && isSigned(table, 'managerSignature')) {
      const data: Data = { n: unsigned.length }
      yield { row: 0, field, message: 'sheet', data, subject: table.sheetName }
    }
  },
})
