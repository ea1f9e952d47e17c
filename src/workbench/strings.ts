import { text } from '../model/text'

/** What the page says around the grid. */
export const pageStrings = {
  drop: text('松开鼠标，打开这个工作簿', 'Let go to open this workbook'),
  sheets: text('工作表', 'Sheets'),
  undo: text('撤消（Ctrl+Z）', 'Undo (Ctrl+Z)'),
  redo: text('重做（Ctrl+Y）', 'Redo (Ctrl+Y)'),
  marks: text('{n} 处标记', '{n} marks'),
  ours: text('三表助手生成', 'Written by Sanbiao'),
  formula: text('公式单元格，请在 Excel 中修改', 'A formula: change it in Excel'),
  comment: text('批注', 'Comment'),
  link: text('单击或按回车，跳到这个单元格', 'Click or press Enter to go to this cell'),
  splitter: text('调整右侧面板的宽度', 'Width of the pane'),
  noSheet: text('把 .xlsx 或 .xls 文件拖到这里', 'Drop an .xlsx or .xls file here'),
  desk: text('工作簿', 'Workbook'),
} as const
