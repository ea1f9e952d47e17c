import { foldScript, foldWidth, foldWord } from '../model/fold'
import { withDigits } from './chinese-numerals'

/** What a text says of a day; a part that it does not name is null. */
export interface DateWords {
  readonly year: number | null
  readonly month: number | null
  readonly day: number
  /** Two digits stand for the year. */
  readonly shortYear?: true
  /** The other way round it is a day as well: 12.01, 3/5/2025. */
  readonly turned?: true
}

const weekday = /\s*[（([]?(?:(?:星期|周|礼拜)[一二三四五六日天1-7]|(?<=[（([])[一二三四五六日天])[)）\]]?$/
const half = '(?:上午|下午|早上|早晨|中午|晚上|傍晚|凌晨|[ap]m)'
const clock = '\\d{1,2}[:;点时]\\d{0,2}(?:[:分]\\d{0,2}(?:\\.\\d+)?)?[分秒]?'
const times = [
  new RegExp(`(?<=[\\s日号)\\]])${clock}(?:\\s*[ap]m|z)?$`),
  /t\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/,
  new RegExp(`(?<=[\\s日号)\\]\\d])${half}\\s*(?:${clock})?$`),
]

/** The word with weekday and time of day gone, digits for numerals, spaces away. */
function bareDate(written: string): string {
  let word = foldScript(foldWidth(written)).toLowerCase().trim().replace(/^'/, '')
  for (let before = ''; before !== word;) {
    before = word
    for (const tail of [weekday, ...times]) word = word.replace(tail, '').trim()
  }
  return withDigits(word.replace(/\s+/g, ''))
    .replace(/。/g, '.')
    .replace(/[–—\\]/g, '-')
}

const between = '[.\\-/、,·]'
const full = new RegExp(`^(\\d{4}|\\d{2})(年|${between})(\\d{1,2})(?:月|${between})(\\d{1,2})[日号.]?$`)
const short = new RegExp(`^(\\d{1,2})(月|${between})(\\d{1,2})[日号]?$`)
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

/** 2025.3.5, 25-3-5, 3/5, 3月5日, 20250305, 250305, 0305, 5日, 二〇二五年三月五日, with weekday and time; null for anything else. */
export function dateWords(written: string): DateWords | null {
  // The fast path: most text dates are written like this.
  const plain = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(written)
  if (plain) return { year: Number(plain[1]), month: Number(plain[2]), day: Number(plain[3]) }
  const word = bareDate(written)
  if (!/\d/.test(word)) return null
  const whole = full.exec(word)
  if (whole) {
    const [, year = '', sign = '', month = '', day = ''] = whole
    const named = { month: Number(month), day: Number(day) }
    if (year.length === 4) return { ...named, year: Number(year) }
    return { ...named, year: 2000 + Number(year), ...(sign !== '年' && { shortYear: true }) }
  }
  const digits = /^(\d{4}|\d{2})?(\d{2})(\d{2})$/.exec(word)
  if (digits) {
    const [, year, month = '', day = ''] = digits
    const named = { month: Number(month), day: Number(day) }
    return year === undefined
      ? { ...named, year: null }
      : { ...named, year: Number(year) + (year.length === 2 ? 2000 : 0), ...(year.length === 2 && { shortYear: true }) }
  }
  const brief = short.exec(word)
  if (brief) {
    const [month, day] = [Number(brief[1]), Number(brief[3])]
    return { year: null, month, day, ...(brief[2] !== '月' && canTurn(month, day) && { turned: true }) }
  }
  const last = yearLast.exec(word)
  if (last) {
    const [first, second] = [Number(last[1]), Number(last[2])]
    const [month, day] = first > 12 ? [second, first] : [first, second]
    return { year: Number(last[3]), month, day, ...(canTurn(month, day) && { turned: true }) }
  }
  const alone = /^(\d{1,2})[日号]?$/.exec(word)
  return alone ? { year: null, month: null, day: Number(alone[1]) } : null
}

/** 46086 or 46086.5 as text: whole days of a serial; null for anything else. */
export function serialWords(written: string): number | null {
  const found = /^'?(\d{5})(?:\.\d+)?$/.exec(foldWidth(written).trim())
  return found && Number(found[1])
}

/** Read the other way round it is another day of the year. */
export const canTurn = (month: number, day: number): boolean => month <= 12 && day <= 12 && month !== day

const inside = /(?:(?:\d{4}|\d{2})[年.\-/])?\d{1,2}[月.\-/]\d{1,2}[日号]?|(?<!\d)20\d{6}(?!\d)/
/** The date among other words, as who signs writes it: 张伟 3月5日. */
export function dateInside(written: string): DateWords | null {
  const word = withDigits(foldWord(written))
  const found = inside.exec(word)
  return found && dateWords(found[0])
}
