import { format, text, type Data, type Locale, type Text } from '../model/text'

/** What the tab on how sheets were read says; fetched with it. */
export const readingStrings = {
  doubts: text('需要您确认', 'To be confirmed'),
  doubtsHint: text(
    '下面这些认不准，确认之前不参加检查。选一次，工作簿就记住。',
    'These could not be told and are left out until you say. The workbook remembers what you choose.',
  ),
  columnPlace: text('{letters}列“{header}”', 'Column {letters}, “{header}”'),
  columnBare: text('{letters}列（没有标题）', 'Column {letters}, no header'),
  ignoreColumn: text('不用这一列', 'Leave this column out'),
  ignoreSheet: text('不读这张表', 'Do not read this sheet'),
  automatic: text('自动识别', 'Find out'),
  sheetAs: text('这张表是', 'This sheet is'),
  headerRow: text('标题在第几行', 'Row of the header'),
  headerRowHint: text('标题有几行时，填最下面一行。', 'Of several rows the lowest.'),
  fromSelection: text('用选中的行', 'Take the selected row'),
  noSelection: text('请先在这张表里选中标题行的一个单元格。', 'Select a cell of the header on this sheet first.'),
  applyRow: text('确定', 'Apply'),
  columns: text('各列', 'The columns'),
  change: text('更改', 'Change'),
  changeColumn: text('更改{letters}列“{header}”', 'Change column {letters}, “{header}”'),
  fieldOf: text('{letters}列“{header}”是', 'Column {letters}, “{header}” is'),
  searchField: text('输入几个字查找', 'Type to search'),
  noField: text('没有这样的字段', 'No such field'),
  notUsed: text('没有用到', 'Not used'),
  asked: text('待确认', 'To be confirmed'),
  blankHeader: text('（没有标题）', '(no header)'),
  missing: text('缺少的列：{names}', 'Missing columns: {names}'),
  further: text('{title}，{n}条记录', '{title}, {n} entries'),
  made: text('由此整理出：{title}，{n}条记录', 'Made out of it: {title}, {n} entries'),
  yours: text('您指定', 'as you said'),
  headerAt: text('标题第{rows}行', 'header in row {rows}'),
  profileLabel: text('按哪家厂商的口径', "Which OEM's profile"),
  profileProposed: text(
    '看起来像{title}的表，要改用它的口径吗？',
    'These look like the forms of {title}: use its profile?',
  ),
  otherLevels: text('两者的级别字母含义不同。', 'The letters of their levels mean different things.'),
  useProfile: text('改用{title}', 'Use {title}'),
  keepProfile: text('仍用{title}', 'Keep {title}'),
  previous: text('上月工作簿', "Last month's workbook"),
  previousNone: text('没有打开；打开后可以核对结转。', 'Not open. With it, what is carried over is compared.'),
  openPrevious: text('打开上月工作簿', "Open last month's workbook"),
  replacePrevious: text('换一个', 'Another'),
  closePrevious: text('不再对照', 'Close it'),
  mapping: text('映射文件', 'Mapping file'),
  mappingHint: text(
    '您的选择可以导出成文件，给下个月或集团里的其他店用；不含客户资料。',
    "What you chose can go to a file, for next month or the group's other dealers; it holds no customer's data.",
  ),
  exportMapping: text('导出', 'Export'),
  importMapping: text('导入', 'Import'),
  mappingText: text('映射文件的内容', 'The text of the mapping file'),
  backToReading: text('返回识别', 'Back to Forms'),
  copy: text('复制', 'Copy'),
  copied: text('已复制。', 'Copied.'),
  pasteHint: text(
    '把映射文件的内容粘贴在这里，再按“导入”。',
    'Paste the text of a mapping file here, then press Import.',
  ),
  withheld: text(
    '有{n}个工作表或列的名称里有客户姓名或电话，没有导出。',
    '{n} sheets or columns are named after customers and were left out.',
  ),
  mappingName: text('三表助手映射.json', 'sanbiao-mapping.json'),
} as const satisfies Record<string, Text>

export type ReadingString = keyof typeof readingStrings

/** One string of the tab, its names filled. */
export const told = (key: ReadingString, locale: Locale, data: Data = {}): string =>
  format(readingStrings[key], data, locale)
