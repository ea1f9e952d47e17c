import { foldWord } from '../model/fold'
import { text } from '../model/text'
import { uncertain, type Read } from './read'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** The words for yes, folded: formulas ask for each of them. */
export const yes = words(`
  是 有 √ ✓ ✔ ☑ ■ ● v y yes ok 1 true 已 对 是的 有的 要 需要 有效 已试驾 已留档 已成交 成交 试驾 已报价 已建卡 已登录
`)
/** Read as well; formulas ask for those that stand there. */
const alsoYes = words('✅ 打勾 打√')
const no = words(`
  否 无 × ✗ ✘ ╳ ❌ ✖ ✕ ☐ □ x n no 0 false 未 没有 没 不 不是 不要 不需要 无效 未试驾 未留档 未成交 未报价 未建卡 未登录
`)
/** Nobody says yes or no by them. */
const open = /^(不详|不明|不知|不清|不确定|未知|未定|未问|没问|有待|有无|无法)/
const loose = text('不是“是”或“否”，按意思读取', 'Neither yes nor no is written: read by its meaning')

/** Which look a sign takes, a full stop behind the word. */
const beside = /[\ufe0e\ufe0f]|[。.，,；;！!、]+$/g
const repeated = /^([√✓✔])\1+$/
const remarked = /^([^(（]+)[(（].+[)）]$/

/** 是, √, ✔️, 1, Y, 已试驾 and their opposites; null where neither is said. */
export function readFlag(cell: string | number | boolean): Read<boolean> | null {
  if (typeof cell === 'boolean') return { value: cell }
  const word = foldWord(String(cell)).replace(beside, '').replace(repeated, '$1')
  const told = answerOf(word)
  if (told !== null) return { value: told }
  const answer = answerOf(remarked.exec(word)?.[1] ?? '')
  if (answer !== null) return uncertain(answer, loose)
  if (!/^\p{Script=Han}{2,5}$/u.test(word) || open.test(word)) return null
  if (/^(已|是|有)/.test(word)) return uncertain<boolean>(true, loose)
  return /^(未|没|不|无|否)/.test(word) ? uncertain<boolean>(false, loose) : null
}

const answerOf = (word: string): boolean | null =>
  yes.has(word) || alsoYes.has(word) ? true : no.has(word) ? false : null
