import { columnRule } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { isCellError } from '../../model/workbook'
import { errorRows } from '../facts/cells-by-kind'

/** What brings each of Excel's errors about. */
const causes: Readonly<Record<string, Text>> = {
  '#DIV/0!': text('分母为0或空白', 'the divisor is 0 or blank'),
  '#N/A': text('没有查找到对应的内容', 'what it looks up was not found'),
  '#NAME?': text('公式里的名称或函数不存在', 'the formula holds a name that does not exist'),
  '#REF!': text('引用的单元格已被删除', 'a cell that it refers to was deleted'),
  '#VALUE!': text('参与计算的单元格里有文字', 'a cell that it counts with holds text'),
  '#NUM!': text('算出的数超出范围', 'the number lies outside what can be computed'),
  '#NULL!': text('引用的两个区域没有交叉', 'the two ranges do not meet'),
  '#SPILL!': text('结果要写入的单元格不是空的', 'the cells that the result needs are not empty'),
}
const other = text('公式算不出结果', 'the formula has no result')

/** A signature that WPS shows as a picture by =DISPIMG is an error to everybody else: signature columns are left alone. */
export default columnRule({
  code: 'ST09',
  id: 'error-value',
  severity: 'error',
  title: text('单元格为错误值', 'Error value in a cell'),
  why: text(
    '错误值不算任何内容，引用它的合计和指标也跟着出错',
    'An error counts as nothing, and every total or figure that refers to it fails as well',
  ),
  messages: {
    error: text(
      '单元格为错误值{value}：{cause}，请修正公式或改填内容',
      'The cell holds {value}: {cause}. Please correct it',
    ),
  },
  source: ['S004'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [{ customerName: '陈立', model: { error: '#N/A' }, phone: '13800000001', status: '在跟' }],
        },
      },
    ],
    good: [
      {
        tables: { 'prospect-card': [{ customerName: '陈立', model: '菱智M5', phone: '13800000001', status: '在跟' }] },
      },
    ],
  },
  applies: ({ type }) => type !== 'signature',
  byRow: true,
  *check({ cells, values }) {
    for (const row of errorRows(cells)) {
      const cell = cells.at(row)
      if (!isCellError(cell) || values.at(row) !== null) continue
      yield { row, message: 'error', data: { value: cell.error, cause: causes[cell.error] ?? other } }
    }
  },
})
