import { foldWord } from '../../model/fold'
import { text, type Text } from '../../model/text'
import { spellings } from './spellings'

/** Why nobody was reached, in the order of S004, with the other spellings seen; the longest word that stands in a text decides. */
const words = {
  停机: '停机 欠费停机 已停机',
  空号: '空号 号码不存在',
  号码有误: '号码有误 号码错误 错号 号码不对 电话有误 非本人 不是车主',
  '人/车在外地': '人在外地 车在外地 外地 人/车在外地',
  无法接通: '无法接通 不在服务区 打不通 接不通',
  无人接听: '无人接听 没人接 未接听 不接电话 无人接 未接',
  关机: '关机 已关机',
  通话中: '通话中 占线 正在通话',
  呼转: '呼转 呼叫转移 语音信箱 小秘书',
  '忙/有事': '忙/有事 忙 有事 不方便接听 开会 不方便',
  拒接: '拒接 挂断 不接受回访 拒绝回访 拒访 拉黑',
  短信发送: '短信发送 已发短信 短信',
  车已转让: '车已转让 已转让 车已卖 已卖车',
  其他: '其他 其它 其他原因',
} as const
export type UnreachedOutcome = keyof typeof words

export const unreachedOutcomes = Object.keys(words) as readonly UnreachedOutcome[]

/** 号码有误 above 号码, 已停机 above 机: longer words come first. */
const byLength = unreachedOutcomes
  .flatMap((outcome) => spellings(words[outcome]).map((word) => ({ outcome, word: foldWord(word) })))
  .toSorted((one, other) => other.word.length - one.word.length)

export function unreachedOutcomeOf(written: string): UnreachedOutcome | null {
  const folded = foldWord(written)
  return byLength.find(({ word }) => folded.includes(word))?.outcome ?? null
}

const message = text('发短信并附上预约方式', 'Send a message that says how to book')
const correct = text(
  '告知服务顾问，下次进站时更正资料',
  'Tell the service adviser, who corrects the file at the next visit',
)
const later = text('换个时段再打', 'Call again at another time of day')

/** What to do next (S004). */
export const nextStep: Readonly<Record<UnreachedOutcome, Text>> = {
  停机: correct,
  空号: correct,
  号码有误: correct,
  '人/车在外地': text('问清回来的时间，到时再约', 'Ask when they will be back, and call then'),
  无法接通: later,
  无人接听: later,
  关机: later,
  通话中: later,
  呼转: message,
  '忙/有事': text('约一个方便的时间再打', 'Agree on a better time to call'),
  拒接: message,
  短信发送: text('两天后看有没有回复，没有再打', 'Look for an answer after two days, else call'),
  车已转让: correct,
  其他: text('写明情况，由主管定下一步', 'Write down what happened; the supervisor decides'),
}
