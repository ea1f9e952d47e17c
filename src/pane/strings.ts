import { text, type Locale, type Text } from '../model/text'

/** Everything the pane says by itself. `{n}` stands for a number or a name. */
const strings = {
  product: text('三表助手', 'Sanbiao'),
  open: text('打开', 'Open'),
  check: text('检查', 'Check'),
  recheck: text('重新检查', 'Check again'),
  cancel: text('取消', 'Cancel'),
  save: text('保存', 'Save'),
  saveHint: text('另存为“{n}”，原文件不变', 'Saved as “{n}”; the original stays'),
  light: text('换成浅色', 'Switch to light'),
  dark: text('换成深色', 'Switch to dark'),
  language: text('English', '中文'),
  languageHint: text('Switch to English', '切换为中文'),
  privacy: text('文件只在本机处理，不会上传', 'Files stay on this computer; nothing is uploaded'),

  privacyInExcel: text('数据只在本机处理，不会上传', 'Data stays on this computer; nothing is uploaded'),
  undo: text('撤消三表助手的改动', 'Take back what Sanbiao changed'),
  redo: text('重做三表助手的改动', 'Do again what was taken back'),

  problems: text('问题', 'Findings'),
  write: text('生成', 'Fill in'),
  reading: text('读表情况', 'How it was read'),
  month: text('月份：{n}', 'Month: {n}'),
  noMonth: text('月份未知', 'Month unknown'),
  changeMonth: text('更改', 'Change'),
  monthLabel: text('表格所属月份', 'Month of the forms'),
  apply: text('确定', 'Apply'),
  automatic: text('自动判断', 'Find out'),
  asOf: text('统计截至：{n}', 'Counted to: {n}'),
  profile: text('口径：{n}', 'Profile: {n}'),

  emptyTitle: text('打开一个工作簿', 'Open a workbook'),
  emptyBody: text(
    '把三表两卡的 .xlsx 或 .xls 文件拖到这里，或按“打开”。',
    'Drop an .xlsx or .xls file with the dealer’s forms here, or press Open.',
  ),
  opening: text('正在打开…', 'Opening…'),
  readingWorkbook: text('正在读取工作簿…', 'Reading the workbook…'),
  readingBody: text(
    '读完就可以检查；表格大时要等几秒。',
    'It can be checked when that is done; large sheets take some seconds.',
  ),
  unreadTitle: text('还没有读到工作簿', 'The workbook is not read yet'),
  unreadBody: text('请先结束单元格的编辑，再按“重新读取”。', 'Finish editing the cell first, then press Read again.'),
  readAgain: text('重新读取', 'Read again'),
  openingTitle: text('正在读取文件', 'Reading the file'),
  openingBody: text(
    '大的工作簿先显示开头几行，读完就可以检查。',
    'Of a large workbook the first rows are shown first; once it is read, it can be checked.',
  ),
  readyTitle: text('可以检查了', 'Ready to check'),
  readyBody: text(
    '按“检查”，看看哪些记录对不上、没填或需要核对。',
    'Press Check to see which entries disagree, are missing or need a look.',
  ),
  checking: text('正在检查：{n}', 'Checking: {n}'),
  starting: text('正在读取表格…', 'Reading the sheets…'),
  stale: text(
    '检查被取消，下面还是改动之前的结果，请按“重新检查”。',
    'The check was cancelled: these findings are of before the last change. Press Check again.',
  ),
  working: text('正在处理…', 'Working…'),
  cleanTitle: text('没有发现问题', 'No problems found'),
  cleanBody: text('读到的 {n} 条记录都通过了检查。', 'All {n} entries passed.'),
  cleanBut: text('但有 {n} 项没有检查，见“读表情况”。', '{n} checks could not be made, though: see How it was read.'),
  nothingRead: text('没有认出任何表格', 'No form was recognised'),
  nothingReadBody: text(
    '工作簿里没有找到认识的表格，所以什么也没有检查。原因见“读表情况”。',
    'None of the sheets is a form that Sanbiao knows, so nothing was checked. How it was read says why.',
  ),
  notLoadedTitle: text('这一页没有加载出来', 'This part could not be loaded'),
  notLoadedBody: text(
    '请检查网络，然后关闭任务窗格或页面，再打开一次。',
    'See whether the network is there, then close the pane or the page and open it again.',
  ),
  refusedTitle: text('没有打开', 'Not opened'),
  refusedBody: text('原文件没有任何改动。', 'The file itself was not changed.'),
  filteredTitle: text('都被筛选隐藏了', 'All hidden by the filter'),
  filteredBody: text('点上面的数字，显示其他级别。', 'Press a count above to show other levels.'),

  filterLabel: text('按级别筛选', 'Filter by level'),
  consequencesTotal: text('另有 {n} 条是由它们引起的，已折叠', '{n} more only follow from these and are folded'),
  consequences: text('由此引起的 {n} 条', '{n} that follow from it'),
  consequencesMore: text('只显示前 20 条', 'The first 20 are shown'),
  related: text('对照', 'Compare'),
  why: text('为什么', 'Why'),
  whyOf: text('为什么：{n}', 'Why: {n}'),
  source: text('依据：{n}', 'Source: {n}'),
  sourceOem: text('厂家资料 {n}', 'OEM material {n}'),
  sourcePublic: text('公开资料', 'public material'),
  sourceInferred: text('业务推断', 'inference from practice'),
  unsaved: text('{n}（有未保存的改动）', '{n} (not saved yet)'),
  backTo: text('回到“{n}”', 'Back to “{n}”'),
  fix: text('改正', 'Fix'),
  fixSafe: text('全部安全修正（{n}）', 'Make all safe fixes ({n})'),
  fixGroup: text('这 {n} 处都改正', 'Fix all {n}'),
  fixSafeHint: text('只改格式：空格、全角、文本日期', 'Format only: spaces, full-width, text dates'),
  loading: text('正在载入…', 'Loading…'),
  notCheckedShort: text('{n} 项没有检查', '{n} checks not made'),
  listLabel: text('问题列表', 'Findings'),
  keys: text('F8 下一条，Shift+F8 上一条', 'F8 next, Shift+F8 previous'),

  fillKpis: text('填充指标', 'Fill in KPIs'),
  fillKpisBody: text(
    '补全停留时间等计算列，并写一张“指标”表，公式和结果都在。',
    'Completes computed columns such as dwell time, and writes a KPI sheet with live formulas.',
  ),
  makeSummary: text('生成汇总', 'Make the summary'),
  makeSummaryBody: text('按车系汇总战败原因，可直接打印。', 'Loss reasons by series, ready to print.'),
  writeProblems: text('写问题清单', 'Write the list of problems'),
  writeProblemsBody: text(
    '把问题写成一张表，每条都能点到原单元格。',
    'Puts the findings on a sheet, each linked to its cell.',
  ),
  clearMarks: text('清除标记', 'Clear the marks'),
  clearMarksBody: text('去掉单元格上的颜色标记。', 'Takes the colour marks off the cells.'),
  clean: text('全部清除', 'Remove everything'),
  cleanHint: text(
    '去掉三表助手写的列、表和标记，恢复原样。',
    'Removes the columns, sheets and marks that Sanbiao wrote.',
  ),
  needsFile: text('请先打开一个工作簿。', 'Open a workbook first.'),

  notChecked: text('没有检查的', 'Not checked'),
  allChecked: text('能查的都查了。', 'Every check was made.'),
  sheets: text('各工作表', 'The sheets'),
  entries: text('{n} 条记录', '{n} entries'),
  notRead: text('没有读', 'Not read'),
  readAfterCheck: text('检查之后，这里说明每张表是怎样读的。', 'After a check, this says how each sheet was read.'),
  close: text('关闭', 'Close'),
} as const satisfies Record<string, Text>

export type StringKey = keyof typeof strings

/** One string of the pane in a language. */
export const say = (key: StringKey, locale: Locale, n?: string | number): string =>
  n === undefined ? strings[key][locale] : strings[key][locale].replace('{n}', String(n))
