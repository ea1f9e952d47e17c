import rule from '../../../src/catalog/rules/loss-not-in-follow-up'
import { testRule, type TablesLiteral } from '../../support/testRule'

const loss = (more: object = {}) => [
  {
    customerName: '陈立',
    phone: '13800000001',
    lossDate: '2026-03-25',
    lossReason: '买了哈弗H6',
    lossKind: '战败',
    consultant: '周敏',
    ...more,
  },
]
const log = (status: string | null, more: object = {}): TablesLiteral['follow-up-log'] => [
  { carriedOver: '上月留存', customerName: '王芳', phone: '13800000002', source: '来店', status: '订单' },
  { carriedOver: '上月留存', customerName: '陈立', phone: '13800000001', source: '来店', status, ...more },
]
const report = (contactNote: string, more: object = {}): TablesLiteral['daily-report'] => [
  {
    reportDate: '2026-03-25',
    consultant: '周敏',
    customerName: '王芳',
    contactPurpose: '促进',
    level: 'H',
    contactNote: '约周末试驾',
  },
  {
    reportDate: '2026-03-25',
    consultant: '周敏',
    customerName: '陈立',
    phone: '13800000001',
    contactPurpose: '促进',
    level: 'H',
    contactNote,
    ...more,
  },
]

testRule(rule, {
  bad: [
    {
      name: 'still followed up in the log',
      month: '2026-03',
      tables: { 'loss-analysis': loss(), 'follow-up-log': log('跟进中') },
      expect: [
        {
          table: 'follow-up-log',
          row: 1,
          field: 'status',
          message: 'open',
          severity: 'error',
          data: { name: '陈立', date: '2026-03-25', kind: '战败', v: '跟进中' },
        },
      ],
    },
    {
      name: 'blank in the log, the month being over',
      month: '2026-03',
      tables: { 'loss-analysis': loss({ lossKind: '失控' }), 'follow-up-log': log(null) },
      expect: [
        {
          table: 'follow-up-log',
          row: 1,
          field: 'status',
          message: 'blank',
          data: { name: '陈立', date: '2026-03-25', kind: '失控' },
        },
      ],
    },
    {
      name: 'nothing of it in the report of the day',
      month: '2026-03',
      tables: { 'loss-analysis': loss(), 'daily-report': report('约周末试驾') },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossDate',
          message: 'report',
          severity: 'warning',
          data: { name: '陈立', date: '2026-03-25', consultant: '周敏' },
        },
      ],
    },
  ],
  good: [
    {
      name: 'refused by the manager: still followed up',
      month: '2026-03',
      tables: {
        'loss-analysis': loss({ managerCallBack: '驳回，恢复跟进' }),
        'follow-up-log': log('在跟'),
        'daily-report': report('约周末试驾'),
      },
    },

    { name: 'shown in the log', month: '2026-03', tables: { 'loss-analysis': loss(), 'follow-up-log': log('战败') } },
    {
      name: 'blank before the month is over',
      month: '2026-03',
      today: '2026-03-26',
      tables: { 'loss-analysis': loss(), 'follow-up-log': log(null) },
    },
    {
      name: 'an undecided customer is followed up',
      month: '2026-03',
      tables: { 'loss-analysis': loss({ lossKind: '准战败' }), 'follow-up-log': log('在跟') },
    },
    {
      name: 'the log has its date',
      month: '2026-03',
      tables: { 'loss-analysis': loss(), 'follow-up-log': log(null, { lossDate: '2026-03-25' }) },
    },
    {
      name: 'shown in the report as F1',
      month: '2026-03',
      tables: { 'loss-analysis': loss(), 'daily-report': report('电话回访', { level: 'F1' }) },
    },
    {
      name: 'shown in the report in words',
      month: '2026-03',
      tables: { 'loss-analysis': loss(), 'daily-report': report('客户买了哈弗H6') },
    },
    {
      name: 'no report on that day',
      month: '2026-03',
      tables: { 'loss-analysis': loss({ lossDate: '2026-03-28' }), 'daily-report': report('约周末试驾') },
    },
    {
      name: 'another customer on the phone',
      month: '2026-03',
      tables: { 'loss-analysis': loss({ customerName: '钱进' }), 'follow-up-log': log('在跟') },
    },
  ],
})
