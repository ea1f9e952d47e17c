import { UNFILLED } from '../../model/summary'
import { text, type Locale, type Text } from '../../model/text'
import { teller } from '../teller'

/** What the tab of the summaries says; fetched with it. */
const summaryStrings = {
  summaries: text('汇总', 'Summaries'),
  afterCheck: text(
    '检查之后，这里可以看汇总，再写入工作簿。',
    'After a check, summaries are shown here, and written into the workbook.',
  ),
  loading: text('正在汇总…', 'Summing up…'),
  failed: text('汇总没有做出来，请再试一次。', 'The summary could not be made: try again.'),
  noneTitle: text('没有可以汇总的表', 'There is nothing to sum up'),
  none: text(
    '工作簿里没有流失分析表、售后流失名单等可以汇总的表。',
    'The workbook has none of the forms that are summed up, such as the loss analysis or a list of lost service customers.',
  ),
  which: text('看哪个汇总', 'Which summary'),
  empty: text('{title}（没有做）', '{title} (not made)'),
  counted: text('{title}（{n}）', '{title} ({n})'),
  notMade: text('没有做：{reason}。', 'Not made: {reason}.'),
  measure: text('显示', 'Show'),
  unfilled: text('未填', 'not filled in'),
  total: text('合计', 'Total'),
  count: text('数量', 'Count'),
  table: text('{title}，{measure}', '{title}, {measure}'),
  keys: text('方向键移动，回车看明细', 'Arrow keys move, Enter shows the entries'),
  cell: text('{row}，{column}：{value}，查看明细', '{row}, {column}: {value}, show the entries'),
  moreRows: text(
    '只显示前{shown}行，另有{n}行；写入工作簿可以看全部。',
    'The first {shown} rows are shown, {n} more are on the sheet that is written.',
  ),
  moreColumns: text('另有{n}列没有显示。', '{n} more columns are not shown.'),
  notes: text('说明', 'Notes'),
  write: text('写入工作簿', 'Write into the workbook'),
  writeAll: text('全部写入', 'Write all'),
  writeHint: text(
    '{title}：写成一张可以打印的表，有图，也有数据透视表；再写一次就更新。',
    '{title}: a sheet to print with its chart, and a PivotTable; written again, it is brought up to date.',
  ),
  callList: text('列成{title}', 'Make the {title}'),
  callListHint: text(
    '把这些客户写成一张名单：打给谁、怎么说，填好以后再次生成，填的内容还在。',
    'Writes these customers as a sheet: whom to call and what to say. What is filled in stays when it is made again.',
  ),
  back: text('返回汇总', 'Back to the summary'),
} as const satisfies Record<string, Text>

/** One string of the tab, its names filled. */
export const summaryTold = teller(summaryStrings)

/** A key as people read it: what is not filled in is said in their language, the rest is the workbook's own word. */
export const keyWords = (key: string, locale: Locale): string =>
  key === UNFILLED ? summaryTold('unfilled', locale) : key
