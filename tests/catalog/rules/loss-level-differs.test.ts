import rule from '../../../src/catalog/rules/loss-level-differs'
import { testRule } from '../../support/testRule'

const loss = (lossLevel: string | null, more: object = {}) => [
  { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-25', lossLevel, lossReason: '买了哈弗H6', ...more },
]
const contact = (contactDate: string, level: string | null, customerName = '陈立') => ({
  contactDate,
  customerName,
  phone: '13800000001',
  contactMethod: '电话',
  contactNote: '约周末试驾',
  level,
})
const report = (reportDate: string, previousLevel: string, level: string) => ({
  reportDate,
  customerName: '陈立',
  phone: '13800000001',
  contactPurpose: '促进',
  previousLevel,
  level,
  contactNote: '约周末试驾',
})

testRule(rule, {
  bad: [
    {
      name: 'the contact log says H',
      tables: { 'loss-analysis': loss('C'), 'contact-log': [contact('2026-03-02', 'C'), contact('2026-03-20', 'H')] },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossLevel',
          message: 'differs',
          severity: 'warning',
          data: { name: '陈立', a: 'C', b: 'H', date: '2026-03-20' },
        },
      ],
    },
    {
      name: 'the daily report says A',
      tables: { 'loss-analysis': loss('B'), 'daily-report': [report('2026-03-18', 'B', 'A')] },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossLevel', message: 'differs' }],
    },
    {
      name: 'of two sources the later',
      tables: {
        'loss-analysis': loss('A'),
        'contact-log': [contact('2026-03-10', 'A')],
        'daily-report': [report('2026-03-18', 'A', 'H')],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossLevel', message: 'differs' }],
    },
  ],
  good: [
    { name: 'the same', tables: { 'loss-analysis': loss('H级'), 'contact-log': [contact('2026-03-20', 'H')] } },
    {
      name: 'changed after the loss',
      tables: { 'loss-analysis': loss('H'), 'contact-log': [contact('2026-03-20', 'H'), contact('2026-03-28', 'C')] },
    },
    {
      name: 'the report of the loss names it lost, not a level',
      tables: { 'loss-analysis': loss('A'), 'daily-report': [report('2026-03-25', 'A', 'F1')] },
    },
    {
      name: 'another customer on the phone',
      tables: { 'loss-analysis': loss('C'), 'contact-log': [contact('2026-03-20', 'H', '王芳')] },
    },
    {
      name: 'no level in the log',
      tables: { 'loss-analysis': loss('C'), 'contact-log': [contact('2026-03-20', null)] },
    },
    {
      name: 'no level in the table',
      tables: { 'loss-analysis': loss(null), 'contact-log': [contact('2026-03-20', 'H')] },
    },
  ],
})
