import { text, type Locale, type Text } from '../model/text'

/** Everything the pane says by itself. `{n}` stands for a number or a name. */
const strings = {
  product: text('三表助手', 'Sanbiao'),
  open: text('打开', 'Open'),
  check: text('检查', 'Check'),
  recheck: text('重新检查', 'Recheck'),
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

  home: text('首页', 'Home'),
  problems: text('问题', 'Findings'),
  figures: text('指标', 'Figures'),
  summaries: text('汇总', 'Summaries'),
  write: text('生成', 'Fill in'),
  reading: text('识别', 'Forms'),
  settings: text('设置', 'Settings'),
  moreTabs: text('更多', 'More'),
  month: text('月份：{n}', 'Month: {n}'),
  noMonth: text('月份未知', 'Month unknown'),
  changeMonth: text('更改', 'Change'),
  monthLabel: text('表格所属月份', 'Month of the forms'),
  apply: text('确定', 'Apply'),
  automatic: text('自动判断', 'Find out'),
  asOf: text('统计截至：{n}', 'Counted to: {n}'),
  profile: text('口径：{n}', 'Profile: {n}'),

  opening: text('正在打开…', 'Opening…'),
  readingWorkbook: text('正在读取工作簿…', 'Reading the workbook…'),
  checking: text('正在检查：{n}', 'Checking: {n}'),
  starting: text('正在读取表格…', 'Reading the sheets…'),
  stale: text(
    '检查被取消，下面还是改动之前的结果，请按“重新检查”。',
    'The check was cancelled: these findings are of before the last change. Press Recheck.',
  ),
  working: text('正在处理…', 'Working…'),
  cleanTitle: text('没有发现问题', 'No problems found'),
  cleanBody: text('读到的 {n} 条记录都通过了检查。', 'All {n} entries passed.'),
  cleanBut: text('但有 {n} 项没有检查，见“识别”。', '{n} checks could not be made, though: see Forms.'),
  nothingRead: text('没有认出任何表格', 'No form was recognised'),
  nothingReadBody: text(
    '工作簿里没有找到认识的表格，所以什么也没有检查。原因见“识别”。',
    'None of the sheets is a form that Sanbiao knows, so nothing was checked. Forms says why.',
  ),
  notLoadedTitle: text('这一页没有加载出来', 'This part could not be loaded'),
  notLoadedBody: text(
    '请检查网络，然后关闭任务窗格或页面，再打开一次。',
    'See whether the network is there, then close the pane or the page and open it again.',
  ),

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
  trySample: text('用示例试一试', 'Try the sample'),
  backTo: text('回到“{n}”', 'Back to “{n}”'),
  fix: text('改正', 'Fix'),
  fixSafe: text('安全修正（{n}）…', 'Safe fixes ({n})…'),
  fixGroup: text('这 {n} 处都改正', 'Fix all {n}'),
  fixSafeHint: text('只改格式：空格、全角、文本日期', 'Format only: spaces, full-width, text dates'),
  loading: text('正在载入…', 'Loading…'),
  notCheckedShort: text('{n} 项没有检查', '{n} checks not made'),
  doubtsShort: text('{n} 处认不准，待您确认', '{n} questions on how it was read'),
  listLabel: text('问题列表', 'Findings'),
  keys: text('F8 下一条，Shift+F8 上一条', 'F8 next, Shift+F8 previous'),

  needsFile: text('请先打开一个工作簿。', 'Open a workbook first.'),

  notChecked: text('没有检查的', 'Not checked'),
  allChecked: text('能查的都查了。', 'Every check was made.'),
  sheets: text('各工作表', 'The sheets'),
  entries: text('{n} 条记录', '{n} entries'),
  notRead: text('没有读', 'Not read'),
  readAfterCheck: text('检查之后，这里说明每张表是怎样读的。', 'After a check, this says how each sheet was read.'),
  missing: text('这个版本的Excel有{n}项不能用', 'Missing in this Excel: {n}'),
  details: text('详情', 'Details'),
  hide: text('收起', 'Hide'),
  close: text('关闭', 'Close'),
} as const satisfies Record<string, Text>

export type StringKey = keyof typeof strings

/** One string of the pane in a language. */
export const say = (key: StringKey, locale: Locale, n?: string | number): string =>
  n === undefined ? strings[key][locale] : strings[key][locale].replace('{n}', String(n))
