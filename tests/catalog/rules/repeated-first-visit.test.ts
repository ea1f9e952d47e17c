import rule from '../../../src/catalog/rules/repeated-first-visit'
import { testRule, type TablesLiteral } from '../../support/testRule'

const visit = (visitDate: string, more: object = {}) => ({
  visitDate,
  arrivalTime: 0.4,
  customerName: '陈立',
  phone: '13800000001',
  visitKind: '首次',
  consultant: '李静',
  ...more,
})
const log = (...rows: object[]): TablesLiteral => ({ 'showroom-traffic-log': rows })
const card = (createdDate: string, source: string, more: object = {}): TablesLiteral => ({
  'prospect-card': [
    {
      customerName: '陈立',
      phone: '13800000001',
      model: '菱智M5',
      consultant: '李静',
      createdDate,
      source,
      status: '在跟',
      ...more,
    },
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'a week later',
      tables: log(visit('2026-03-05'), visit('2026-03-12')),
      expect: [
        {
          table: 'showroom-traffic-log',
          row: 1,
          field: 'visitKind',
          message: 'again',
          severity: 'warning',
          data: { name: '陈立', before: '2026-03-05', date: '2026-03-12' },
        },
      ],
    },
    {
      name: 'three times, a courtesy title first',
      tables: log(visit('2026-03-05', { customerName: '陈先生' }), visit('2026-03-12'), visit('2026-03-20')),
      expect: [
        { row: 1, field: 'visitKind', message: 'again' },
        { row: 2, field: 'visitKind', message: 'again' },
      ],
    },
    {
      name: 'a card was made of an earlier visit',
      tables: { ...log(visit('2026-03-12')), ...card('2026-02-20', '来店') },
      expect: [{ table: 'showroom-traffic-log', row: 0, field: 'visitKind', message: 'card' }],
    },
    {
      name: 'two calls',
      tables: {
        'phone-up-log': ['2026-03-05', '2026-03-06'].map((callDate) => ({
          callDate,
          callTime: 0.4,
          customerName: '陈立',
          phone: '13800000001',
          visitKind: '首次',
        })),
      },
      expect: [{ table: 'phone-up-log', row: 1, field: 'visitKind', message: 'again' }],
    },
  ],
  good: [
    { name: 'first, then again', tables: log(visit('2026-03-05'), visit('2026-03-12', { visitKind: '再次' })) },
    { name: 'a couple', tables: log(visit('2026-03-05'), visit('2026-03-12', { customerName: '王芳' })) },
    {
      name: 'a company’s drivers',
      tables: log(
        visit('2026-03-05', { customerName: '鹿寨顺达物流公司' }),
        visit('2026-03-12', { customerName: '鹿寨顺达物流公司' }),
      ),
    },
    {
      name: 'called first',
      tables: {
        ...log(visit('2026-03-12')),
        'phone-up-log': [
          { callDate: '2026-03-05', callTime: 0.4, customerName: '陈立', phone: '13800000001', visitKind: '首次' },
        ],
      },
    },
    { name: 'the card came from the net', tables: { ...log(visit('2026-03-12')), ...card('2026-02-20', '网络') } },
    { name: 'the card was made on the day', tables: { ...log(visit('2026-03-12')), ...card('2026-03-12', '来店') } },
    {
      name: 'nobody left a phone',
      tables: log(visit('2026-03-05', { phone: null }), visit('2026-03-12', { phone: null })),
    },
  ],
})
