import { foldWord } from '../model/fold'

/** The fraction of a day of a cell in a time column: a time, `9:30`, `15;05`, `8.55`; null for a slot such as 9:00-10:00. */
export function parseTime(cell: string | number): number | null {
  if (typeof cell === 'number') return timeOfNumber(cell)
  const folded = foldWord(cell)
  const match =
    /^(?:\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?)?(上午|下午|am|pm)?(\d{1,2})[:;.时点](\d{1,2})(?:[:;分](\d{1,2})?秒?)?$/.exec(
      folded,
    )
  if (!match) return null
  const afternoon = match[1] === '下午' || match[1] === 'pm'
  const hour = Number(match[2]) + (afternoon && Number(match[2]) < 12 ? 12 : 0)
  return fraction(hour, Number(match[3]), Number(match[4] ?? 0))
}

function timeOfNumber(value: number): number | null {
  if (value < 0) return null
  if (value < 1) return value
  // 15.35 is how a register writes 15:35; from a day's serial only the time counts.
  return value < 24 ? fraction(Math.floor(value), Math.round((value % 1) * 100), 0) : value % 1
}

const fraction = (hour: number, minute: number, second: number): number | null =>
  hour < 24 && minute < 60 && second < 60 ? (hour * 3600 + minute * 60 + second) / 86_400 : null
