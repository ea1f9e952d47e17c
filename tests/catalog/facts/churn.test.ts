import { churnBounds, churnClassOf, churnStateOf, writtenChurnClass } from '../../../src/catalog/facts/churn'
import { churnProfiles } from '../../../src/catalog/facts/churn-profiles'
import { partialChurnOf } from '../../../src/catalog/facts/partial-churn'
import { expectedVisits, loyalCustomerValue, visitAchievement } from '../../../src/catalog/facts/service-value'
import { churnProfileIds, type ChurnClass } from '../../../src/model/churn-profile'
import { fengxingSettings } from '../../../src/catalog/facts/fengxing-settings'
import { day } from '../../support/testRule'

test.each([
  ['guanai', 5, null, 'kept'],
  ['guanai', 6, '短期完全流失', 'churned'],
  ['guanai', 11, '短期完全流失', 'churned'],
  ['guanai', 12, '长期流失', 'churned'],
  ['haima3', 6, '准流失', 'kept'],
  ['haima3', 23, '流失', 'churned'],
  ['haima3', 24, '彻底流失', 'churned'],
  ['tier4', 5, null, 'kept'],
  ['tier4', 6, '非流失', 'kept'],
  ['tier4', 8, '准流失', 'kept'],
  ['tier4', 12, '流失', 'churned'],
  ['tier4', 35, '趋向彻底流失', 'churned'],
  ['tier4', 36, null, 'undefined'],
  ['six', 6, '已流失或有流失风险', 'churned'],
  ['pub612', 11, '流失风险', 'kept'],
  ['pub612', 12, '流失', 'churned'],
] as const)('%s after %d months: %s, %s', (profile, months, word, state) => {
  expect(churnClassOf(months, profile)?.word ?? null).toBe(word)
  expect(churnStateOf(months, profile)).toBe(state)
})

test('a class of another definition is none of this', () => {
  expect(writtenChurnClass('长期流失', 'guanai')?.from).toBe(12)
  expect(writtenChurnClass('长期流失', 'tier4')).toBeNull()
})

test('what definitions leave out is said in their remarks; none of them overlaps', () => {
  const gaps = Object.fromEntries(churnProfileIds.map((id) => [id, churnBounds(churnProfiles[id]).gaps]))
  expect(gaps).toEqual({
    guanai: [[0, 6]],
    haima3: [[0, 6]],
    tier4: [
      [0, 6],
      [36, null],
    ],
    six: [[0, 6]],
    pub612: [[0, 6]],
  })
  for (const id of churnProfileIds) expect(churnBounds(churnProfiles[id]).overlaps).toEqual([])
  expect(churnProfiles.tier4.remark?.zh).toContain('36个月及以上原文没有定义')
})

test('gaps within and overlaps are found', () => {
  const band = (from: number, below: number | null): ChurnClass => ({ word: '', en: '', from, below, churned: true })
  expect(churnBounds({ classes: [band(0, 6), band(8, 14), band(12, null)] })).toEqual({
    gaps: [[6, 8]],
    overlaps: [[12, 14]],
  })
})

describe('partial churn, counted to 2026-03-31', () => {
  const told = (any: string | null, maintenance: string | null, repair: string | null) => {
    const [a, m, r] = [any, maintenance, repair].map((iso) => (iso === null ? null : day(iso)))
    return partialChurnOf({ any: a!, maintenance: m!, repair: r! }, day('2026-03-31'), fengxingSettings)
  }
  test.each([
    ['maintained and repaired', '2026-01-05', '2026-01-05', '2025-08-01', []],
    ['only repaired', '2026-01-05', '2024-01-05', '2026-01-05', ['保养流失']],
    ['only maintained', '2026-01-05', '2026-01-05', null, ['维修流失']],
    ['came for something else', '2026-01-05', null, '2025-03-31', ['保养流失', '维修流失']],
    ['maintained 11 full months ago', null, '2025-04-01', null, ['维修流失']],
    ['away for a year: churned as a whole', '2025-03-31', '2025-03-31', null, []],
  ])('%s', (_, any, maintenance, repair, expected) => expect(told(any, maintenance, repair)).toEqual(expected))
})

test('expected visits as S004 has them: its 76.8% is 69.4%', () => {
  const expected = expectedVisits(81_225, 0.3, fengxingSettings)
  expect(expected).toBeCloseTo(227_430, 6)
  expect(visitAchievement(157_845, expected)).toBeCloseTo(0.694, 3)
  expect(visitAchievement(1, expectedVisits(100, 1, fengxingSettings))).toBeNull()
})

test('a loyal customer is worth the product of the factors that are set', () => {
  expect(loyalCustomerValue(fengxingSettings)).toBe(54_000)
  expect(loyalCustomerValue({ customerValue: { ...fengxingSettings.customerValue, visitsPerYear: 4 } })).toBe(36_000)
})
