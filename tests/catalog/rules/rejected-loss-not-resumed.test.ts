import rule from '../../../src/catalog/rules/rejected-loss-not-resumed'
import { testRule } from '../../support/testRule'

const loss = (managerCallBack: string | null) => [
  { customerName: '陈立', phone: '13800000001', lossDate: '2026-03-05', lossReason: '不买了', managerCallBack },
]
const card = (status: string, more: object = {}) => [
  { customerName: '陈立', phone: '13800000001', model: '菱智M5', status, ...more },
]
const contact = (contactDate: string) => [
  { contactDate, customerName: '陈立', phone: '13800000001', contactMethod: '电话', contactNote: '约周末试驾' },
]

testRule(rule, {
  bad: [
    {
      name: 'no sign of a follow-up',
      tables: { 'loss-analysis': loss('驳回，客户还在比较') },
      expect: [
        {
          row: 0,
          field: 'managerCallBack',
          message: 'closed',
          severity: 'warning',
          data: { name: '陈立', v: '驳回，客户还在比较' },
        },
      ],
    },
    {
      name: 'the card is still lost',
      tables: { 'loss-analysis': loss('已拒绝'), 'prospect-card': card('战败') },
      expect: [{ table: 'loss-analysis', row: 0, field: 'managerCallBack', message: 'closed' }],
    },
    {
      name: 'the log has nothing since',
      tables: { 'loss-analysis': loss('不同意，继续跟进'), 'contact-log': contact('2026-03-03') },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'managerCallBack',
          message: 'since',
          data: { name: '陈立', v: '不同意，继续跟进', date: '2026-03-05' },
        },
      ],
    },
  ],
  good: [
    { name: 'agreed', tables: { 'loss-analysis': loss('同意，客户确认不买') } },
    { name: 'the card is open again', tables: { 'loss-analysis': loss('驳回'), 'prospect-card': card('在跟') } },
    { name: 'ordered after all', tables: { 'loss-analysis': loss('驳回'), 'prospect-card': card('成交') } },
    { name: 'contacted since', tables: { 'loss-analysis': loss('驳回'), 'contact-log': contact('2026-03-08') } },
    {
      name: 'the card knows of a contact since',
      tables: { 'loss-analysis': loss('驳回'), 'prospect-card': card('战败', { lastContactDate: '2026-03-09' }) },
    },
    { name: 'the customer refused', tables: { 'loss-analysis': loss('客户拒绝再来店，确认已购') } },
    { name: 'not called yet', tables: { 'loss-analysis': loss(null) } },
  ],
})
