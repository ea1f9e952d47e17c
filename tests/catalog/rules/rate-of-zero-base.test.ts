import rule from '../../../src/catalog/rules/rate-of-zero-base'
import type { Cell } from '../../../src/model/workbook'
import { testRule } from '../../support/testRule'

const base = { month: '2026-03', tables: {} } as const
const churn = (...rows: readonly (readonly Cell[])[]) => ({
  流失按地区统计: [['地区', '流失数', '保有数', '流失率'], ...rows],
})

testRule(rule, {
  bad: [
    {
      name: 'no fleet, and 0%',
      ...base,
      grids: churn(['惠城区', 3, 20, 0.15], ['博罗县', 0, 0, 0]),
      expect: [
        {
          table: 'service-defection',
          row: 1,
          field: 'churnRate',
          message: 'number',
          severity: 'warning',
          data: { rate: { zh: '流失率', en: 'Churn rate' }, base: { zh: '保有数', en: 'Fleet' }, value: '0.0%' },
        },
      ],
    },
    {
      name: 'an error of the division follows from the cell',
      ...base,
      grids: churn(['惠城区', 3, 20, 0.15], ['博罗县', 0, null, { error: '#DIV/0!' }]),
      expect: [{ row: 1, field: 'churnRate', message: 'error' }],
    },
    {
      name: 'a KPI without a target',
      month: '2026-03',
      tables: { 'kpi-sheet': [{ kpiName: '战败率', kpiTarget: 0, kpiActual: 3, kpiAchievement: 1 }] },
      expect: [{ table: 'kpi-sheet', row: 0, field: 'kpiAchievement', message: 'number' }],
    },
  ],
  good: [
    { name: 'a dash', ...base, grids: churn(['惠城区', 3, 20, 0.15], ['博罗县', 0, 0, '-']) },
    { name: 'a fleet of which nobody left', ...base, grids: churn(['惠城区', 0, 20, 0]) },
    { name: 'a base that is left blank', ...base, grids: churn(['惠城区', 3, null, 0.15]) },
  ],
})
