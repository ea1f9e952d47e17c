import { lasting } from '../../model/lasting'
import type { Settings } from '../../model/settings'
import { foldedWords } from './folded-words'

/** A text of so many times the least length needs no closer look. */
const LONG_ENOUGH = 4

/** Characters that say something: no spaces, no punctuation. */
export const plainLength = (words: string): number => foldedWords(words).replace(/[\p{P}\p{S}]/gu, '').length

/** Says less than so many characters. */
export const isShorter = (words: string, minChars: number): boolean =>
  words.length < LONG_ENOUGH * minChars && plainLength(words) < minChars

/** 8千, 3000元, 两万多, 5%. */
const amount =
  /\d+(\.\d+)?(多|来|几)?(元|块|万|千|百|w|k|%|个点|年|期|个月)|\d{3,}|[一二两三四五六七八九十几半]+(万|千|百|个点|成)/iu
/** H6, CS75, X5, 730: a letter and a digit side by side. */
const modelCode = /[a-z]{1,4}-?\d{1,3}|\d{1,3}[a-z]/iu
const quotation =
  /[“”"「」『』].{2,}[“”"「」『』]|(客户|他|她|本人|家人|老婆|老公|爱人)(说|讲|表示|反映|觉得|认为|嫌).{3,}/u
/** What was bought: after 买了, 已购, 改买, or after a bare verb that opens the sentence. */
const purchase =
  /(?:(?<![不没未])(?:购买|选择|买|购|订|定|选|提|换)(?:了|的是|走了?)|已(?:购买?|买|订|选|提)|改[买选订购]|转[买投]|选购|^(?:买|购|订|选))了?(?![了的车房金不没])([^，。；、,.;!！?？]{2,})/u
const nobody =
  /^(了|的|是|别的?|别家|别人|其他|其它|其余|另外|竞品|他家|人家|外地|同级|别款|别店|他店|二手|新|本|一|台|辆|部|大|小|高|低|好|点|些|更|较|最|贵|便宜|合适|喜欢|适合|不起|不到|不了|好)*(品牌|牌子|车型|车子?|家|店|款|地方|房子?|房|的|了)*$/u
/** A dealer called by name: 城东店, 某某4S店. */
const dealer = /([\p{L}\p{N}]{2,})(?:4s店|专卖店|经销商|店)/iu
const anyDealer =
  /(别|别的|其他|其它|他|本|外地|同城|附近|我|你们?|来|到|进|离|出|回|去|逛|看|跑|路过|二级|一家|另一家)(?:4s|专卖)?(店|经销商)?$/iu

/** Tells an amount, a term or a percentage. */
export const namesAmount = lasting((words: string): boolean => amount.test(foldedWords(words)))

/** The same for comparing: width folded, spaces and punctuation left out. */
export const plainWords = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Names a model or a dealer. */
export function namesPurchase(words: string): boolean {
  const reason = foldedWords(words)
  if (modelCode.test(reason)) return true
  const bought = purchase.exec(reason)?.[1]
  if (bought && !nobody.test(bought)) return true
  const shop = dealer.exec(reason)?.[1]
  return shop !== undefined && !anyDealer.test(shop)
}

type Test = (words: string) => boolean
const vagueTests = new WeakMap<readonly string[], Map<number, Test>>()

/** Tells words that say nothing that can be worked with: no model or dealer, no amount, no word of the customer, and short or vague. */
export function vagueness({ vagueReasons, reasonMinChars }: VagueSettings): Test {
  let tests = vagueTests.get(vagueReasons)
  if (!tests) vagueTests.set(vagueReasons, (tests = new Map<number, Test>()))
  let test = tests.get(reasonMinChars)
  if (!test) {
    const vague = new Set(vagueReasons)
    tests.set(reasonMinChars, (test = lasting((words: string): boolean => isVague(words, vague, reasonMinChars))))
  }
  return test
}
type VagueSettings = Pick<Settings, 'vagueReasons' | 'reasonMinChars'>

/** Says nothing that can be worked with. */
export function isVague(words: string, vagueReasons: ReadonlySet<string>, minChars: number): boolean {
  if (words.length >= LONG_ENOUGH * minChars) return false
  const reason = foldedWords(words)
  const parts = reason.split(/[\p{P}\p{S}]+/u).filter((part) => part !== '')
  if (parts.every((part) => vagueReasons.has(part))) return true
  if (amount.test(reason) || quotation.test(reason) || namesPurchase(reason)) return false
  return plainLength(reason) < minChars
}
