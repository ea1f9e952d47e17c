import { text, type Text } from '../model/text'
import { teller } from './teller'

/** What is said of accepting; fetched with the findings. */
export const acceptingStrings = {
  accept: text('认可…', 'Accept…'),
  acceptThis: text('认可这一条', 'Accept this finding'),
  accepted: text('已认可 {n} 条', '{n} accepted'),
  nothingLeft: text('没有待处理的问题', 'Nothing is left to do'),
  nothingLeftBody: text(
    '其余的都已认可，理由和认可人都记着。',
    'All that was found is accepted, with reasons and names.',
  ),
  changedSince: text(
    '{by} {date} 认可过（{reason}），之后内容有变化，请再看一次。',
    'Accepted by {by} on {date} ({reason}); changed since, please look again.',
  ),
  all: text('这张表上同类的 {n} 条都认可', 'Accept all {n} of this kind on this sheet'),
  reason: text('为什么认可', 'Why it may stand'),
  reasonMissing: text('请写明为什么认可。', 'Say why it may stand.'),
  reasonHint: text('不要写客户的姓名和电话。', "Leave out customers' names and phones."),
  common: text('常用的理由', 'Common reasons'),
  by: text('认可人', 'Accepted by'),
  byMissing: text('请写明谁认可的。', 'Say who accepts it.'),
  byHint: text('和理由一起记在工作簿里。', 'Kept in the workbook with the reason.'),
  submit: text('认可', 'Accept'),
  submitAll: text('认可 {n} 条', 'Accept {n}'),
  cancel: text('取消', 'Cancel'),
  listHint: text(
    '不再标记，也不计入问题；内容一变就重新列出。',
    'Not marked and not counted; listed again as soon as the facts change.',
  ),
  none: text('没有已认可的问题了。', 'Nothing is accepted any more.'),
  who: text('（{by}，{date}）', '\u00a0({by}, {date})'),
  whoPrevious: text('（{by}，{date}，上月认可）', '\u00a0({by}, {date}, last month)'),
  withdraw: text('撤回', 'Withdraw'),
  withdrawOf: text('撤回对 {place} 的认可', 'Withdraw the acceptance of {place}'),
} as const satisfies Record<string, Text>

export const commonReasons: readonly Text[] = [
  text('已补登说明', 'A late-entry note was added'),
  text('已核实，情况属实', 'Checked, and it is so'),
  text('厂家要求如此', 'The OEM asks for it'),
  text('客户不愿留资料', 'The customer left no details'),
  text('家人或同一单位', 'A family or one company'),
]

/** One string on accepting, its names filled. */
export const acceptingTold = teller(acceptingStrings)
