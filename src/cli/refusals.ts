import { a1 } from '../engine/address'
import type { Edit, Refusal } from '../model/edit'
import { text, type Locale, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import type { Mask } from './mask'

const reasons: Readonly<Record<Refusal['reason'], Text>> = {
  changed: text('单元格的内容已经变了', 'the cell has changed'),
  formula: text('单元格里是公式', 'the cell holds a formula'),
  protected: text('工作表受保护', 'the sheet is protected'),
  'no such sheet': text('没有这个工作表', 'there is no such sheet'),
  'read-only': text('工作簿是只读的', 'the workbook is read-only'),
  'too large': text('内容太多，工作表放不下', 'it does not fit the sheet'),
}

const kinds: Readonly<Record<Edit['kind'], Text>> = {
  set: text('改写单元格', 'setting a cell'),
  mark: text('标记', 'the marks'),
  'fill-column': text('计算列', 'a computed column'),
  'put-sheet': text('工作表', 'a sheet'),
  'remove-sheet': text('删除工作表', 'removing a sheet'),
  remember: text('工作簿的记忆', 'the memory of the workbook'),
  clean: text('清除', 'removing'),
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
    .map(({ edit, reason }) => {
      const what = `${kinds[edit.kind][locale]}${placeOf(edit)}`
      return `${text(`没有写入 ${what}：${reasons[reason].zh}`, `Not written: ${what}: ${reasons[reason].en}`)[locale]}\n`
    })
    .join('')
}
