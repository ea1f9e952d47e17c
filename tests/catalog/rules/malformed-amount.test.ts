import { formatOfNumber } from '../../../src/catalog/facts/written-numbers'
import malformedAmount from '../../../src/catalog/rules/malformed-amount'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const leads = (header: string, ...amounts: readonly Cell[]): TablesLiteral => ({
  'accident-lead': {
    headers: { estimatedAmount: header },
    rows: amounts.map((estimatedAmount) => ({
      accidentDate: '2026-03-05',
      plate: '桂B12345',
      damage: '后部受损',
      insurer: '平安',
      estimatedAmount,
    })),
  },
})

const statistics = (...totalVisits: readonly Cell[]): TablesLiteral => ({
  'traffic-statistics': totalVisits.map((total, at) => ({
    statisticsDate: `2026-03-0${at + 1}`,
    totalVisits: total,
    firstVisits: 3,
    repeatVisits: 2,
  })),
})

testRule(malformedAmount, {
  bad: [
    {
      name: 'counts that stand as text',
      tables: statistics('12批', ' 7 ', '两批', 5),
      expect: [
        {
          row: 0,
          field: 'totalVisits',
          message: 'counted',
          severity: 'info',
          data: { column: { zh: '来店总批数', en: 'Total visits' }, value: '12批', amount: 12 },
          fix: 12,
        },
        { row: 1, field: 'totalVisits', message: 'counted', fix: 7 },
        { row: 2, field: 'totalVisits', message: 'counted', fix: 2 },
      ],
    },
    {
      name: 'negative, and no amount',
      tables: leads('预估维修金额', -800, '待定损', 3000),
      expect: [
        { row: 0, field: 'estimatedAmount', message: 'negative', severity: 'warning' },
        { row: 1, field: 'estimatedAmount', message: 'unreadable' },
      ],
    },
    {
      name: 'written with a unit or a sign',
      tables: leads('预估维修金额', '1.2万', '¥12,000', '800元', 3000),
      expect: [
        { row: 0, field: 'estimatedAmount', message: 'written', fix: 12_000 },
        { row: 1, field: 'estimatedAmount', message: 'written', fix: 12_000 },
        { row: 2, field: 'estimatedAmount', message: 'written', fix: 800 },
      ],
    },
    {
      name: 'ten thousands among yuan',
      tables: leads('预估维修金额', 3000, 1.2, 8000, 4500),
      expect: [{ row: 1, field: 'estimatedAmount', message: 'tenThousands', fix: 12_000 }],
    },
    {
      name: 'yuan in a column of ten thousands',
      tables: leads('预估维修金额（万元）', 0.3, 3500, '0.45万', 0.8),
      expect: [
        { row: 1, field: 'estimatedAmount', message: 'yuan', fix: 0.35 },
        { row: 2, field: 'estimatedAmount', message: 'written', fix: 0.45 },
      ],
    },
  ],
  good: [
    { name: 'numbers', tables: leads('预估维修金额', 3000, 12_000.5, 0) },
    { name: 'small amounts among small ones', tables: leads('外拓费', 50, 80, 60) },
    { name: 'small amounts in a column of ten thousands', tables: leads('预估维修金额（万元）', 0.3, 1.2, 12) },
    {
      name: 'counts, and words that say more than a number',
      tables: statistics(5, '12左右', '待统计', null, '-', '12?'),
    },
    { name: 'blank and dashes', tables: leads('预估维修金额', null, '-', '无', 3000) },
  ],
})

test.each([
  ['12批', '0"批"'],
  ['12', '0'],
  ['１２ 组', '0"组"'],
  ['1,200', '#,##0'],
  ['1,200人次', '#,##0"人次"'],
  ['2.50', '0.00'],
  ['05', '00'],
  ['2.5万', '0\\.0,"万"'],
  ['3万', '0'],
  ['十二批', '0"批"'],
  ['12左右', null],
  ['12?', null],
  ['2小时', null],
  ['35分钟', null],
  ['12%', null],
  ['3-5', null],
  ['-', null],
] as const)('%s among counts is shown by %s', (written, format) =>
  expect(formatOfNumber(written, 'totalVisits')).toBe(format),
)
test.each([
  ['35分钟', 'dwellTime', '0"分钟"'],
  ['35分', 'dwellTime', '0"分"'],
  ['2小时', 'dwellTime', null],
  ['3.2万公里', 'mileage', '0\\.0,"万公里"'],
  ['30个月', 'vehicleAge', null],
  ['8分', 'scoreActivity', '0"分"'],
] as const)('%s in %s is shown by %s', (written, field, format) => expect(formatOfNumber(written, field)).toBe(format))
