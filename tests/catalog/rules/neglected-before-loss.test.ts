import rule from '../../../src/catalog/rules/neglected-before-loss'
import { testRule, type TablesLiteral } from '../../support/testRule'

const loss = (lastContactDate: string | null, more: object = {}) => [
  {
    customerName: '陈立',
    phone: '13800000001',
    consultant: '周敏',
    createdDate: '2026-01-05',
    lossDate: '2026-03-25',
    lossLevel: 'A',
    lossReason: '买了哈弗H6',
    ...(lastContactDate && { lastContactDate }),
    ...more,
  },
]
const logged = (contactDate: string, more: object = {}): TablesLiteral['contact-log'] => [
  { contactDate, customerName: '陈立', phone: '13800000001', contactMethod: '电话', contactNote: '邀约试驾', ...more },
]

testRule(rule, {
  bad: [
    {
      name: 'twenty days at level A',
      tables: { 'loss-analysis': loss('2026-03-05') },
      expect: [
        {
          row: 0,
          field: 'lastContactDate',
          message: 'neglected',
          severity: 'warning',
          data: { name: '陈立', d: 20, date: '2026-03-05', level: 'A', c: 7 },
        },
      ],
    },
    {
      name: 'by the contact log',
      tables: { 'loss-analysis': loss(null), 'contact-log': logged('2026-03-10') },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'neglected' }],
    },
    {
      name: 'by the card',
      tables: {
        'loss-analysis': loss(null),
        'prospect-card': [
          {
            customerName: '陈立',
            phone: '13800000001',
            model: '菱智M5',
            status: '战败',
            lastContactDate: '2026-03-02',
          },
        ],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'neglected' }],
    },
    {
      name: 'at the level it began with',
      tables: { 'loss-analysis': loss('2026-03-20', { lossLevel: null, initialLevel: 'H' }) },
      expect: [{ row: 0, field: 'lastContactDate', message: 'neglected' }],
    },
    {
      name: 'a star is a plan, no contact',
      tables: {
        'loss-analysis': loss(null),
        'contact-log': [
          ...(logged('2026-03-10') as object[]),
          ...(logged('2026-03-24', { contactMark: '*', contactNote: null }) as object[]),
        ],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'neglected' }],
    },
    {
      name: 'called on the very day of the loss alone',
      tables: {
        'loss-analysis': loss(null),
        'contact-log': [...(logged('2026-03-02') as object[]), ...(logged('2026-03-25') as object[])],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'neglected' }],
    },
  ],
  good: [
    {
      name: 'no level of the loss, and the log last gave him a cooler one',
      tables: {
        'loss-analysis': loss(null, { lossLevel: null, initialLevel: 'A' }),
        'contact-log': logged('2026-03-09', { level: 'B' }),
      },
    },

    {
      name: 'due in the Spring Festival, lost on the third day of work after it',
      tables: { 'loss-analysis': loss('2026-02-10', { lossDate: '2026-02-26' }) },
    },
    { name: 'within the cadence', tables: { 'loss-analysis': loss('2026-03-20') } },
    { name: 'within its grace', tables: { 'loss-analysis': loss('2026-03-16') } },
    {
      name: 'the log knows of a later contact',
      tables: { 'loss-analysis': loss('2026-03-05'), 'contact-log': logged('2026-03-22') },
    },
    {
      name: 'the daily report knows of a later contact',
      tables: {
        'loss-analysis': loss('2026-03-05'),
        'daily-report': [
          {
            reportDate: '2026-03-22',
            customerName: '陈立',
            phone: '13800000001',
            contactPurpose: '促进',
            contactNote: '邀约',
          },
        ],
      },
    },
    { name: 'met for the first time', tables: { 'loss-analysis': loss('2026-03-05', { createdDate: '2026-03-20' }) } },
    {
      name: 'the manager refused to give him up, and the contacts went on',
      tables: { 'loss-analysis': loss('2026-03-05', { managerCallBack: '驳回，客户还没有买，恢复跟进' }) },
    },
    { name: 'lost from sight', tables: { 'loss-analysis': loss('2026-03-05', { lossKind: '失控' }) } },
    { name: 'nobody knows the last contact', tables: { 'loss-analysis': loss(null) } },
    { name: 'C is called once a month', tables: { 'loss-analysis': loss('2026-03-01', { lossLevel: 'C' }) } },
    {
      name: 'a mark is a contact',
      tables: {
        'loss-analysis': loss(null),
        'contact-log': [
          ...(logged('2026-03-10') as object[]),
          ...(logged('2026-03-24', { contactMark: 'A*', contactNote: null }) as object[]),
        ],
      },
    },
  ],
})
