import type { Unit } from '../../model/kpi'
import { text, type Locale, type Text } from '../../model/text'
import { teller } from '../teller'
import { changeWords, figureWords } from './number-words'

/** What the tab of the figures says; fetched with it. */
const figureStrings = {
  store: text('全店', 'The store'),
  whose: text('看谁的指标', 'Whose figures'),
  afterCheck: text('检查之后，这里列出本月的指标。', 'After a check, this lists the figures of the month.'),
  noMonthTitle: text('不知道是哪个月', 'The month is not known'),
  noMonthBody: text('指标按月计算。请到“识别”里指定月份。', 'Figures are of a month: say which under “Forms”.'),
  toReading: text('去指定月份', 'Set the month'),
  loading: text('正在计算…', 'Computing…'),
  failed: text('指标没有算出来，请再试一次。', 'The figures could not be computed: try again.'),
  noneTitle: text('没有可以计算的指标', 'No figure can be computed'),
  noneOf: text('{name}本月没有指标。', '{name} has no figures this month.'),

  stages: text('从来店到交车', 'From visit to delivery'),
  stage: text('阶段', 'Stage'),
  count: text('数量', 'Count'),
  passRate: text('比上一阶段', 'Of the stage before'),
  stageLacks: text('{stage}：{reason}。', '{stage}: {reason}.'),

  statements: text('诊断提示（{n}条）', 'Proposals ({n})'),
  statementsHint: text('是线索，不是结论。', 'Leads, not conclusions.'),
  restsOn: text('依据：{words}', 'By: {words}'),

  balances: text('客户进销存', 'Customer stock balance'),
  balanced: text('应有{due}，实有{open}', '{due} due, {open} open'),
  unbalanced: text('应有{due}，实有{open}，差{k}', '{due} due, {open} open: {k} apart'),
  byCards: text(
    '没有上月留存名单，期初按管理卡推算；打开上月工作簿可以核对。',
    'No list of prospects carried over: the opening is told by the cards. Open last month’s workbook to compare.',
  ),
  opening: text('期初{n}', 'opening {n}'),
  added: text('新增{n}', 'new {n}'),
  reactivated: text('激活{n}', 'reactivated {n}'),
  in: text('转入{n}', 'taken over {n}'),
  ordered: text('订单{n}', 'ordered {n}'),
  lost: text('战败{n}', 'lost {n}'),
  lostContact: text('失控{n}', 'lost contact {n}'),
  dormant: text('冷冻{n}', 'dormant {n}'),
  out: text('转出{n}', 'handed over {n}'),

  figures: text('指标', 'Figures'),
  variantOf: text('{kpi}的口径', 'How {kpi} is counted'),
  small: text('基数只有{n}，不足{least}，仅供参考。', 'The base is only {n}, less than {least}: for orientation.'),
  previous: text('上月 {value}', 'Last month {value}'),
  changed: text('上月 {value}，环比 {change}', 'Last month {value}, {change} since'),
  openRows: text('{words} {n}，查看明细', '{words}: {n}, show the entries'),
  definition: text('怎么算', 'How it is counted'),
  definitionOf: text('{kpi}怎么算', '{kpi}: how it is counted'),
  byPerson: text('按顾问看', 'By consultant'),
  byPersonOf: text('{kpi}按顾问看', '{kpi}: by consultant'),
  smallMark: text('基数小', 'small base'),
  noPeople: text('表里没有销售顾问，分不到个人。', 'The forms do not name the consultants.'),

  lacking: text('没有算的（{n}项）', 'Not computed ({n})'),
  find: text('查找指标', 'Find a figure'),
  notFound: text('没有叫“{words}”的指标。', 'No figure is called “{words}”.'),

  backToFigures: text('返回指标', 'Back to the figures'),
  rowsTitle: text('{words}：{n}', '{words}: {n}'),
  rowsHint: text('{whose}，共{total}行；点一行就到它的单元格。', '{whose}, {total} rows; click one to go to its cell.'),
  noRows: text('没有这样的记录。', 'There is no such entry.'),
  noName: text('没有姓名', 'No name'),
  addsUp: text('计{n}', 'counts {n}'),
  list: text('、', ', '),
} as const satisfies Record<string, Text>

/** One string of the tab, its names filled. */
export const figureTold = teller(figureStrings)

/** What last month's figure was, and the change since where there is one. */
export function previousWords(value: number | null, previous: number, unit: Unit, locale: Locale): string {
  const change = changeWords(value, previous)
  const before = figureWords(previous, unit, locale)
  return change === null
    ? figureTold('previous', locale, { value: before })
    : figureTold('changed', locale, { value: before, change })
}
