import { serialOf } from '../../../src/model/month'
import { cellText } from '../../../src/session/display/number-text'

const day = (year: number, month: number, date: number): number => serialOf(year, month, date) ?? 0

test.each([
  [1234.5, 'General', '1234.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [123456789012, 'General', '1.23457E+11'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [-12, '0.0', '-12.0'],
  [0.256, '0%', '26%'],
  [0.2564, '0.0%', '25.6%'],
  [1.005, '0.00', '1.01'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"—"', '—'],
  [12, '0"批"', '12批'],
  [12, '[$￥-804]#,##0.00', '￥12.00'],
  [1500000, '0.0,,"百万"', '1.5百万'],
  [7, '000', '007'],
  [0.5, '#.##', '.5'],
  [1234.5, '_ * #,##0.00_ ', ' 1,234.50 '],
  [12000, '0.00E+00', '1.20E+04'],
])('%p under %s shows %s', (value, format, shown) => {
  expect(cellText(value, format)).toBe(shown)
})

test.each([
  ['yyyy-mm-dd', '2026-03-05'],
  ['yyyy/m/d', '2026/3/5'],
  ['m"月"d"日"', '3月5日'],
  ['yyyy"年"m"月"d"日";@', '2026年3月5日'],
  ['[$-804]yyyy"年"m"月"d"日"', '2026年3月5日'],
  ['yy.m.d', '26.3.5'],
  ['aaaa', '星期四'],
  ['aaa', '四'],
  ['dddd', 'Thursday'],
  ['d-mmm-yy', '5-Mar-26'],
  ['m/d/yy h:mm', '3/5/26 14:07'],
  ['h:mm:ss', '14:07:30'],
  ['h:mm AM/PM', '2:07 PM'],
  ['上午/下午h"时"mm"分"', '下午2时07分'],
])('a date under %s shows %s', (format, shown) => {
  expect(cellText(day(2026, 3, 5) + (14 * 3600 + 7 * 60 + 30) / 86_400, format)).toBe(shown)
})

test('hours run on where the format says so', () => {
  expect(cellText(1.5, '[h]:mm')).toBe('36:00')
  expect(cellText(95 / 1440, '[m]"分"')).toBe('95分')
})

test('a negative date cannot be shown', () => {
  expect(cellText(-1, 'yyyy-mm-dd')).toBe('#####')
})

test('text, blanks, flags and errors show as they are', () => {
  expect(cellText('张伟', '0.00')).toBe('张伟')
  expect(cellText('张伟', '0;-0;0;@"先生"')).toBe('张伟先生')
  expect(cellText(null, 'General')).toBe('')
  expect(cellText(true, 'General')).toBe('TRUE')
  expect(cellText({ error: '#N/A' }, '0')).toBe('#N/A')
})
