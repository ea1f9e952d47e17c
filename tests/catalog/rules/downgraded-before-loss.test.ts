import rule from '../../../src/catalog/rules/downgraded-before-loss'
import { testRule } from '../../support/testRule'

const losses = (count: number, lossDate = '2026-03-25') =>
  Array.from({ length: count }, (_, index) => ({
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    lossDate,
    lossReason: '买了哈弗H6',
    consultant: '周敏',
  }))
const reports = (count: number, reportDate: string, previousLevel: string, level: string) =>
  Array.from({ length: count }, (_, index) => ({
    reportDate,
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    contactPurpose: '促进',
    previousLevel,
    level,
    contactNote: '电话回访',
    consultant: '周敏',
  }))
const contacts = (count: number, contactDate: string, level: string) =>
  Array.from({ length: count }, (_, index) => ({
    contactDate,
    customerName: `客户${index}`,
    phone: `1380000000${index}`,
    contactMethod: '电话',
    contactNote: '电话回访',
    level,
    consultant: '周敏',
  }))

testRule(rule, {
  bad: [
    {
      name: 'three by the daily report',
      tables: { 'loss-analysis': losses(3), 'daily-report': reports(3, '2026-03-23', 'H', 'C') },
      expect: [
        {
          table: 'loss-analysis',
          row: 0,
          field: 'lossDate',
          message: 'downgraded',
          severity: 'warning',
          data: { consultant: '周敏', month: '2026-03', n: 3, names: ['客户0', '客户1', '客户2'], d: 3 },
        },
      ],
    },
    {
      name: 'three by the contact log',
      tables: {
        'loss-analysis': losses(3),
        'contact-log': [...contacts(3, '2026-03-02', 'A'), ...contacts(3, '2026-03-24', 'B')],
      },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'downgraded' }],
    },
    {
      name: 'four of five',
      tables: { 'loss-analysis': losses(5), 'daily-report': reports(4, '2026-03-25', 'A', 'C') },
      expect: [{ table: 'loss-analysis', row: 0, field: 'lossDate', message: 'downgraded' }],
    },
  ],
  good: [
    { name: 'two', tables: { 'loss-analysis': losses(2), 'daily-report': reports(2, '2026-03-23', 'H', 'C') } },
    {
      name: 'a fortnight before',
      tables: { 'loss-analysis': losses(3), 'daily-report': reports(3, '2026-03-11', 'H', 'C') },
    },
    { name: 'upgraded', tables: { 'loss-analysis': losses(3), 'daily-report': reports(3, '2026-03-23', 'C', 'H') } },
    { name: 'from H to A', tables: { 'loss-analysis': losses(3), 'daily-report': reports(3, '2026-03-23', 'H', 'A') } },
    { name: 'from B to C', tables: { 'loss-analysis': losses(3), 'daily-report': reports(3, '2026-03-23', 'B', 'C') } },
    {
      name: 'in different months',
      tables: {
        'loss-analysis': [...losses(2), ...losses(3, '2026-02-25').slice(2)],
        'daily-report': [...reports(2, '2026-03-23', 'H', 'C'), ...reports(3, '2026-02-24', 'H', 'C').slice(2)],
      },
    },
  ],
})
