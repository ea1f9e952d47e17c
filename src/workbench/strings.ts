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

  unsavedTitle: text('“{n}”的改动还没有保存', 'Changes to “{n}” are not saved'),
  unsavedBody: text(
    '打开别的文件之前，要先保存吗？不保存，这些改动就没有了。',
    'Save them before another file is opened? Otherwise they are gone.',
  ),
  unsavedSave: text('保存', 'Save'),
  unsavedDiscard: text('不保存', 'Don’t save'),
  unsavedCancel: text('取消', 'Cancel'),

  leftLabel: text('没有保存的改动', 'Unsaved work'),
  left: text(
    '上次没有保存就关闭了（{t}），改动还留在这台电脑上。',
    'was closed without being saved ({t}); the changes are still on this computer.',
  ),
  recover: text('恢复', 'Restore'),
  forgetDraft: text('不要了', 'Discard'),
  unkept: text(
    '浏览器留不住没保存的改动（空间不够，或者是隐私窗口）：关机或断电会丢失，请随时保存。',
    'The browser cannot keep unsaved work (no room, or a private window): it would be lost in a crash, so save often.',
  ),
  understood: text('知道了', 'All right'),

  recent: text('最近打开的文件', 'Recent files'),
  recentWhere: text('只在这台电脑上记下文件名。', 'Names alone are kept, on this computer.'),
  recentNone: text('还没有。', 'None yet.'),
  recentByHand: text(
    '浏览器不能自己打开“{n}”，请在弹出的窗口里选它。',
    'The browser cannot open “{n}” by itself: choose it in the window that opens.',
  ),
  recentForget: text('不再列出“{n}”', 'Take “{n}” off the list'),
  recentForgetAll: text('全部清除', 'Clear the list'),
} as const
