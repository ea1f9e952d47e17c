import rule from '../../../src/catalog/rules/shares-not-whole'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const base = { month: '2026-03', tables: {} } as const
const sheet = (rows: readonly (readonly Cell[])[], name = '流失去向统计') => ({
  [name]: [['流失去向', '台次', '占比'], ...rows],
})

testRule(rule, {
  bad: [
    {
      name: 'an item is lost',
      ...base,
      grids: sheet([
        ['修理厂', 47, '50.0%'],
        ['军丰源', 26, '20.0%'],
        ['其他', 15, '15.0%'],
      ]),
      expect: [
        {
          table: 'service-defection',
          row: 2,
          field: 'unitShare',
          message: 'sum',
          severity: 'warning',
          data: { field: { zh: '占比', en: 'Share' }, sum: '85.0%', tolerance: '1.5%' },
        },
      ],
    },
    {
      name: 'more than 100%, however they fall',
      ...base,
      grids: sheet([
        ['修理厂', 47, '60%'],
        ['军丰源', 26, '40%'],
        ['北郊', 15, '20%'],
      ]),
      expect: [{ row: 2, field: 'unitShare', message: 'sum' }],
    },
    {
      name: 'S001: the five most frequent come to 62.7%, which is no error',
      ...base,
      grids: sheet(
        [
          ['价格高', 222, '22.20%'],
          ['品牌不认可', 141, '14.10%'],
          ['车型不满意', 119, '11.90%'],
          ['资金不到位', 105, '10.50%'],
          ['不合理要求', 40, '4.00%'],
        ],
        '流失去向统计Top5',
      ),
      expect: [
        {
          row: 4,
          field: 'unitShare',
          message: 'top',
          severity: 'info',
          data: { field: { zh: '占比', en: 'Share' }, sum: '62.7%', count: 5 },
        },
      ],
    },
    {
      name: 'S001: another five, 81.6%, told by how they fall',
      ...base,
      grids: sheet([
        ['价格高', 365, '36.50%'],
        ['品牌不认可', 172, '17.20%'],
        ['资金不到位', 135, '13.50%'],
        ['车型不满意', 109, '10.90%'],
        ['跟进不及时', 35, '3.50%'],
      ]),
      expect: [{ row: 4, field: 'unitShare', message: 'top' }],
    },
    {
      name: 'they fall, but the total says 100%',
      ...base,
      grids: sheet([
        ['修理厂', 47, 0.5],
        ['军丰源', 26, 0.3],
        ['北郊', 15, 0.1],
        ['合计', 88, 1],
      ]),
      expect: [{ row: 2, field: 'unitShare', message: 'sum' }],
    },
  ],
  good: [
    {
      name: 'whole',
      ...base,
      grids: sheet([
        ['修理厂', 50, '50%'],
        ['军丰源', 33, '33%'],
        ['其他', 17, '17%'],
        ['合计', 100, '100%'],
      ]),
    },
    {
      name: 'thirds, rounded',
      ...base,
      grids: sheet([
        ['修理厂', 1, '33%'],
        ['军丰源', 1, '33%'],
        ['其他', 1, '33%'],
      ]),
    },
    {
      name: 'thirds, unrounded',
      ...base,
      grids: sheet([
        ['修理厂', 1, 1 / 3],
        ['军丰源', 1, 1 / 3],
        ['其他', 1, 1 / 3],
      ]),
    },
    { name: 'one row tells nothing', ...base, grids: sheet([['修理厂', 47, '32%']]) },
  ],
})
