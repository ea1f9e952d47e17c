import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isCellError } from '../../model/workbook'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { customerAt } from '../facts/prospects'

export default tableRule({
  code: 'DF14',
  id: 'unlisted-loss-kind',
  severity: 'error',
  title: text('战败类别未选或不在列表', 'Unlisted loss kind'),
  why: text(
    '准战败还能再跟，失控要换号码找人，战败要问去向；类别不清，后面的动作和两个比率都会错',
    'An undecided customer is kept, a lost contact is traced, a lost sale is asked where he bought: without the kind the next step and both rates go wrong',
  ),
  messages: {
    blank: text(
      '{name}未选战败类别，请选准战败、战败或失控',
      '{name} has no loss kind: choose undecided, lost sale or lost contact',
    ),
    unlisted: text(
      '类别“{v}”不在列表，请选准战败、战败或失控',
      '“{v}” is no loss kind: choose undecided, lost sale or lost contact',
    ),
  },
  source: ['S000', 'S001', 'S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '价格战败', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '失联', lossReason: '三个时段拨打均为空号' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossKind'],
  optional: entryFields,
  byRow: true,
  *check({ table, cells, values: { lossKind } }) {
    for (const row of lossKind.blankRows()) {
      const cell = cells('lossKind')?.at(row) ?? null
      if (cell !== null) {
        const data: Data = { v: isCellError(cell) ? cell.error : cell }
        yield { row, field: 'lossKind', message: 'unlisted', data }
      } else if (!isEmptyEntry(table, row)) {
        const data: Data = { name: customerAt(table, row) }
        yield { row, field: 'lossKind', message: 'blank', data }
      }
    }
  },
})
