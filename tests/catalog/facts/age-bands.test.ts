import { ageBandOf, ageBandWords, fullYears, writtenAgeBand } from '../../../src/catalog/facts/age-bands'
import { day } from '../../support/testRule'

const usual = { ageBands: [0, 1, 2, 3, 4, 5, 6] }

test('bands as a setting, in whatever order', () => {
  expect(ageBandWords(usual)).toEqual(['0-1年', '1-2年', '2-3年', '3-4年', '4-5年', '5-6年', '6年以上'])
  expect(ageBandWords({ ageBands: [4, 2, 2] })).toEqual(['0-2年', '2-4年', '4年以上'])
  expect(ageBandWords({ ageBands: [0] })).toEqual(['0年以上'])
})

test.each([
  ['2025-04-01', 0, '0-1年'],
  ['2025-03-31', 1, '1-2年'],
  ['2020-04-01', 5, '5-6年'],
  ['2020-03-31', 6, '6年以上'],
  ['2012-02-29', 14, '6年以上'],
])('bought on %s: %d full years on 2026-03-31, %s', (bought, years, band) => {
  expect(fullYears(day(bought), day('2026-03-31'))).toBe(years)
  expect(ageBandOf(years, usual)).toBe(band)
})

test('bought after the day that is counted to: no age', () =>
  expect(fullYears(day('2026-04-01'), day('2026-03-31'))).toBeNull())

test.each([
  ['0-1年', '0-1年'],
  ['0～1年', '0-1年'],
  ['１年至２年', '1-2年'],
  ['1年以内', '0-1年'],
  ['不足1年', '0-1年'],
  ['6年以上', '6年以上'],
  ['车龄>6年', '6年以上'],
  ['3年', '3年'],
  ['2-4年', '2-4年'],
  ['质保内', '质保内'],
])('%s of a counted sheet is %s', (written, band) => expect(writtenAgeBand(written, usual)).toBe(band))
