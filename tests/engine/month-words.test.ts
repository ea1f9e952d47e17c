import { namedMonth, resolveMonth } from '../../src/engine/month-words'
import { day } from '../support/testRule'

test.each([
  ['2026年3月意向客户流失分析表', 2026, 3],
  ['2026-03', 2026, 3],
  ['流失表202603', 2026, 3],
  ['日报20260305', 2026, 3],
  ['２０２６年１２月', 2026, 12],
  ['2026 年 10 月份', 2026, 10],
  ['3月流失表', null, 3],
  ['十一月展厅统计', null, 11],
  ['十月', null, 10],
  ['front-desk-register-2015', 2015, null],
])('%s', (words, year, month) => expect(namedMonth(words)).toEqual({ year, month }))

test.each(['意向客户流失分析表', 'Sheet1', '13800001234', '第13周'])('%s names no month', (words) =>
  expect(namedMonth(words)).toBeNull(),
)

test('a month without a year is the latest that is not after today', () => {
  const today = day('2026-02-10')
  expect(resolveMonth(namedMonth('2月'), today)).toBe('2026-02')
  expect(resolveMonth(namedMonth('12月'), today)).toBe('2025-12')
  expect(resolveMonth(namedMonth('12月'), today, 2020)).toBe('2020-12')
  expect(resolveMonth(namedMonth('2015'), today)).toBeNull()
})
