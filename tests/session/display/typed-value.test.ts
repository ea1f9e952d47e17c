import { serialOf } from '../../../src/model/month'
import { editorText, isFormulaInput, typedValue } from '../../../src/session/display/typed-value'

const today = serialOf(2026, 4, 2) ?? 0
const fifth = serialOf(2026, 3, 5) ?? 0

test.each([
  ['', 'General', null],
  ['  ', 'General', null],
  ['12', 'General', 12],
  ['1,234.5', 'General', 1234.5],
  ['12', '0%', 0.12],
  ['13800001234', '@', '13800001234'],
  ["'007", 'General', '007'],
  ['价格', 'General', '价格'],
  ['true', 'General', true],
  ['2026-3-5', 'yyyy-mm-dd', fifth],
  ['2026年3月5日', 'yyyy-mm-dd', fifth],
  ['3月5日', 'm"月"d"日"', fifth],
  ['2026/3/5 12:00', 'yyyy/m/d h:mm', fifth + 0.5],
  ['6:00', 'h:mm', 0.25],
  ['2026-2-30', 'yyyy-mm-dd', '2026-2-30'],
  ['2026-2-30', 'General', '2026-2-30'],
  ['2026-3-5', '0.00', '2026-3-5'],
  ['2026-3-5', '@', '2026-3-5'],
  ["'2026-3-5", 'General', '2026-3-5'],
  ['3-5万', 'General', '3-5万'],
  ['13800001234', 'General', 13800001234],
])('%p typed under %s becomes %p', (input, format, value) => {
  expect(typedValue(input, format, today)).toEqual({ value })
})

test.each([
  ['2026-3-5', fifth, 'yyyy-mm-dd'],
  ['2026年3月5日', fifth, 'yyyy-mm-dd'],
  ['3月5日', fifth, 'yyyy-mm-dd'],
  ['2026/3/5 12:00', fifth + 0.5, 'yyyy-mm-dd h:mm'],
  ['6:00', 0.25, 'h:mm'],
  ['6：00：30', 0.25 + 30 / 86_400, 'h:mm:ss'],
  ['12%', 0.12, '0%'],
  ['12.5%', 0.125, '0.00%'],
])('%p typed where no format is becomes %p and brings %p', (input, value, format) => {
  expect(typedValue(input, 'General', today)).toEqual({ value, format })
})

test('the editor opens with what can be typed again', () => {
  for (const [value, format] of [
    [fifth, 'yyyy-mm-dd'],
    [fifth + 0.5, 'yyyy/m/d h:mm'],
    [0.25, 'h:mm'],
    [0.125, '0.0%'],
    [1234.5, '#,##0'],
  ] as const) {
    expect(typedValue(editorText(value, format, ''), format, today)).toEqual({ value })
  }
})

test('a formula is known by its sign', () => {
  expect(isFormulaInput(' =A1')).toBe(true)
  expect(isFormulaInput('=')).toBe(false)
})
