import { text, type Text } from '../../model/text'
import { teller } from '../teller'

/** What the first tab says of a report; fetched with it. */
const homeStrings = {
  bySeverity: text('按级别', 'By level'),
  byPerson: text('按销售顾问', 'By consultant'),
  bySheet: text('按工作表', 'By sheet'),
  nobody: text('未填销售顾问', 'No consultant filled in'),
  cleanSheets: text('另有{n}张表没有问题。', '{n} more sheets are clean.'),
  more: text('另有{n}位', '{n} more'),
  since: text('与 {when} 的检查相比', 'Since the check of {when}'),
  sinceFirst: text('这次检查以来', 'Since this check'),
  fresh: text('新增 {n}', '{n} new'),
  solved: text('已解决 {n}', '{n} solved'),
  open: text('仍未解决 {n}', '{n} still open'),
  unchecked: text('有{n}项没有检查，看看为什么', '{n} checks could not be made: see why'),
  accepted: text('已认可{n}条', '{n} accepted'),
  balances: text('客户进销存', 'Customer stock balance'),
  even: text('对得上', 'adds up'),
  apart: text('差{n}', '{n} apart'),
  failed: text('没有统计出来，请再试一次。', 'This could not be counted: try again.'),
} as const satisfies Record<string, Text>

export const homeTold = teller(homeStrings)
