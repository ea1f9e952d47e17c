import rule from '../../../src/catalog/rules/next-contact-too-late'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const card = (lastContactDate: string, nextContactDate: string, level = 'A', more: object = {}): TablesLiteral => ({
  'prospect-card': [
    {
      ...person,
      model: '菱智M5',
      createdDate: '2026-03-01',
      level,
      status: '在跟',
      lastContactDate,
      nextContactDate,
      ...more,
    },
  ],
})

testRule(rule, {
  bad: [
    {
      name: 'a month for an A',
      tables: card('2026-03-10', '2026-04-10'),
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'nextContactDate',
          message: 'late',
          severity: 'warning',
          data: { name: '陈立', from: '2026-03-10', to: '2026-04-10', d: 31, level: 'A', c: 7 },
        },
      ],
    },
    {
      name: 'a week for an H',
      tables: card('2026-03-10', '2026-03-17', 'H'),
      expect: [{ row: 0, field: 'nextContactDate', message: 'late' }],
    },
    {
      name: 'on the back of a card',
      tables: {
        'contact-log': [
          {
            ...person,
            contactDate: '2026-03-10',
            contactMethod: '电话',
            contactNote: '想看看新款',
            level: 'B',
            nextContactDate: '2026-05-10',
          },
        ],
      },
      expect: [{ table: 'contact-log', row: 0, field: 'nextContactDate', message: 'late' }],
    },
  ],
  good: [
    {
      name: 'due at Qingming, planned for the second day of work after it',
      tables: card('2026-04-03', '2026-04-08', 'H'),
    },
    { name: 'at the cadence', tables: card('2026-03-10', '2026-03-17') },
    { name: 'within the grace', tables: card('2026-03-10', '2026-03-19') },
    { name: 'two months for a C are too many, one is right', tables: card('2026-03-10', '2026-04-10', 'C') },
    { name: 'the customer is abroad', tables: card('2026-03-10', '2026-04-10', 'A', { remark: '客户出差，四月回来' }) },
    { name: 'closed', tables: card('2026-03-10', '2026-04-10', 'A', { status: '成交' }) },
  ],
})
