import { foldWord } from '../../model/fold'
import type { Context } from '../../model/context'
import { civilOf, type MonthId } from '../../model/month'

const YEARS = 10

/** 2026年3月, or 3月 where no year is written. */
const monthWord = (year: number | null, month: number): string => (year === null ? `${month}月` : `${year}年${month}月`)

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const numberOf = (word: string): number => (/^\d+$/.test(word) ? Number(word) : numerals.indexOf(word) + 1)
const patterns = [
  /^(?<year>\d{4})[年./-](?<month>\d{1,2})月?(?:份)?(?:[./-]\d{1,2}日?)?$/u,
  /^(?:(?<year>\d{2,4})年)?(?<month>\d{1,2}|十[一二]|[一二三四五六七八九十])月?(?:份)?$/u,
]

/** A month as a statistics sheet writes it; what is none stands as it is. */
export function writtenMonth(written: string): string {
  const word = foldWord(written)
  for (const pattern of patterns) {
    const { year, month = '' } = pattern.exec(word)?.groups ?? {}
    const number = numberOf(month)
    if (number < 1 || number > 12) continue
    const full = year === undefined ? null : Number(year.length === 2 ? `20${year}` : year)
    return monthWord(full, number)
  }
  return written
}
export const monthKey = (id: MonthId): string => {
  const [year = 0, month = 1] = id.split('-').map(Number)
  return monthWord(year, month)
}

/** In the order of the calendar: months without a year, then those of the years up to the day that is counted to. */
export function monthOrder({ asOf }: Pick<Context, 'asOf'>): readonly string[] {
  const { year } = civilOf(asOf)
  const years = [null, ...Array.from({ length: YEARS + 1 }, (_, back) => year - YEARS + back)]
  return years.flatMap((one) => numerals.map((_, index) => monthWord(one, index + 1)))
}
