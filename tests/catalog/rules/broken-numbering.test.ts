import rule from '../../../src/catalog/rules/broken-numbering'
import type { Cell } from '../../../src/model/workbook'
import { testRule, type TablesLiteral } from '../../support/testRule'

const cards = (...numbers: readonly Cell[]): TablesLiteral => ({
  'prospect-card': numbers.map((sequence) => ({
    sequence,
    customerName: '陈立',
    phone: '13800000001',
    model: '菱智M5',
    status: '在跟',
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'one number twice',
      tables: cards(1, 2, 3, 4, 5, 5, 6, 7, 8),
      expect: [{ row: 5, field: 'sequence', message: 'repeated', severity: 'warning', data: { value: 5 } }],
    },
    {
      name: 'one number twice in a short table',
      tables: cards(1, 2, 3, 4, 5, 5, 7),
      expect: [
        { row: 5, field: 'sequence', message: 'repeated', data: { value: 5 } },
        { row: 6, field: 'sequence', message: 'skipped' },
      ],
    },
    {
      name: 'numbers left out',
      tables: cards(1, 2, 3, 4, 5, 8, 9, 10, 11),
      expect: [
        { row: 5, field: 'sequence', message: 'skipped', severity: 'info', data: { before: 5, value: 8, n: 2 } },
      ],
    },
    {
      name: 'a number from before',
      tables: cards(1, 2, 3, 4, 5, 6, 3, 4, 5, 6, 7),
      expect: [{ row: 6, field: 'sequence', message: 'backwards', data: { before: 6, value: 3 } }],
    },
  ],
  good: [
    { name: 'one after the other', tables: cards(1, 2, 3, 4, 5) },
    { name: 'anew for each day', tables: cards(1, 2, 3, 1, 2, 3, 4, 1, 2) },
    { name: 'sorted by something else', tables: cards(5, 2, 9, 1, 7, 3) },
    { name: 'beginning in the middle, with blanks', tables: cards(21, 22, null, 23, 24) },
    { name: 'codes', tables: cards('K001', 'K003', 'K002', 'K009') },
  ],
})
