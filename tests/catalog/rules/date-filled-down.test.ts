import rule from '../../../src/catalog/rules/date-filled-down'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...dates: readonly (string | null)[]): TablesLiteral => ({
  'showroom-traffic-log': dates.map((visitDate) => ({
    visitDate,
    arrivalTime: 0.4,
    customerName: '陈立',
    visitKind: '首次',
    consultant: '李静',
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'the day on its first row',
      tables: visits('2026-03-01', null, null, '2026-03-02', null),
      expect: [
        {
          row: 1,
          field: 'visitDate',
          message: 'filled',
          severity: 'info',
          data: { column: expect.objectContaining({ zh: '来店日期' }) as never, n: 3 },
        },
      ],
    },
    {
      name: 'one row forgotten',
      tables: visits('2026-03-01', '2026-03-02', null),
      expect: [{ row: 2, field: 'visitDate', message: 'filled' }],
    },
    {
      name: 'a log of calls',
      tables: {
        'phone-up-log': ['2026-03-01', null].map((callDate) => ({
          callDate,
          callTime: 0.4,
          customerName: '陈立',
          phone: '13800000001',
          consultant: '李静',
        })),
      },
      expect: [{ table: 'phone-up-log', row: 1, field: 'callDate', message: 'filled' }],
    },
  ],
  good: [
    { name: 'on every row', tables: visits('2026-03-01', '2026-03-01', '2026-03-02') },
    { name: 'blank before the first day', tables: visits(null, '2026-03-01') },
    { name: 'one row', tables: visits('2026-03-01') },
    {
      name: 'a card’s dates are read from no other card',
      tables: {
        'prospect-card': ['2026-03-01', null].map((createdDate) => ({
          customerName: '陈立',
          phone: '13800000001',
          model: '菱智M5',
          createdDate,
          status: '在跟',
        })),
      },
    },
  ],
})

test('what a merged cell covers is no guess', async () => {
  const { reportOf, workbookOfTables } = await import('../../support/testRule')
  const some = { name: '', tables: visits('2026-03-01', null, null, null) }
  const workbook = workbookOfTables(some.tables)
  const merged = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [[1, 0, 3, 1] as const] })),
  }
  const { findings } = reportOf(rule, some, merged)
  expect(findings.map(({ row, data }) => [row, data.n])).toEqual([[3, 1]])
})
