import rule from '../../../src/catalog/rules/only-follow-up-reported'
import { testRule, type TablesLiteral } from '../../support/testRule'

const rows = (purposes: readonly (string | null)[], consultant: string | null = '周敏') =>
  purposes.map((contactPurpose, index) => ({
    reportDate: `2026-03-${String(index + 2).padStart(2, '0')}`,
    consultant,
    customerName: '陈立',
    contactPurpose,
    contactNote: '约周末试驾',
  }))
const five = ['促进', '促进', '促进', '促进', '促进']
const reports = (...all: object[]): TablesLiteral => ({ 'daily-report': all })

testRule(rule, {
  bad: [
    {
      name: 'five days',
      tables: reports(...rows(five)),
      expect: [
        {
          table: 'daily-report',
          row: 0,
          field: 'contactPurpose',
          message: 'only',
          severity: 'warning',
          data: { consultant: '周敏', n: 5 },
        },
      ],
    },
    {
      name: 'one of two consultants',
      tables: reports(...rows(['开拓', ...five]), ...rows(five, '李静')),
      expect: [{ row: 6, field: 'contactPurpose', message: 'only' }],
    },
    {
      name: 'six days, one of them without a purpose',
      tables: reports(...rows([...five, null])),
      expect: [{ row: 0, field: 'contactPurpose', message: 'only', data: { consultant: '周敏', n: 5 } }],
    },
  ],
  good: [
    { name: 'one visit after a sale', tables: reports(...rows([...five, '售后回访'])) },
    { name: 'four days', tables: reports(...rows(five.slice(1))) },
    {
      name: 'many rows of one day',
      tables: reports(...five.map((contactPurpose) => ({ ...rows(['促进'])[0], contactPurpose }))),
    },
    { name: 'six days asked for', settings: { onlyFollowUpMinDays: 6 }, tables: reports(...rows(five)) },
    { name: 'nobody is named', tables: reports(...rows(five, null)) },
  ],
})
