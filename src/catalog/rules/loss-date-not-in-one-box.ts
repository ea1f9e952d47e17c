import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { entryFields, isEmptyEntry } from '../facts/empty-entries'
import { customerAt } from '../facts/prospects'

/** S002 writes the date in the column of the level; a plain list has one box. A date that cannot be read is ST12's. */
export default tableRule({
  code: 'DF33',
  id: 'loss-date-not-in-one-box',
  severity: 'error',
  title: text('战败日期没有填在一个栏', 'Loss date not in one box'),
  why: text(
    '没有日期的战败不计入任何月份；填了两个级别栏，同一位客户会被数两次，级别也说不清',
    'A loss without a date counts in no month; in two columns the customer is counted twice and the level is unclear',
  ),
  messages: {
    none: text('{name}没有填战败日期，请补上', '{name} has no loss date: please add it'),
    noBox: text(
      '{name}没有填战败日期，请填在战败时级别的那一栏',
      '{name} has no loss date: write it in the column of the level at the loss',
    ),
    several: text(
      '{name}的战败日期填在了多个级别栏，请只留战败时级别的那一栏',
      'The loss date of {name} stands in several level columns: keep the one of the level at the loss',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '王芳', lossDate: '2026-03-02', lossReason: '买了博越' },
            { customerName: '陈立', lossDate: null, lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      { tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6' }] } },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossDate'],
  optional: ['lossLevel', ...entryFields],
  *check({ table, cells, values: { lossDate } }) {
    const doubled = table.doubled?.lossLevel
    for (const row of lossDate.blankRows()) {
      if (isEmptyEntry(table, row) || (cells('lossDate')?.at(row) ?? null) !== null) continue
      const data: Data = { name: customerAt(table, row) }
      yield { row, field: 'lossDate', message: doubled ? 'noBox' : 'none', data }
    }
    for (const row of doubled ?? []) {
      const data: Data = { name: customerAt(table, row) }
      yield { row, field: 'lossDate', message: 'several', data }
    }
  },
})
