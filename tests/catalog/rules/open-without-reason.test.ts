import rule from '../../../src/catalog/rules/open-without-reason'
import { testRule, type TablesLiteral } from '../../support/testRule'

const person = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const tables = (reasons: (string | null)[], card: object = {}): TablesLiteral => ({
  'prospect-card': [{ ...person, model: '菱智M5', createdDate: '2026-02-10', level: 'A', status: '在跟', ...card }],
  'contact-log': reasons.map((lossReason, index) => ({
    ...person,
    contactDate: `2026-03-0${index + 2}`,
    contactMethod: '电话',
    contactNote: '邀约到店',
    lossReason,
  })),
})
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'seven weeks, two contacts, no reason',
      month,
      tables: tables([null, null]),
      expect: [
        {
          table: 'contact-log',
          row: 1,
          field: 'lossReason',
          message: 'missing',
          severity: 'warning',
          data: { name: '陈立', d: 49 },
        },
      ],
    },
    {
      name: 'a dash is no reason',
      month,
      tables: tables(['—']),
      expect: [{ row: 0, field: 'lossReason', message: 'missing' }],
    },
    {
      name: 'on the thirtieth day',
      month,
      tables: tables([null], { createdDate: '2026-03-01' }),
      expect: [{ row: 0, field: 'lossReason', message: 'missing' }],
    },
  ],
  good: [
    { name: 'named once', month, tables: tables(['等新款上市', null]) },
    { name: 'three weeks', month, tables: tables([null], { createdDate: '2026-03-10' }) },
    { name: 'the card tells what he doubts', month, tables: tables([null], { doubts: '油耗' }) },
    { name: 'closed', month, tables: tables([null], { status: '战败' }) },
    { name: 'he has ordered', month, tables: tables([null], { level: 'O' }) },
  ],
})
