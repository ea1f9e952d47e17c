import rule from '../../../src/catalog/rules/test-drive-without-phone'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    phone: '13800000001',
    visitKind: '首次',
    testDriven: '是',
    consultant: '李静',
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'no phone',
      tables: visits({ phone: null }, {}),
      expect: [{ row: 0, field: 'phone', message: 'phone', severity: 'warning', data: { name: '陈立' } }],
    },
    {
      name: 'a note instead of a phone',
      tables: visits({ phone: '未留' }, { phone: '保养客户' }),
      expect: [
        { row: 0, field: 'phone', message: 'phone' },
        { row: 1, field: 'phone', message: 'phone' },
      ],
    },
    {
      name: 'no district where the form asks for it',
      tables: visits({ district: '柳南区' }, { district: null }),
      expect: [{ row: 1, field: 'district', message: 'district', severity: 'info' }],
    },
  ],
  good: [
    { name: 'a phone', tables: visits({}) },
    { name: 'no test drive', tables: visits({ phone: null, testDriven: '否' }, { phone: null, testDriven: null }) },
    { name: 'a landline', tables: visits({ phone: '0772-8800012' }) },
    { name: 'a phone written wrong is FL03’s', tables: visits({ phone: '1380000000' }, { phone: '138****0001' }) },
    { name: 'an address says the district', tables: visits({ district: null, address: '柳南区飞鹅路1号' }) },
  ],
})
