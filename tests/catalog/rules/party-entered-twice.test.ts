import rule from '../../../src/catalog/rules/party-entered-twice'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visits = (...rows: readonly object[]): TablesLiteral => ({
  'showroom-traffic-log': rows.map((row) => ({
    visitDate: '2026-03-05',
    arrivalTime: 0.4,
    customerName: '陈立',
    phone: '13800000001',
    visitKind: '首次',
    model: '菱智M5',
    consultant: '李静',
    ...row,
  })),
})

testRule(rule, {
  bad: [
    {
      name: 'a row for each model',
      tables: visits({}, { phone: '13800000002' }, { model: '景逸X5' }),
      expect: [
        {
          row: 2,
          field: 'model',
          message: 'models',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-05', model: '景逸X5', other: '菱智M5' },
        },
      ],
    },
    {
      name: 'the same row again',
      tables: visits({}, {}),
      expect: [{ row: 1, field: 'phone', message: 'again', data: { name: '陈立', date: '2026-03-05' } }],
    },
    {
      name: 'without a kind of visit, with a form of address',
      tables: visits({ visitKind: null, customerName: '陈先生' }, { visitKind: null, model: '景逸X5' }),
      expect: [{ row: 1, field: 'model', message: 'models' }],
    },
  ],
  good: [
    { name: 'another model on another day', tables: visits({}, { visitDate: '2026-03-08', model: '景逸X5' }) },
    { name: 'back in the afternoon', tables: visits({}, { visitKind: '再次', model: '景逸X5' }) },
    { name: 'a couple', tables: visits({}, { customerName: '王芳', model: '景逸X5' }) },
    {
      name: 'a fleet',
      tables: visits({ customerName: '顺达物流公司' }, { customerName: '顺达物流公司', model: '景逸X5' }),
    },
    { name: 'a switchboard', tables: visits({ phone: '0772-8800012' }, { phone: '0772-8800012', model: '景逸X5' }) },
  ],
})
