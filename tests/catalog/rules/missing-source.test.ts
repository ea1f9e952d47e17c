import rule from '../../../src/catalog/rules/missing-source'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    phone: '13800000001',
    visitKind: '首次',
    source: null,
    consultant: '李静',
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'blank at a first visit',
      tables: visits({ source: '网络' }, {}),
      expect: [{ row: 1, field: 'source', message: 'missing', severity: 'warning' }],
    },
    {
      name: 'a dash',
      tables: visits({ source: '-' }, { source: '无', visitKind: null }),
      expect: [
        { row: 0, field: 'source', message: 'missing' },
        { row: 1, field: 'source', message: 'missing' },
      ],
    },
    {
      name: 'a call',
      tables: {
        'phone-up-log': [
          {
            callDate: '2026-03-05',
            callTime: 0.4,
            customerName: '陈立',
            phone: '13800000001',
            source: null,
            consultant: '李静',
          },
        ],
      },
      expect: [{ table: 'phone-up-log', row: 0, field: 'source', message: 'missing' }],
    },
  ],
  good: [
    { name: 'told', tables: visits({ source: '来店' }) },
    { name: 'a return visit', tables: visits({ visitKind: '再次' }) },
    { name: 'an errand', tables: visits({ visitPurpose: '保养' }, { visitPurpose: '预约提车' }) },
    { name: 'nobody attended', tables: visits({ consultant: '无人接待' }) },
    { name: 'told in detail', tables: visits({ sourceDetail: '汽车之家' }) },
    { name: 'nothing is known of the guest', tables: visits({ customerName: null, phone: null, model: null }) },
  ],
})
