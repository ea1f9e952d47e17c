import { catalog } from '../../../src/catalog'
import rule from '../../../src/catalog/rules/carried-level-differs'
import { checkNow } from '../../../src/engine/check'
import { format } from '../../../src/model/text'
import { day, testRule, workbookOfTables, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const entry = (level: string | null, carriedOver = '上月留存') => ({ carriedOver, source: '来店', level, ...chen })
const contact = (contactDate: string, level: string) => ({
  ...chen,
  contactDate,
  contactMethod: '电话',
  contactNote: '约周末试驾',
  level,
})
const tables = (follow: object[], log: object[]): TablesLiteral => ({ 'follow-up-log': follow, 'contact-log': log })
const month = '2026-03' as const
const previous = workbookOfTables({
  'prospect-card': [{ ...chen, model: '菱智M5', createdDate: '2026-02-05', level: 'B', status: '在跟' }],
})
const findings = (level: string) =>
  checkNow(
    workbookOfTables({ 'follow-up-log': [entry(level)] }),
    { ...catalog, rules: [rule], kpis: [], summaries: [] },
    { profile: catalog.profiles[0]!, today: day('2026-03-31'), month, previous },
  ).findings

// The message about last month's card needs last month's workbook, which a case cannot give.
const { card, ...messages } = rule.messages
testRule({ ...rule, messages } as typeof rule, {
  bad: [
    {
      name: 'judged B at last',
      month,
      tables: tables([entry('H')], [contact('2026-02-10', 'H'), contact('2026-02-26', 'B')]),
      expect: [
        {
          table: 'follow-up-log',
          row: 0,
          field: 'level',
          message: 'differs',
          severity: 'warning',
          data: { name: '陈立', a: 'H', date: '2026-02-26', b: 'B' },
        },
      ],
    },
    {
      name: 'by the report',
      month,
      tables: {
        'follow-up-log': [entry('C')],
        'daily-report': [
          {
            ...chen,
            reportDate: '2026-02-27',
            contactPurpose: '促进',
            previousLevel: 'B',
            level: 'A',
            contactNote: '约试驾',
          },
        ],
      },
      expect: [{ table: 'follow-up-log', row: 0, field: 'level', message: 'differs' }],
    },
    {
      name: 'the log is in no order',
      month,
      tables: tables([entry('A')], [contact('2026-02-26', 'B'), contact('2026-02-10', 'A')]),
      expect: [{ row: 0, field: 'level', message: 'differs' }],
    },
  ],
  good: [
    { name: 'the same', month, tables: tables([entry('B')], [contact('2026-02-10', 'H'), contact('2026-02-26', 'B')]) },
    { name: 'new this month', month, tables: tables([entry('H', '本月新增')], [contact('2026-02-26', 'B')]) },
    {
      name: 'changed since',
      month,
      tables: tables([entry('B')], [contact('2026-02-26', 'B'), contact('2026-03-05', 'H')]),
    },
    { name: 'left blank', month, tables: tables([entry(null)], [contact('2026-02-26', 'B')]) },
    { name: 'judged long before', month, tables: tables([entry('A')], [contact('2025-12-26', 'B')]) },
  ],
})

test('goes by last month’s card where no contact tells', () => {
  const [found] = findings('H')
  expect(found?.message).toBe(card)
  expect(format(found!.message, found!.data, 'zh')).toBe('陈立留存级别写H，上月管理卡为B，请核对')
  expect(findings('B')).toEqual([])
})
