import rule from '../../../src/catalog/rules/consultant-not-in-summary'
import { testRule, type TablesLiteral } from '../../support/testRule'

const tables = (scopes: readonly string[], consultants: readonly (string | null)[]): TablesLiteral => ({
  'kpi-sheet': scopes.map((kpiScope) => ({
    kpiName: '来店批数',
    kpiScope,
    kpiPeriod: '2026-03',
    kpiTarget: 30,
    kpiActual: 20,
  })),
  'showroom-traffic-log': consultants.map((consultant) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    visitKind: '首次',
    consultant,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'one of three',
      tables: tables(['周敏', '李静'], ['周敏', '李静', '何刚', '何刚']),
      expect: [
        {
          table: 'kpi-sheet',
          row: -1,
          field: 'kpiScope',
          message: 'missing',
          severity: 'error',
          data: { names: ['何刚'], n: 2 },
        },
      ],
    },
    {
      name: 'beside the store itself',
      tables: tables(['全店', '周敏', '李静'], ['周敏', '李静', '何刚']),
      expect: [{ row: -1, field: 'kpiScope', message: 'missing' }],
    },
    {
      name: 'two of four',
      tables: tables(['周敏', '李静'], ['周敏', '李静', '何刚', '钱进']),
      expect: [{ row: -1, field: 'kpiScope', message: 'missing', data: { names: ['何刚', '钱进'], n: 2 } }],
    },
  ],
  good: [
    { name: 'all of them', tables: tables(['周敏', '李静'], ['周敏', '李静', '李静']) },
    {
      name: 'a guest received by the manager, who is no consultant by the roster',
      tables: {
        ...tables(['周敏', '李静'], ['周敏', '李静', '何刚']),
        roster: [
          { rosterName: '周敏', rosterRole: '销售顾问', joinedDate: '2024-01-02' },
          { rosterName: '何刚', rosterRole: '销售经理', joinedDate: '2024-01-02' },
        ],
      },
    },
    { name: 'a sheet of the store', tables: tables(['全店'], ['周敏', '李静']) },
    { name: 'nobody attended', tables: tables(['周敏', '李静'], ['周敏', '李静', '无人接待', null]) },
    {
      name: 'three make a list',
      settings: { summaryMinConsultants: 3 },
      tables: tables(['周敏', '李静'], ['周敏', '李静', '何刚']),
    },
    { name: 'one person’s own sheet', tables: tables(['周敏'], ['周敏', '李静', '何刚']) },
  ],
})
