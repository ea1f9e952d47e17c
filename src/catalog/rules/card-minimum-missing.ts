import { fields } from '../../model/field'
import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { isBlankWord } from '../facts/blank-words'

const minimum = ['customerName', 'phone', 'model', 'purchaseWindow'] as const

export default tableRule({
  code: 'FL01',
  id: 'card-minimum-missing',
  severity: 'error',
  title: text('管理卡缺少最低内容', 'Card lacks its minimum'),
  why: text(
    '没有姓名、电话、车型和购买周期，就无法跟进，也判断不了级别，这张卡算不上意向客户',
    'Without name, phone, model and purchase window nobody can follow up or judge the level: it is not yet a prospect',
  ),
  messages: {
    missing: text('{name}的管理卡缺少{column}，请补上', 'The card of {name} lacks the {column}: please add it'),
    note: text(
      '{name}的联系电话栏写的是“{value}”，请补上能联系到的电话',
      'Where the phone of {name} belongs stands “{value}”: please add a phone that reaches them',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'prospect-card': [{ customerName: '陈立', phone: '未留', model: '菱智M5', status: '在跟' }] } }],
    good: [
      {
        tables: { 'prospect-card': [{ customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }] },
      },
    ],
  },
  on: ['prospect-card'],
  fields: ['customerName'],
  optional: ['phone', 'model', 'purchaseWindow', 'level', 'status'],
  byRow: ({ field }) => minimum.findIndex((one) => one === field),
  *check(view) {
    const { customerName, level, status } = view.values
    const isOpen = (row: number): boolean => {
      const word = status?.at(row) ?? '在跟'
      return word === '在跟' || word === '准战败'
    }
    // Who has ordered has no window any more, and who is lost can't be asked.
    const hasWindow = (row: number): boolean => isOpen(row) && level?.at(row) !== 'O'
    for (const field of minimum) {
      for (const row of view.values[field]?.blankRows() ?? []) {
        if (field === 'purchaseWindow' && !hasWindow(row)) continue
        const name = customerName.at(row) ?? text('这位客户', 'this customer')
        const cell = field === 'phone' ? (view.cells(field)?.at(row) ?? null) : null
        const value = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
        const isNote = value !== '' && !isBlankWord(value)
        if (isNote) yield { row, field, message: 'note', data: { name, value } }
        else yield { row, field, message: 'missing', data: { name, column: fields[field].title } }
      }
    }
  },
})
