import { text, type Text } from '../model/text'
import { teller } from './teller'
import type { Severity } from '../model/severity'
import type { GroupBy } from '../session/problem-filter'

/** What is said of grouping, sifting and looking closer; fetched with the findings. */
const problemStrings = {
  search: text('搜索：姓名、拼音首字母、表、规则', 'Search: name, pinyin, sheet, rule'),
  searchShort: text('搜姓名或拼音', 'Name or pinyin'),
  clearSearch: text('清除搜索', 'Clear the search'),
  grouped: text('分组', 'Group by'),
  filter: text('筛选', 'Filter'),
  filterOn: text('筛选，已用 {n} 项', 'Filter, {n} in use'),
  found: text('找到 {n} 条，共 {of} 条', '{n} found of {of}'),
  sheet: text('工作表', 'Sheet'),
  rule: text('规则', 'Rule'),
  consultant: text('顾问', 'Consultant'),
  any: text('全部', 'All'),
  blank: text('未填', 'Not filled in'),
  thisSheet: text('只看这张表', 'Only this sheet'),
  onlyNew: text('只看新的', 'Only what is new'),
  onlyNewHint: text('上次检查时还没有的', 'Not there at the last check'),
  onlyFixable: text('只看能修的（{n}）', 'Only what can be fixed ({n})'),
  fixableShort: text('只看能修的', 'Only fixable'),
  choice: text('{name}（{n}）', '{name} ({n})'),
  clear: text('清除筛选', 'Clear the filter'),
  filters: text('正在用的筛选', 'Filters in use'),
  removeFilter: text('去掉筛选：{name}', 'Remove the filter: {name}'),
  ofSheet: text('工作表：{name}', 'Sheet: {name}'),
  ofRule: text('规则：{name}', 'Rule: {name}'),
  ofConsultant: text('顾问：{name}', 'Consultant: {name}'),
  ofSearch: text('搜索：{name}', 'Search: {name}'),
  ofSeverities: text('只看{name}', 'Only {name}'),
  noSeverity: text('级别都没选', 'No level chosen'),
  nothing: text('没有符合筛选的问题', 'No finding passes the filter'),
  nothingBody: text(
    '共有 {n} 条问题，被上面的筛选隐藏了。去掉一项，或清除筛选，就能看到。',
    'All {n} findings are hidden by the filter above. Remove one of its parts, or clear it, to see them.',
  ),
  failed: text('没有筛选出来，请再试一次。', 'The filter did not work: please try again.'),

  place: text('第 {n} / {of} 条', '{n} of {of}'),
  details: text('详情', 'Details'),
  closeDetails: text('关闭详情', 'Close the details'),
  next: text('下一条（F8）', 'Next (F8)'),
  previous: text('上一条（Shift+F8）', 'Previous (Shift+F8)'),
  why: text('为什么', 'Why it matters'),
  what: text('怎么办', 'What to do'),
  related: text('还要看的单元格', 'Cells to compare with'),
  source: text('依据', 'Source'),
  examples: text('看例子', 'See an example'),
  bad: text('会提示（最后一行）', 'Reported (its last row)'),
  good: text('不提示', 'Not reported'),
  ruleOff: text('关掉这条规则', 'Switch this rule off'),
  ruleOffHint: text(
    '这个工作簿不再查这一条；可以撤消，也可以在“设置”里打开。',
    'This workbook is no longer checked for it; it can be undone here or switched on in Settings.',
  ),

  kindTitle: text('改正预览：{title}', 'To be fixed: {title}'),
  kindHint: text(
    '看好了再改，不想改的去掉勾选。改完可以一步撤消。',
    'Look them over and untick what is to stay. All is one step to undo.',
  ),
  nothingLeft: text('没有可以改的了。', 'There is nothing left to fix.'),
  mended: text('不对的话可以撤消。', 'Not what you meant? It can be undone.'),
  undo: text('撤消', 'Undo'),

  notChecked: text('没有检查的 {n} 项', '{n} checks not made'),
  notCheckedHint: text(
    '缺了表、列或月份就查不了；补上以后重新检查。',
    'A sheet, a column or the month is missing; add it and check again.',
  ),
  howRead: text('看各表怎样识别', 'See how the sheets were read'),
} as const satisfies Record<string, Text>

export const groupTitles: Readonly<Record<GroupBy, Text>> = {
  sheet: text('按工作表', 'By sheet'),
  rule: text('按规则', 'By rule'),
  consultant: text('按顾问', 'By consultant'),
  severity: text('按级别', 'By level'),
}

export const advice: Readonly<Record<Severity, Text>> = {
  error: text(
    '照上面这句话改好单元格，这一条就会消失。',
    'Correct the cell as the sentence above says, and this is gone.',
  ),
  warning: text(
    '请核对：不对就改；属实就点“认可…”并写明理由。',
    'Look at it: correct what is wrong; what is right can be accepted, with the reason.',
  ),
  info: text('供参考：需要时改，不需要可以认可。', 'Good to know: change it if you like, or accept it.'),
}

/** One string of these, its names filled. */
export const problemTold = teller(problemStrings)
