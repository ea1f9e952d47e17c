import rule from '../../../src/catalog/rules/order-not-looked-after'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (lastContactDate: string | null, more: object = {}): TablesLiteral['prospect-card'] => [
  {
    ...person,
    model: '菱智M5',
    createdDate: '2026-02-20',
    level: 'O',
    status: '订单',
    orderDate: '2026-03-05',
    lastContactDate,
    ...more,
  },
]
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'two weeks of silence',
      month,
      tables: { 'prospect-card': card('2026-03-17') },
      expect: [
        {
          row: 0,
          field: 'lastContactDate',
          message: 'silent',
          severity: 'warning',
          data: { name: '陈立', d: 14, date: '2026-03-17', c: 7 },
        },
      ],
    },
    {
      name: 'no day of delivery',
      month,
      tables: { 'prospect-card': card('2026-03-28', { expectedDelivery: null, status: '已订车' }) },
      expect: [{ row: 0, field: 'expectedDelivery', message: 'undated' }],
    },
    {
      name: 'delivery is still to come',
      month,
      tables: { 'prospect-card': card('2026-03-10', { expectedDelivery: '2026-04-15', status: '成交' }) },
      expect: [{ row: 0, field: 'lastContactDate', message: 'silent' }],
    },
    {
      name: 'sold and without a delivery day, where others are delivered',
      month,
      tables: {
        'prospect-card': [
          ...(card('2026-03-28', { status: '成交', expectedDelivery: null }) as object[]),
          {
            ...person,
            customerName: '王芳',
            phone: '13800000002',
            level: 'O',
            status: '交车',
            expectedDelivery: '2026-03-20',
          },
        ],
      },
      expect: [{ row: 0, field: 'expectedDelivery', message: 'undated' }],
    },
    {
      name: 'not yet delivered on the day, where others are told as delivered',
      month,
      tables: {
        'prospect-card': [
          ...(card('2026-03-08', { status: '成交', expectedDelivery: '2026-03-25' }) as object[]),
          {
            ...person,
            customerName: '王芳',
            phone: '13800000002',
            level: 'O',
            status: '交车',
            expectedDelivery: '2026-03-20',
          },
        ],
      },
      expect: [{ row: 0, field: 'lastContactDate', message: 'silent' }],
    },
  ],
  good: [
    {
      name: 'cancelled since',
      month,
      tables: {
        'prospect-card': [
          ...(card('2026-03-06', { status: '准战败' }) as object[]),
          {
            ...person,
            customerName: '王芳',
            phone: '13800000002',
            level: 'O',
            status: '交车',
            expectedDelivery: '2026-03-20',
          },
        ],
      },
    },

    {
      name: 'sold, and no card tells a delivery from an order',
      month,
      tables: { 'prospect-card': card('2026-03-28', { status: '成交', expectedDelivery: null }) },
    },

    { name: 'contacted last week', month, tables: { 'prospect-card': card('2026-03-26') } },
    { name: 'delivered', month, tables: { 'prospect-card': card('2026-03-10', { status: '已交车' }) } },
    { name: 'perhaps delivered', month, tables: { 'prospect-card': card('2026-03-10', { status: '成交' }) } },
    {
      name: 'ordered yesterday',
      month,
      tables: { 'prospect-card': card('2026-03-10', { orderDate: '2026-03-30' }) },
    },
    {
      name: 'the log knows of a later contact',
      month,
      tables: {
        'prospect-card': card('2026-03-10'),
        'contact-log': [{ contactDate: '2026-03-27', ...person, contactMethod: '电话', contactNote: '告知车已到港' }],
      },
    },
  ],
})
