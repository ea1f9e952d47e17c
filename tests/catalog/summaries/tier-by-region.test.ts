import { planSummaries } from '../../../src/engine/plan'
import { readTables } from '../../support/kpi-report'
import { countsOf, rowCounts, summaryOf } from '../../support/after-sales/figures'
import { sum, tiersByRegion, tierTotals } from '../../support/after-sales/printed'
import { Random } from '../../support/dealer-month/random'

const years = [2009, 2010]
const tiers = ['优质', '潜力', '一般']

/** 1,369 customers whose regions, tiers and years come to the printed table, in random order. */
function customers() {
  const random = new Random(1369)
  const all = Object.entries(tiersByRegion).flatMap(([district, counts]) =>
    tiers.flatMap((tier, place) =>
      years.flatMap((year, at) =>
        Array.from({ length: counts[2 * place + at] ?? 0 }, (_, index) => ({
          customerName: '王芳',
          phone: `138${String(index).padStart(8, '0')}`,
          ownedModel: '轻卡',
          consultant: '周敏',
          district,
          tier,
          purchaseDate: `${year}-0${1 + (index % 9)}-1${index % 10}`,
        })),
      ),
    ),
  )
  return random.shuffled(all)
}

test('1,369 customers come to the printed table with all its totals (S001)', () => {
  const rows = customers()
  expect(rows).toHaveLength(1369)
  const report = readTables({ 'owner-tier': rows }, '2010-09')
  const result = summaryOf(report, 'tier-by-region')
  expect(result.columns).toEqual(tiers.flatMap((tier) => years.map((year) => `${tier}·${year}年`)))
  const byYear = result.columnGroups!
  expect(byYear.columns).toEqual(['2009年', '2010年'])
  for (const [district, printed] of Object.entries(tiersByRegion))
    expect([district, ...countsOf(result, district), ...countsOf(byYear, district)]).toEqual([district, ...printed])
  expect([...result.columnTotals, ...byYear.columnTotals].map(({ count }) => count)).toEqual([...tierTotals])
  expect(result.total).toBe(1369)
  expect(result.left).toEqual({ otherMonth: 0, undated: 0, notCounted: 0, unreadable: 0 })
  expect(sum(Object.values(rowCounts(result)))).toBe(1369)
})

test('the sheet prints the same, the totals of the years beside the tiers', () => {
  const [put] = planSummaries(readTables({ 'owner-tier': customers() }, '2010-09'), 'zh', ['tier-by-region'])
  if (put?.kind !== 'put-sheet') throw new Error('no sheet')
  const { rows } = put.content
  const counts = rows[2]!.flatMap((cell, column) => (cell?.value === '数量' ? [column] : []))
  expect(counts.map((column) => rows[1]![column]?.value).slice(-3)).toEqual(['合计·2009年', '合计·2010年', '合计'])
  const line = (name: string) => {
    const row = rows.find(([first]) => first?.value === name) ?? []
    return counts.map((column) => row[column]?.value ?? 0)
  }
  for (const [district, printed] of Object.entries(tiersByRegion))
    expect([district, ...line(district)]).toEqual([district, ...printed, sum(printed.slice(6))])
  expect(line('合计')).toEqual([...tierTotals, 1369])
})

test('a blank tier is the one of its points, else 未填; a blank district and a blank year are named', () => {
  const customer = { customerName: '李强', phone: '13800001234', ownedModel: '轻卡', consultant: '周敏' }
  const points = {
    scoreSatisfaction: 2,
    scoreMaintenance: 3,
    scoreActivity: 2,
    scorePraise: 1,
    scoreRenown: 2,
    scoreBusiness: 1,
    scoreReputation: 2,
    scoreInfluence: 1,
    scoreFleet: 1,
    scorePlan: 1,
  }
  const result = summaryOf(
    readTables({
      'owner-tier': [
        { ...customer, ...points, district: '惠城区', tier: null, purchaseDate: '2025-03-05' },
        { ...customer, district: '惠城区', tier: '一般', purchaseDate: null },
        { ...customer, district: null, tier: '一般', purchaseDate: '2025-03-05' },
        { ...customer, district: '惠阳区', tier: null, purchaseDate: '2025-03-05' },
      ],
    }),
    'tier-by-region',
  )
  expect(result.columns).toEqual(['优质·2025年', '一般·2025年', '一般·年份未填', '未填'])
  expect(result.rows).toEqual(['惠城区', '惠阳区', '未填'])
  expect(result.unfilled).toEqual({ rows: 1, columns: 1 })
})
