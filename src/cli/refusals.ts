import { a1 } from '../engine/address'
import type { Edit, Refusal } from '../model/edit'
import { text, type Locale, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import type { Mask } from '../engine/masking/mask'

const reasons: Readonly<Record<Refusal['reason'], Text>> = {
  changed: text('单元格的内容已经变了', 'the cell has changed'),
  formula: text('单元格里是公式', 'the cell holds a formula'),
  protected: text(
    '工作表受保护，请在 Excel 中撤销保护后再试',
    'the sheet is protected; unprotect it in Excel and try again',
  ),
  merged: text('被合并单元格盖住了', 'a merged cell covers it'),
  'table header': text(
    '这里是表格的标题，只能写不重复、没有公式引用的文字',
    'it heads a column of a table: a text that no other column bears and no formula names',
  ),
  'no cell value': text('单元格里放不下这样的值', 'no cell can hold such a value'),
  'no such sheet': text('没有这个工作表', 'there is no such sheet'),
  'read-only': text('工作簿是只读的', 'the workbook is read-only'),
  'too large': text('内容太多，工作表放不下', 'it does not fit the sheet'),
}

const kinds: Readonly<Record<Edit['kind'], Text>> = {
  set: text('改写单元格', 'setting a cell'),
  mark: text('标记', 'the marks'),
  'fill-column': text('计算列', 'a computed column'),
  'remove-column': text('删除计算列', 'removing a computed column'),
  'put-sheet': text('工作表', 'a sheet'),
  'remove-sheet': text('删除工作表', 'removing a sheet'),
  remember: text('工作簿的记忆', 'the memory of the workbook'),
  clean: text('清除', 'removing'),
}

/** What is locked is the workbook where sheets come and go. */
const lockedStructure = text(
  '工作簿的结构受保护，请在 Excel 的“审阅”中取消“保护工作簿”后再试',
  'the structure of the workbook is protected; lift that in Excel under Review, Protect Workbook, and try again',
)
const lockedMarks = text(
  '工作表受保护，请看“问题清单”表，或在 Excel 中撤销保护后再试',
  'the sheet is protected; see the problem list, or unprotect it in Excel and try again',
)
function reasonOf({ edit, reason }: Refusal): Text {
  if (reason === 'protected' && (edit.kind === 'put-sheet' || edit.kind === 'remove-sheet')) return lockedStructure
  return reason === 'protected' && edit.kind === 'mark' ? lockedMarks : reasons[reason]
}

/** What a host would not do, one line each. */
export function printRefusals(refusals: readonly Refusal[], { sheets }: Workbook, mask: Mask, locale: Locale): string {
  const nameOf = (id: string): string => mask(sheets.find((sheet) => sheet.id === id)?.name ?? id)
  const placeOf = (edit: Edit): string => {
    if (edit.kind === 'set') return ` ${nameOf(edit.at.sheet)}!${a1(edit.at.row, edit.at.column)}`
    if (edit.kind === 'mark') return ` ${nameOf(edit.sheet)}`
    if (edit.kind === 'fill-column') return ` ${nameOf(edit.sheet)} ${edit.header}`
    return edit.kind === 'put-sheet' ? ` ${edit.title}` : ''
  }
  return refusals
    .map((refusal) => {
      const what = `${kinds[refusal.edit.kind][locale]}${placeOf(refusal.edit)}`
      const { zh, en } = reasonOf(refusal)
      return `${text(`没有写入 ${what}：${zh}`, `Not written: ${what}: ${en}`)[locale]}\n`
    })
    .join('')
}
