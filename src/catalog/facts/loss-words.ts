import { lasting } from '../../model/lasting'
import { foldedWords, mayHold } from './folded-words'

/** Tells sentences that say it: each holds at least one of the characters, at which it is looked first. */
const saying = (characters: string, pattern: RegExp): ((words: string) => boolean) => {
  const mayBe = mayHold(characters)
  return lasting((words) => mayBe(words) && pattern.test(foldedWords(words)))
}

/** The customer has bought somewhere: 买了哈弗H6, 已在别家订车. */
export const saysBought = saying(
  '买购订提',
  /(?<!朋友|同事|亲戚|邻居|同学|哥哥|弟弟)(?:已经?(?:在.{1,8})?(?:购买?|买|订|提)|(?<![没未不想要])(?:购买|购|买|订|提车?)(?:了|走了?|好了))(?!就|再|的话|会|房|婚|保险)/u,
)

/** The customer buys nowhere for now: 不买了, 再看看, 等等再说. */
export const saysWaiting = saying(
  '不暂放再等观缓推取搁',
  /不(?:想|打算|准备|急着)?(?:买|购)(?:车)?了?(?!起)|暂(?:时)?(?:不|缓)(?:考虑|买|购)|放弃(?:购买|购车|买车)|再(?:看看|等等|考虑|说吧)|等等(?:看|再)|观望|缓一缓|先缓|推迟|(?:取消|搁置)(?:购车|购买|计划)|(?:明年|年后|过段时间|以后)再/u,
)

/** The number itself is gone: that alone proves lost contact. */
export const provesLostContact = saying(
  '号停黑销主',
  /空号|停机|停用|拉黑|黑名单|注销|销号|号码(?:不存在|有误|错误|已换|换人)|错号|机主已?换/u,
)

/** An attempt that reached nobody. */
export const saysUnreached = saying(
  '接通关断占联语呼回',
  /未接|没接|不接|无人接|没人接|未通|不通|没通|打不通|关机|拒接|挂断|占线|无法接|联系不(?:上|到)|语音信箱|呼叫转移|呼转|未回|不回|没回|失联/u,
)

const numerals: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  数: 3,
  多: 3,
}
const mayCount = mayHold('次遍回通时')
/** How many attempts a text speaks of: 三个时段, 拨打5次, 多次; 0 where it names none. */
export function attemptsIn(words: string): number {
  const reason = foldedWords(words)
  if (!mayCount(reason) || (!saysUnreached(reason) && !provesLostContact(reason))) return 0
  const counts = [...reason.matchAll(/(\d{1,2}|[一两二三四五六七八九十数多])(?:个)?(?:次|遍|回|通|时段)/gu)]
  return Math.max(0, ...counts.map(([, count = '']) => numerals[count] ?? Number(count)))
}

/** What became of the money paid down. */
export const speaksOfDeposit = saying(
  '金押款退没转',
  /[定订]金|意向金|押金|车款|退款|退还|已退|未退|不退|全退|没收|转为|转作|转单|转定|转订/u,
)

/** The manager does not agree that the customer is lost; a customer's own refusal is none. */
export const saysRejected = saying(
  '驳打不未拒退继恢重非',
  /驳回|打回|(?<!客户)(?<!本人)不(?:同意|批准|予通过|确认)|(?:审核|审批)?(?:不|未)通过|^(?:已)?(?:拒绝|退回)|继续跟(?:进|踪)|恢复跟(?:进|踪)|重新跟(?:进|踪)|未战败|不算战败|非战败/u,
)
