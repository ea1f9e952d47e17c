import rule from '../../../src/catalog/rules/new-prospect-not-in-log'
import { testRule, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const entry = (carriedOver: string, who: object = chen) => ({ carriedOver, source: '来店', level: 'A', ...who })
const card = (who: object = chen, createdDate = '2026-03-05') => ({
  model: '菱智M5',
  createdDate,
  status: '在跟',
  ...who,
})
const tables = (log: object[], cards: object[]): TablesLiteral => ({ 'follow-up-log': log, 'prospect-card': cards })
const month = '2026-03' as const

testRule(rule, {
  bad: [
    {
      name: 'a new card is not in the log',
      month,
      tables: tables([entry('本月新增', wang)], [card(), card(wang)]),
      expect: [
        {
          table: 'prospect-card',
          row: 0,
          field: 'createdDate',
          message: 'missing',
          severity: 'error',
          data: { name: '陈立', date: '2026-03-05' },
        },
      ],
    },
    {
      name: 'listed as carried over',
      month,
      tables: tables([entry('上月留存')], [card()]),
      expect: [{ table: 'follow-up-log', row: 0, field: 'carriedOver', message: 'misplaced' }],
    },
    {
      name: 'two of them',
      month,
      tables: tables(
        [entry('上月留存', wang)],
        [card(wang, '2026-02-05'), card(), card({ ...chen, customerName: '何平', phone: '13800000003' }, '2026-03-29')],
      ),
      expect: [
        { row: 1, field: 'createdDate', message: 'missing' },
        { row: 2, field: 'createdDate', message: 'missing' },
      ],
    },
  ],
  good: [
    { name: 'in the log', month, tables: tables([entry('本月新增')], [card()]) },
    {
      name: 'of last month',
      month,
      tables: tables([entry('上月留存', wang)], [card(chen, '2026-02-05'), card(wang, '2026-02-05')]),
    },
    {
      name: 'made today',
      month,
      today: '2026-03-20',
      tables: tables([entry('上月留存', wang)], [card(chen, '2026-03-20')]),
    },
    {
      name: 'a colleague whose log is not at hand',
      month,
      tables: tables([entry('本月新增', wang)], [card({ ...chen, consultant: '李静' }), card(wang)]),
    },
    {
      name: 'there under another number',
      month,
      tables: tables([entry('本月新增', { ...chen, phone: '13800000009' })], [card()]),
    },
  ],
})
