import { serialOf } from '../../../src/model/month'
import { editorText, isFormulaInput, typedValue } from '../../../src/session/display/typed-value'

const today = serialOf(2026, 4, 2) ?? 0
const fifth = serialOf(2026, 3, 5) ?? 0

test.each([
  ['', 'General', null],
  ['  ', 'General', null],
  ['12', 'General', 12],
  ['1,234.5', 'General', 1234.5],
  ['12%', 'General', 0.12],
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
  ['2026-3-5', 'General', '2026-3-5'],
])('%p typed under %s becomes %p', (input, format, value) => {
  expect(typedValue(input, format, today)).toBe(value)
})

test('the editor opens with what can be typed again', () => {
  for (const [value, format] of [
    [fifth, 'yyyy-mm-dd'],
    [fifth + 0.5, 'yyyy/m/d h:mm'],
    [0.25, 'h:mm'],
    [0.125, '0.0%'],
    [1234.5, '#,##0'],
  ] as const) {
    expect(typedValue(editorText(value, format, ''), format, today)).toBe(value)
  }
})

test('a formula is known by its sign', () => {
  expect(isFormulaInput(' =A1')).toBe(true)
  expect(isFormulaInput('=')).toBe(false)
})
