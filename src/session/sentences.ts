import type { Refusal } from '../model/edit'
import { text, type Text } from '../model/text'
import type { Notice } from './state'

const reasons: Readonly<Record<Refusal['reason'], Text>> = {
  changed: text('单元格的内容已经变了，没有改动', 'The cell has changed meanwhile and was left as it is'),
  formula: text('这是公式单元格，请在Excel中修改公式', 'This cell holds a formula: change it in Excel'),
  protected: text('工作表受保护，请先在Excel中撤销保护', 'The sheet is protected: unprotect it in Excel first'),
  merged: text(
    '这里被合并单元格盖住了，请先在Excel中取消合并',
    'A merged cell covers this one: unmerge it in Excel first',
  ),
  'table header': text(
    '这里是表格的标题，只能写不重复、没有公式引用的文字，请在Excel中修改',
    'This heads a column of a table, which takes a text that no other column bears and no formula names: change it in Excel',
  ),
  'no cell value': text('单元格里放不下这样的值', 'No cell can hold such a value'),
  'no such sheet': text('工作簿中没有这个工作表', 'There is no such sheet'),
  'read-only': text('工作簿是只读的', 'The workbook is read-only'),
  'too large': text('内容太多，这个工作表放不下', 'There is too much for this sheet'),
}

/** What is locked is the workbook where sheets come and go. */
const lockedStructure = text(
  '工作簿的结构受保护，不能添加或删除工作表，请先在Excel的“审阅”中取消“保护工作簿”',
  'The structure of the workbook is protected, so no sheet can come or go: lift that in Excel first, under Review, Protect Workbook',
)

export const refusalNotice = (refusals: readonly Refusal[]): Notice | null => {
  const [first] = refusals
  if (!first) return null
  const ofSheets = first.edit.kind === 'put-sheet' || first.edit.kind === 'remove-sheet'
  const reason = first.reason === 'protected' && ofSheets ? lockedStructure : reasons[first.reason]
  if (refusals.length === 1) return { kind: 'refused', text: text(`${reason.zh}。`, `${reason.en}.`) }
  return {
    kind: 'refused',
    text: text(`有${refusals.length}处没有改：${reason.zh}。`, `${refusals.length} left as they are: ${reason.en}.`),
  }
}

export const typedFormula: Notice = {
  kind: 'refused',
  text: text('这里不能输入公式，请在Excel中输入。', 'Formulas cannot be typed here: enter them in Excel.'),
}
export const readOnlyWorkbook: Notice = {
  kind: 'refused',
  text: text('工作簿是只读的，没有改动。', 'The workbook is read-only and was left as it is.'),
}
export const severalFiles: Notice = {
  kind: 'refused',
  text: text(
    '打开了几个文件，公式不能跨文件，所以不写指标、汇总和问题清单；请逐个打开文件再生成。',
    'Several files are open and formulas cannot span them, so no KPIs, summaries or lists are written: open the files one by one.',
  ),
}
export const formulaCell: Notice = { kind: 'refused', text: text(`${reasons.formula.zh}。`, `${reasons.formula.en}.`) }
export const ourSheet: Notice = {
  kind: 'refused',
  text: text('这是三表助手写的表，重新生成即可更新。', 'Sanbiao wrote this sheet: make it again to update it.'),
}
export const underMerge: Notice = { kind: 'refused', text: text(`${reasons.merged.zh}。`, `${reasons.merged.en}.`) }
export const beyondSheet: Notice = {
  kind: 'refused',
  text: text('粘贴的内容超出了工作表，没有粘贴。', 'The block does not fit on the sheet; nothing was pasted.'),
}
/** On a page marks are shown all the same; null where every sheet took them. */
export function unmarkedNotice(sheets: readonly string[], shownHere: boolean): Notice | null {
  if (sheets.length === 0) return null
  const here = shownHere
    ? text('标记只在这里显示，没有写进工作表', 'The marks are shown here but not written into the sheet')
    : text('标记没有写进工作表', 'The marks are not written into the sheet')
  return told(
    `“${sheets.join('”“')}”受保护，${here.zh}；可以用“问题清单”写在单独的表里。`,
    `Protected: ${sheets.join(', ')}. ${here.en}; the problem list takes them on a sheet of its own.`,
  )
}
/** A notice with a sentence on what nobody sees behind it. */
export function withUnseen(notice: Notice | null, unseen: Text | null): Notice | null {
  if (!unseen) return notice
  const { zh, en } = notice?.text ?? text('已改。', 'Changed.')
  return { kind: notice?.kind ?? 'done', text: text(zh + unseen.zh, `${en} ${unseen.en}`) }
}
export const done = (zh: string, en: string): Notice => ({ kind: 'done', text: text(zh, en) })
/** Nothing was written, and nothing went wrong. */
export const told = (zh: string, en: string): Notice => ({ kind: 'told', text: text(zh, en) })

export const checkCancelled = told('检查已取消。', 'The check was cancelled.')
export const openingCancelled = told('已取消打开。', 'The file was not opened: cancelled.')
export const stillOpening: Notice = {
  kind: 'refused',
  text: text('工作簿还没有读完，读完后才能修改。', 'The workbook is still being read; change it when that is done.'),
}
