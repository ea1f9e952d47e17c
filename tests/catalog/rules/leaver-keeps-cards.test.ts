import rule from '../../../src/catalog/rules/leaver-keeps-cards'
import { testRule, type TablesLiteral } from '../../support/testRule'

const card = (customerName: string, consultant: string | null = '周敏', status = '在跟') => ({
  customerName,
  phone: `1380000${customerName.charCodeAt(0) % 10000}`,
  model: '菱智M5',
  createdDate: '2026-02-05',
  level: 'A',
  consultant,
  status,
})
const staff = (leftDate: string | null, rosterName = '周敏') => ({
  rosterName,
  rosterRole: '销售顾问',
  joinedDate: '2024-05-06',
  leftDate,
})
const tables = (cards: object[], roster: object[]): TablesLiteral => ({ 'prospect-card': cards, roster })
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'two open cards',
      month,
      tables: tables([card('陈立'), card('何平', '李静'), card('王芳')], [staff('2026-03-10'), staff(null, '李静')]),
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'consultant',
          message: 'left',
          severity: 'warning',
          data: { consultant: '周敏', date: '2026-03-10', n: 2, names: ['陈立', '王芳'] },
        },
      ],
    },
    {
      name: 'an undecided customer is open',
      month,
      tables: tables([card('陈立', '周敏', '准战败')], [staff('2026-03-10')]),
      expect: [{ row: 0, field: 'consultant', message: 'left' }],
    },
    {
      name: 'two who left',
      month,
      tables: tables([card('陈立'), card('何平', '李静')], [staff('2026-03-10'), staff('2026-02-10', '李静')]),
      expect: [
        { row: 0, field: 'consultant', message: 'left' },
        { row: 1, field: 'consultant', message: 'left' },
      ],
    },
  ],
  good: [
    { name: 'nobody left', month, tables: tables([card('陈立')], [staff(null)]) },
    {
      name: 'closed cards stay',
      month,
      tables: tables([card('陈立', '周敏', '战败'), card('王芳', '周敏', '成交')], [staff('2026-03-10')]),
    },
    { name: 'leaves next month', month, tables: tables([card('陈立')], [staff('2026-04-20')]) },
    { name: 'a namesake is still there', month, tables: tables([card('陈立')], [staff('2026-03-10'), staff(null)]) },
    { name: 'not in the roster', month, tables: tables([card('陈立', '李静')], [staff('2026-03-10')]) },
  ],
})
