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

testRule(malformedAmount, {
  bad: [
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
    { name: 'blank and dashes', tables: leads('预估维修金额', null, '-', '无', 3000) },
  ],
})
