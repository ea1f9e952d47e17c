import { text, type Text } from '../model/text'
import type { Notice } from './state'

/** What is not done here, because the workbook is open in Excel. */
export class InExcel extends Error {
  constructor(readonly text: Text) {
    super(text.en)
  }
}

export const savedInExcel = text('请直接在Excel里保存（Ctrl+S）。', 'Save the workbook in Excel itself (Ctrl+S).')
export const seenInExcel = text('单元格请直接在Excel里看。', 'The cells are seen in Excel itself.')
export const openedInExcel = text('请直接在Excel里打开工作簿。', 'Open the workbook in Excel itself.')
export const noExcel = text('这里没有可以连接的Excel，请打开一个文件。', 'There is no Excel here: open a file.')
export const typeInExcel: Notice = {
  kind: 'refused',
  text: text('请直接在Excel的单元格里输入。', 'Type into the cell in Excel itself.'),
}

/** A notice with a sentence behind it on why its step cannot be taken back here. */
export const withLasting = (notice: Notice, why: Text | null): Notice =>
  why ? { ...notice, text: text(notice.text.zh + why.zh, `${notice.text.en} ${why.en}`) } : notice

export const replacedInExcel = text(
  '三表助手以前写的内容已被换掉，这一步不能在这里撤消；需要时请用Excel的“撤销”（Ctrl+Z）。',
  'What Sanbiao wrote earlier was replaced, so this step cannot be taken back here: use Undo in Excel (Ctrl+Z).',
)
export const cleanedInExcel = text(
  '这一步不能在这里撤消，可以试试Excel的“撤销”（Ctrl+Z），也可以重新检查、重新生成。',
  'This cannot be taken back here: try Undo in Excel (Ctrl+Z), or check and fill in again.',
)
