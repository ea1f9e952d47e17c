import { fitNumber } from '../../../src/workbench/grid/fit-number'

test.each([
  ['12', 64, '12', 1],
  ['2026-03-13', 90, '2026-03-13', 1],
  // Excel's 10.7 signs hold a day just so.
  ['2026-03-13', 72, '2026-03-13', 0.92],
  ['2019年1月10日', 70, '#######', 1],
  ['1234567', 40, '####', 1],
])('%s in a column of %d pixels is shown as %s', (text, width, shown, most) => {
  const fitted = fitNumber(text, width)
  expect(fitted.text).toBe(shown)
  expect(fitted.scale).toBeLessThanOrEqual(most)
  expect(fitted.scale).toBeGreaterThan(0.7)
})

test('what is shown is as it was, or nothing but #', () => {
  for (let width = 8; width < 120; width++) {
    const { text } = fitNumber('2026-03-13', width)
    expect(text === '2026-03-13' || /^#+$/.test(text)).toBe(true)
  }
})
