import rule from '../../../src/catalog/rules/too-many-prospects'
import { testRule, type TablesLiteral } from '../../support/testRule'

const cards = (count: number, more: object = {}, from = 1) =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${from + index}`,
    phone: `138000${String(from + index).padStart(5, '0')}`,
    model: '菱智M5',
    createdDate: '2026-03-25',
    level: 'H',
    consultant: '周敏',
    status: '在跟',
    ...more,
  }))
const ledger = (...rows: object[]): TablesLiteral => ({ 'prospect-card': rows })

testRule(rule, {
  bad: [
    {
      name: 'a hundred and four of level H',
      tables: ledger(...cards(104)),
      expect: [
        {
          row: 0,
          field: 'consultant',
          message: 'many',
          severity: 'info',
          data: { consultant: '周敏', n: 104, k: 52, max: 50 },
        },
      ],
    },
    {
      name: 'one of two consultants',
      tables: ledger(...cards(20, { consultant: '李静' }), ...cards(104, {}, 21)),
      expect: [{ row: 20, field: 'consultant', message: 'many' }],
    },
    {
      name: 'in a store that calls fewer',
      settings: { maxContactsPerDay: 10 },
      tables: ledger(...cards(80, { level: 'A' })),
      expect: [{ row: 0, field: 'consultant', message: 'many' }],
    },
  ],
  good: [
    { name: 'a hundred', tables: ledger(...cards(100)) },
    { name: 'many of level C', tables: ledger(...cards(300, { level: 'C' })) },
    { name: 'most of them closed', tables: ledger(...cards(20), ...cards(104, { status: '战败' }, 21)) },
    { name: 'nobody is named', tables: ledger(...cards(104, { consultant: null })) },
  ],
})
