import rule from '../../../src/catalog/rules/reception-not-completed'
import { testRule, type TablesLiteral } from '../../support/testRule'

const bare = { customerName: null, phone: null, model: null, level: null, source: null }
const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    visitKind: '首次',
    consultant: '李静',
    ...bare,
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'nothing but the time',
      tables: visits({ customerName: '陈立' }, {}),
      expect: [
        {
          row: 1,
          field: 'customerName',
          message: 'nothing',
          severity: 'info',
          data: { date: '2026-03-05', consultant: '李静' },
        },
      ],
    },
    {
      name: 'no consultant',
      tables: visits({ customerName: '陈立', consultant: null }),
      expect: [{ row: 0, field: 'consultant', message: 'nobody', data: { date: '2026-03-05' } }],
    },
    {
      name: 'a slot is a time as well',
      tables: visits({ arrivalTime: '9:00-10:00' }),
      expect: [{ row: 0, field: 'customerName', message: 'nothing' }],
    },
  ],
  good: [
    { name: 'one thing is told', tables: visits({ model: '菱智M5' }, { customerName: '张先生' }) },
    { name: 'today’s reception has until this evening', today: '2026-03-05', tables: visits({}, { consultant: null }) },
    { name: 'nobody attended', tables: visits({ consultant: '无人接待' }) },
    { name: 'an errand', tables: visits({ visitPurpose: '保养' }) },
    {
      name: 'one consultant’s own sheet',
      tables: {
        'showroom-traffic-log': {
          title: '来店客户登记表 销售顾问：李静',
          rows: [{ visitDate: '2026-03-05', arrivalTime: 0.4, visitKind: '首次', customerName: '陈立' }],
        },
      },
    },
  ],
})
