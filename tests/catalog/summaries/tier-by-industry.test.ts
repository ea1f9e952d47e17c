import { readTables } from '../../support/kpi-report'
import { catalog } from '../../../src/catalog'
import { countsOf, summaryOf } from '../../support/after-sales/figures'

const customer = { customerName: '李强', phone: '13800001234', ownedModel: '轻卡', consultant: '周敏' }
const of = (occupation: string | null, tier: string | null, year: number) => ({
  ...customer,
  occupation,
  tier,
  purchaseDate: `${year}-03-05`,
})
const read = (month: `${number}-${number}`) =>
  readTables(
    {
      'owner-tier': [
        of('制造业', '优质', 2024),
        of('制造业', '优质', 2025),
        of('制造业', '一般', 2025),
        of('建筑业', '潜力客户', 2025),
        of(null, '一般', 2025),
      ],
    },
    month,
  )

test('by industry as it is written, tier in any spelling, and year', () => {
  const result = summaryOf(read('2026-03'), 'tier-by-industry')
  expect(result).toMatchObject({
    rows: ['制造业', '建筑业', '未填'],
    columns: ['优质·2024年', '优质·2025年', '潜力·2025年', '一般·2025年'],
    total: 5,
  })
  expect(countsOf(result, '制造业')).toEqual([1, 1, 0, 1])
  expect(countsOf(result.columnGroups!, '制造业')).toEqual([1, 2])
})

test.each([
  ['2026-03', '比2024年的1位增300.0%。'],
  ['2025-09', '2025年还没有完，和2024年的期间不同，不算同比。'],
] as const)('counted to the end of %s: %s', (month, said) => {
  const report = read(month)
  const result = summaryOf(report, 'tier-by-industry')
  const summary = catalog.summaries.find(({ id }) => id === 'tier-by-industry')
  const told = summary?.highlights?.(result, report.context).map(({ zh }) => zh)
  expect(told).toEqual(['2025年共4位：优质1（25.0%）、潜力1（25.0%）、一般2（50.0%）。', said])
})

test('without a tier sheet the cards are read', () => {
  const card = {
    customerName: '李强',
    phone: '13800001234',
    ownedModel: '轻卡',
    plate: '粤A00001',
    vin: 'L0000000000000001',
  }
  const report = readTables({
    'owner-card': [
      { ...card, occupation: '服务业', tier: '优质', deliveryDate: '2025-01-01', insuranceDue: '2026-01-01' },
    ],
  })
  expect(summaryOf(report, 'tier-by-industry')).toMatchObject({
    template: 'owner-card',
    rows: ['服务业'],
    columns: ['优质·2025年'],
  })
})
