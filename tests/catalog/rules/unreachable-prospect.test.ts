import rule from '../../../src/catalog/rules/unreachable-prospect'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const log = (...notes: readonly string[]): TablesLiteral => ({
  'contact-log': notes.map((contactNote, index) => ({
    ...person,
    contactDate: `2026-03-${String(2 + 5 * index).padStart(2, '0')}`,
    contactMethod: '电话',
    contactNote,
  })),
})
const card = (status: string, more: object = {}): TablesLiteral => ({
  'prospect-card': [{ ...person, model: '菱智M5', createdDate: '2026-02-05', status, ...more }],
})

testRule(rule, {
  bad: [
    {
      name: 'three attempts in a row',
      tables: log('约周末试驾', '未接', '关机', '无人接听'),
      expect: [
        {
          table: 'contact-log',
          row: 3,
          field: 'contactNote',
          message: 'attempts',
          severity: 'warning',
          data: { name: '陈立', n: 3, from: '2026-03-07', to: '2026-03-17' },
        },
      ],
    },
    {
      name: 'the number is gone',
      tables: { ...log('约周末试驾', '提示空号'), ...card('在跟') },
      expect: [{ table: 'contact-log', row: 1, field: 'contactNote', message: 'gone' }],
    },
    {
      name: 'four, the card still open',
      tables: { ...log('未接', '未接', '拒接', '打不通'), ...card('在跟') },
      expect: [{ table: 'contact-log', row: 3, field: 'contactNote', message: 'attempts' }],
    },
  ],
  good: [
    { name: 'two attempts', tables: log('约周末试驾', '未接', '关机') },
    { name: 'reached at last', tables: log('未接', '关机', '无人接听', '约周末试驾') },
    {
      name: 'decided already',
      tables: { ...log('未接', '关机', '无人接听'), ...card('失控', { lossDate: '2026-03-20' }) },
    },
    {
      name: 'in the loss table already',
      tables: {
        ...log('未接', '关机', '无人接听'),
        'loss-analysis': [{ ...person, lossDate: '2026-03-20', lossReason: '联系不上' }],
      },
    },
    {
      name: 'he came to the showroom',
      tables: {
        ...log('未接', '关机', '无人接听'),
        'showroom-traffic-log': [{ ...person, visitDate: '2026-03-20', arrivalTime: 0.4, visitKind: '再次' }],
      },
    },
    { name: 'nobody called for months', tables: log('约周末试驾') },
  ],
})
