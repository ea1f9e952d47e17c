import { foldScript, foldWidth, foldWord } from '../model/fold'
import { text } from '../model/text'
import { withDigits } from './chinese-numerals'
import { certain, uncertain, type Read } from './read'

const before = text('没有写上午还是下午', 'Morning or afternoon is not said')
const lost = text('小数点后的0存不住，分钟不确定', 'A nought behind the point is not kept: the minutes are not certain')
const hourOnly = text('只写了一个数，按整点读取', 'A bare number, read as a full hour')
const run = text('四位数连写，按时分读取', 'Four digits, read as hours and minutes')

const part = '(上午|下午|早上|早晨|清晨|凌晨|中午|傍晚|晚上|晚|[ap]m)?'
const date = '(?:\\d{4}[年./-]\\d{1,2}[月./-]\\d{1,2}日?)?'
const dial = new RegExp(
  `^${date}${part}(\\d{1,2})(?:[:;.,时点](\\d{1,2}|半|一刻|三刻|整)?)(?:[:;分](\\d{1,2})?)?[分秒]?${part}$`,
)
const quarters: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45, 整: 0 }

/** The fraction of a day of a cell in a time column: a time, 9:30, 15;05, 8.55, 下午3点20; null for a slot such as 9:00-10:00. */
export function readTime(cell: string | number): Read<number> | null {
  if (typeof cell === 'number') return timeOfNumber(cell)
  const spaced = foldScript(foldWidth(cell)).toLowerCase().trim()
  // A date before the time goes first, or its last digit joins the hour's.
  const word = spaced
    .replace(/^\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?(?:\s+|t)/, '')
    .replace(/\s+/g, '')
    .replace(/。/g, '.')
  if (/^\d{3,4}$/.test(word)) return uncertain(fraction(Math.floor(Number(word) / 100), Number(word) % 100), run)
  const match = dial.exec(withDigits(word))
  if (!match) return null
  const [, first, hours = '', minutes, seconds = '0', last] = match
  if (minutes === undefined && !/[点时]/.test(word)) return null
  const half = first ?? last
  const time = fraction(hourOf(Number(hours), half), quarters[minutes ?? ''] ?? Number(minutes ?? 0), Number(seconds))
  if (/^\d{1,2}\.\d$/.test(word)) return uncertain(fraction(Number(hours), Number(minutes) * 10), lost)
  return half === undefined && Number(hours) >= 1 && Number(hours) < 7 ? uncertain(time, before) : certain(time)
}
const parseTime = (cell: string | number): number | null => readTime(cell)?.value ?? null

/** The hour of the day: 下午3点 is 15, 中午1点 13, 凌晨12点 0. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  if (/上午|早|清晨|凌晨|am/.test(half)) return hour === 12 && half !== '上午' ? 0 : hour
  if (half === '中午') return hour < 10 ? hour + 12 : hour
  return hour === 12 ? (/晚/.test(half) ? 24 : 12) : hour + 12
}

const slot = /^(.+?)(?:-|~|至|到|–|—)+(.+)$/
/** Both ends of a slot such as 9:00-10:00 or 9-10点, as fractions of a day; null for anything else. */
export function parseSlot(written: string): readonly [from: number, to: number] | null {
  const word = foldWord(written).replace(/时段|点钟/g, '点')
  const [, first = '', second = ''] = slot.exec(word) ?? []
  const [from, to] = [first, second].map((end) => parseTime(/^\d{1,2}$/.test(end) ? `${end}:00` : end))
  return typeof from === 'number' && typeof to === 'number' && from < to ? [from, to] : null
}

function timeOfNumber(value: number): Read<number> | null {
  if (value < 0) return null
  if (value < 1) return certain(value)
  if (value < 24) return pointed(value)
  // From a day's serial only the time counts; a whole day has none.
  if (!Number.isInteger(value)) return certain(value % 1)
  return value < 2400 ? uncertain(fraction(Math.floor(value / 100), value % 100), run) : null
}

/** 15.35 is how a register writes 15:35. */
function pointed(value: number): Read<number> | null {
  const minutes = Math.round((value % 1) * 100)
  const time = fraction(Math.floor(value), minutes)
  if (minutes === 0) return uncertain(time, hourOnly)
  if (minutes % 10 === 0) return uncertain(time, lost)
  return value < 7 ? uncertain(time, before) : certain(time)
}

const fraction = (hour: number, minute: number, second = 0): number | null =>
  hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null
