import { foldedWords } from './folded-words'
import { saysBought } from './loss-words'

const open = [
  /(?:还|仍|依然|一直|正)(?:是)?在(?:看|考虑|比较|对比|选|挑|犹豫|观望)/u,
  /(?:还|仍)(?:是)?(?:想|打算|要|准备)(?:买|看|来|订|定|换|试)/u,
  /(?:没有?|未)(?:在.{1,4})?(?:买|购|订|定)(?![意金])/u,
  /有兴趣|感兴趣|愿意再?(?:来|谈|看|到店)|可以再(?:联系|谈|约)/u,
  /等.{0,4}(?:优惠|活动|降价|通知)|(?:周末|过几天|下周|改天|月底)再?(?:来|过来|到店|看)/u,
]
const over = /没有?兴趣|不感兴趣|不(?:想|打算|准备|会|再|愿意|考虑|买|要)|别再?(?:打|联系)/u

/** The customer has not bought and would: 还在看, 没买呢，等优惠; who says that he is through with it does not. */
export function saysStillOpen(words: string): boolean {
  const said = foldedWords(words)
  return !over.test(said) && !saysBought(said) && open.some((pattern) => pattern.test(said))
}
