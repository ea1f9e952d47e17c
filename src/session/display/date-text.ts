import { civilOf } from '../../model/month'

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const bare = (section: string): string =>
  section.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')

export const isDateFormat = (section: string): boolean =>
  /[ymdhsa]|\[h|\[m|\[s/i.test(bare(section).replace(/general/gi, ''))

/** Tokens of a date format; `m` after an hour or before seconds is minutes. */
const TOKEN =
  /\[\$[^\]]*\]|\[(h+|m+|s+)\]|"([^"]*)"|\\(.)|_.|\*.|AM\/PM|A\/P|上午\/下午|aaaa?|y+|m+|d+|h+|s+(?:\.0+)?|\[[^\]]*\]|[^]/gi

/** A serial under a date or time format, as Excel prints it. */
export function dateText(serial: number, section: string): string {
  const tokens = [...section.matchAll(TOKEN)]
  const parts = partsOf(
    serial,
    tokens.some(([token]) => /^s+\./i.test(token)),
  )
  const half = tokens.some(([token]) => /AM\/PM|A\/P|上午\/下午/i.test(token))
  return tokens
    .map((match, index) => {
      const [token, elapsed, quoted, escaped] = match
      if (quoted !== undefined) return quoted
      if (escaped !== undefined) return escaped
      if (elapsed !== undefined) return elapsedText(serial, elapsed)
      if (token.startsWith('[') || token.startsWith('*')) return ''
      if (token.startsWith('_')) return ' '
      if (/^m+$/i.test(token) && isMinutes(tokens, index)) return padded(parts.minute, token)
      return tokenText(token, parts, half)
    })
    .join('')
}

interface Parts {
  readonly serial: number
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

function partsOf(serial: number, fractions: boolean): Parts {
  const seconds = fractions ? serial * 86_400 : Math.round(serial * 86_400)
  const day = Math.floor(seconds / 86_400 + 1e-9)
  const rest = Math.max(0, seconds - day * 86_400)
  return {
    serial: day,
    ...civilOf(day),
    hour: Math.floor(rest / 3600),
    minute: Math.floor((rest % 3600) / 60),
    second: rest % 60,
  }
}

function tokenText(token: string, parts: Parts, half: boolean): string {
  switch (token[0]?.toLowerCase()) {
    case 'y':
      return token.length > 2 ? String(parts.year) : String(parts.year % 100).padStart(2, '0')
    case 'm':
      if (token.length === 5) return MONTHS[parts.month - 1]?.[0] ?? ''
      if (token.length > 2) return (MONTHS[parts.month - 1] ?? '').slice(0, token.length === 3 ? 3 : undefined)
      return padded(parts.month, token)
    case 'd': {
      const weekday = ENGLISH_DAYS[(parts.serial + 6) % 7] ?? ''
      return token.length > 2 ? weekday.slice(0, token.length === 3 ? 3 : undefined) : padded(parts.day, token)
    }
    case 'h':
      return padded(half ? parts.hour % 12 || 12 : parts.hour, token)
    case 's': {
      const places = token.split('.')[1]?.length ?? 0
      return parts.second
        .toFixed(places)
        .padStart((/^s+/i.exec(token)?.[0].length ?? 1) > 1 ? 2 + (places && places + 1) : 1, '0')
    }
    case 'a':
      if (/^aaa/i.test(token)) return (WEEKDAYS[(parts.serial + 6) % 7] ?? '').slice(token.length > 3 ? 0 : 2)
      return parts.hour < 12 ? token.slice(0, token.indexOf('/')) : token.slice(token.indexOf('/') + 1)
    case '上':
      return parts.hour < 12 ? '上午' : '下午'
    default:
      return token
  }
}

function isMinutes(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const letter = (token: RegExpMatchArray | undefined): string => /^\[?([hs])/i.exec(token?.[0] ?? '')?.[1] ?? ''
  const meaningful = (token: RegExpMatchArray): boolean => /^\[?[ymdhs]/i.test(token[0])
  const before = tokens.slice(0, index).findLast(meaningful)
  const after = tokens.slice(index + 1).find(meaningful)
  return letter(before).toLowerCase() === 'h' || letter(after).toLowerCase() === 's'
}

function elapsedText(serial: number, token: string): string {
  const unit = { h: 24, m: 1440, s: 86_400 }[token[0]?.toLowerCase() ?? 'h'] ?? 24
  return String(Math.floor(serial * unit + 1e-6)).padStart(token.length, '0')
}

const padded = (value: number, token: string): string => String(value).padStart(Math.min(token.length, 2), '0')
