import fc from 'fast-check'
import { readDate, type DateReading } from '../../src/engine/parse-date'
import { civilOf, isoDay, monthOf } from '../../src/model/month'
import { day } from '../support/testRule'

const reading: DateReading = { month: '2025-03', said: true, year: null, today: day('2025-03-31'), date1904: false }
const unsaid: DateReading = { ...reading, said: false }
const monthless: DateReading = { ...unsaid, month: null }
const read = (cell: string | number, how = reading): [string, boolean] | null => {
  const found = readDate(cell, how)
  return found && [isoDay(found.value), found.why === undefined]
}
const MARCH_5 = '2025-03-05'

test.each([
  ['2025.3.5'],
  ['2025-3-5'],
  ['2025/03/05'],
  ['2025年3月5日'],
  ['2025年3月5'],
  ['2025年3月5号'],
  ['２０２５．３．５'],
  ['2025。3。5'],
  ['2025—3—5'],
  ["'2025-3-5"],
  [' 2025 年 3 月 5 日 '],
  ['20250305'],
  ['25年3月5日'],
  ['二〇二五年三月五日'],
  ['二○二五年三月五日'],
  ['二五年三月五日'],
  ['2025年三月5日'],
  ['2025-03-05 14:30'],
  ['2025-3-5 9:30'],
  ['2025/3/5 9:30:15'],
  ['2025-03-05T14:30:00.000Z'],
  ['2025年3月5日9:30'],
  ['2025年3月5日上午9点'],
  ['2025-3-5 下午3:20'],
  ['2025年3月5日下午'],
  ['2025-03-05 星期三'],
  ['2025-03-05（周三）'],
  ['2025.3.5(三)'],
  ['2025年3月5日 星期三 14:30'],
  ['2025年3月5日週三'],
  [45721],
  [45721.75],
  [20250305],
] as const)('%s is a day that nobody doubts', (cell) => expect(read(cell, monthless)).toEqual([MARCH_5, true]))

test.each([
  ['3/5'],
  ['3-5'],
  ['3.5'],
  ['3、5'],
  ['3月5日'],
  ['三月五日'],
  ['3月5日 周三'],
  ['３月５日'],
  ['5日'],
  ['5号'],
  ['五日'],
  ['5'],
  ['0305'],
  ['25.3.5'],
  ['25-3-5'],
  ['250305'],
  [5],
  [3.05],
  [250305],
] as const)('%s is certain in a sheet that says its month, and a guess elsewhere', (cell) => {
  expect(read(cell)).toEqual([MARCH_5, true])
  expect(read(cell, unsaid)).toEqual([MARCH_5, false])
})

test.each([['3/5'], ['3月5日'], ['0305'], ['25.3.5'], [3.05]] as const)(
  '%s names its month: certain where nothing speaks for another year',
  (cell) => expect(read(cell, { ...unsaid, ofYear: true })).toEqual([MARCH_5, true]),
)
test.each([['5号'], ['5'], [5], [3.1]] as const)('%s stays a guess where only the year is settled', (cell) =>
  expect(read(cell, { ...unsaid, ofYear: true })?.[1]).toBe(false),
)
test.each([['45721'], [' 45721 '], ['45721.75'], ['４５７２１']] as const)(
  '%s is a serial that is kept as text',
  (cell) => {
    expect(read(cell, monthless)).toEqual([MARCH_5, true])
    expect(read(cell, { ...monthless, date1904: true })).toEqual(['2029-03-06', false])
  },
)
test.each([['12305'], ['99999'], ['4572'], ['457211'], ['45721元']] as const)('%s is no serial', (cell) =>
  expect(readDate(cell, { ...monthless, month: null })?.value).not.toBe(day(MARCH_5)),
)

test.each([
  ['12.01', '2024-12-01'],
  ['12月28日', '2024-12-28'],
  ['2.28', '2025-02-28'],
  ['24.12.31', '2024-12-31'],
  [3.1, '2025-03-10'],
  [3.4, '2025-03-04'],
  [12.28, '2024-12-28'],
  ['3/5/2025', '2025-03-05'],
] as const)('%s is read as %s, and said to be a guess', (cell, iso) => {
  const how = cell === '3/5/2025' ? monthless : reading
  expect(read(cell, how)).toEqual([iso, false])
})

test('12.01 may be the 12th of January, and says so', () => {
  expect(readDate('12.01', { ...reading, month: '2025-01' })).toMatchObject({
    value: day('2024-12-01'),
    why: { zh: '也可能是1月12日' },
  })
  expect(read('12.01', { ...reading, month: '2024-12' })).toEqual(['2024-12-01', true])
  expect(read('15/3/2025', monthless)).toEqual(['2025-03-15', true])
})

test.each([
  ['2025-02-30'],
  ['2025.13.1'],
  ['331'],
  ['2025年3月'],
  ['202503'],
  ['下周'],
  ['待定'],
  ['3月底'],
  ['3月5日左右'],
  ['13800001234'],
  ['3.5-3.8'],
  ['-'],
  [0],
  [-5],
  [200],
  [Number.NaN],
] as const)('%s is no day', (cell) => expect(read(cell)).toBeNull())

test('a day of no known month is not read', () => {
  expect(read('5日', monthless)).toBeNull()
  expect(read(5, monthless)).toBeNull()
})

const two = (value: number): string => String(value).padStart(2, '0')
const wide = (word: string): string =>
  word.replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
const numerals = '〇一二三四五六七八九'
const numeral = (value: number): string =>
  value < 10
    ? (numerals[value] ?? '')
    : `${value < 20 ? '' : numerals[Math.floor(value / 10)]}十${value % 10 ? numerals[value % 10] : ''}`
const weekdays = '日一二三四五六'
interface Named {
  readonly year: number
  readonly month: number
  readonly day: number
}
/** The manners of writing a date; of the short ones the form's month is the date's. */
const manners: readonly ((date: Named) => string)[] = [
  ({ year, month, day: date }) => `${year}.${month}.${date}`,
  ({ year, month, day: date }) => `${year}-${two(month)}-${two(date)}`,
  ({ year, month, day: date }) => `${year}/${month}/${date} 18:05`,
  ({ year, month, day: date }) => `${year}年${month}月${date}日`,
  ({ year, month, day: date }) => `${year}${two(month)}${two(date)}`,
  ({ year, month, day: date }) => wide(`${year}.${month}.${date}`),
  ({ year, month, day: date }) =>
    `${[...String(year)].map((char) => numerals[Number(char)]).join('')}年${numeral(month)}月${numeral(date)}日`,
  ({ month, day: date }) => `${month}月${date}日`,
  ({ month, day: date }) => `${numeral(month)}月${numeral(date)}日`,
  ({ month, day: date }) => `${month}/${date}`,
  ({ month, day: date }) => `${month}.${two(date)}`,
  ({ year, month, day: date }) => `${two(year % 100)}.${month}.${date}`,
  ({ day: date }) => `${date}日`,
  ({ day: date }) => String(date),
]
const weekdayed = 5

test('a random day in a random manner is read back, with certainty where the sheet says its month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') }),
      fc.nat(manners.length - 1),
      fc.boolean(),
      (serial, manner, dressed) => {
        const date = civilOf(serial)
        const plain = manners[manner]!(date)
        const week = weekdays[(serial + 6) % 7] ?? ''
        const written = dressed && manner < weekdayed ? `${plain}（星期${week}）` : plain
        const form = { ...reading, month: monthOf(serial), today: serial + 5 }
        expect([written, read(written, form)]).toEqual([written, [isoDay(serial), true]])
      },
    ),
    { numRuns: 2000 },
  )
})
