import rule from '../../../src/catalog/rules/courtesy-name'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    phone: '13800000001',
    visitKind: '首次',
    captured: '是',
    level: 'B',
    consultant: '李静',
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'captured with a form of address',
      tables: visits({ customerName: '张先生' }, { customerName: '女士' }, { customerName: '李总' }),
      expect: [
        { row: 0, field: 'customerName', message: 'courtesy', severity: 'info', data: { value: '张先生' } },
        { row: 1, field: 'customerName', message: 'courtesy' },
        { row: 2, field: 'customerName', message: 'courtesy' },
      ],
    },
    {
      name: 'graver at a high level',
      tables: visits({ customerName: '王女士', level: 'H' }, { customerName: '欧阳小姐', level: 'A' }),
      expect: [
        {
          row: 0,
          field: 'customerName',
          message: 'judged',
          severity: 'warning',
          data: { level: 'H', value: '王女士' },
        },
        { row: 1, field: 'customerName', message: 'judged' },
      ],
    },
    {
      name: 'as consultants call them among themselves',
      tables: visits({ customerName: '王哥' }, { customerName: '李姐' }),
      expect: [
        { row: 0, field: 'customerName', message: 'courtesy' },
        { row: 1, field: 'customerName', message: 'courtesy' },
      ],
    },
    {
      name: 'on a card',
      tables: {
        'prospect-card': [{ customerName: '客户', phone: '13800000001', model: '菱智M5', status: '在跟' }],
      },
      expect: [{ row: 0, field: 'customerName', message: 'courtesy' }],
    },
  ],
  good: [
    {
      name: 'names',
      tables: visits({ customerName: '陈立' }, { customerName: '欧阳文博' }, { customerName: '总晓东' }),
    },
    {
      name: 'not captured',
      tables: visits({ customerName: '张先生', captured: '否' }, { customerName: '先生', captured: null }),
    },
    { name: 'a company', tables: visits({ customerName: '鹿寨顺达物流公司' }) },
    {
      name: 'a closed card',
      tables: {
        'prospect-card': [{ customerName: '张先生', phone: '13800000001', model: '菱智M5', status: '战败' }],
      },
    },
  ],
})
