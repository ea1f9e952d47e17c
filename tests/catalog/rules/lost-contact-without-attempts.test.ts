import rule from '../../../src/catalog/rules/lost-contact-without-attempts'
import { testRule } from '../../support/testRule'

const loss = (lossReason: string | null, more: object = {}) => [
  { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-25', lossKind: '失控', lossReason, ...more },
]
const contact = (contactDate: string, contactNote: string, customerName = '陈立', phone = '13800000001') => ({
  contactDate,
  customerName,
  phone,
  contactMethod: '电话',
  contactNote,
})

testRule(rule, {
  bad: [
    {
      name: 'the reason tells of two attempts',
      tables: { 'loss-analysis': loss('打了2次电话没接') },
      expect: [{ row: 0, field: 'lossKind', message: 'few', severity: 'warning', data: { name: '陈立', n: 2, k: 3 } }],
    },
    {
      name: 'one contact in all',
      tables: { 'loss-analysis': loss('联系不上', { contactCount: 1 }) },
      expect: [{ row: 0, field: 'lossKind', message: 'few', data: { name: '陈立', n: 1, k: 3 } }],
    },
    {
      name: 'one failed attempt in the log',
      tables: {
        'loss-analysis': loss('联系不上'),
        'contact-log': [contact('2026-02-02', '介绍了金融方案'), contact('2026-03-20', '无人接听')],
      },
      expect: [{ row: 0, field: 'lossKind', message: 'few', data: { name: '陈立', n: 1, k: 3 } }],
    },
    {
      name: 'reached a week before',
      tables: {
        'loss-analysis': loss('三次未接通'),
        'contact-log': [contact('2026-03-10', '无人接听'), contact('2026-03-18', '客户说周末来试驾')],
      },
      expect: [{ row: 0, field: 'lossKind', message: 'reached', data: { name: '陈立', date: '2026-03-18' } }],
    },
  ],
  good: [
    { name: 'three attempts', tables: { 'loss-analysis': loss('三个时段拨打均无人接听') } },
    { name: 'the number is gone', tables: { 'loss-analysis': loss('拨打1次提示空号', { contactCount: 1 }) } },
    {
      name: 'blocked, by the log',
      tables: { 'loss-analysis': loss('联系不上'), 'contact-log': [contact('2026-03-20', '已被拉黑')] },
    },
    {
      name: 'three attempts in the log',
      tables: {
        'loss-analysis': loss('联系不上'),
        'contact-log': ['2026-03-10', '2026-03-14', '2026-03-20'].map((date) => contact(date, '电话未接')),
      },
    },
    { name: 'contacts enough and no log', tables: { 'loss-analysis': loss('联系不上', { contactCount: 6 }) } },
    { name: 'nothing is known of the attempts', tables: { 'loss-analysis': loss('联系不上') } },
    { name: 'a lost sale', tables: { 'loss-analysis': loss('打了2次电话没接', { lossKind: '战败' }) } },
    {
      name: 'the wife was reached, on the same number',
      tables: {
        'loss-analysis': loss('三次未接通'),
        'contact-log': [contact('2026-03-18', '客户说周末来试驾', '王芳')],
      },
    },
  ],
})
