import { catalog } from '../../../src/catalog'
import rule from '../../../src/catalog/rules/carried-over-differs'
import { checkNow } from '../../../src/engine/check'
import { day, testRule, workbookOfTables, type TablesLiteral } from '../../support/testRule'

const chen = { customerName: '陈立', phone: '13800000001', consultant: '周敏' }
const wang = { customerName: '王芳', phone: '13800000002', consultant: '周敏' }
const entry = (carriedOver: string, who: object = chen) => ({ carriedOver, source: '来店', level: 'A', ...who })
const card = (who: object = chen, more: object = {}) => ({
  model: '菱智M5',
  createdDate: '2026-02-05',
  status: '在跟',
  ...who,
  ...more,
})
const tables = (log: object[], cards: object[]): TablesLiteral => ({ 'follow-up-log': log, 'prospect-card': cards })
const month = '2026-03' as const

const days = Array.from({ length: 31 }, (_, index) => `${index + 1}`)
const line = (sequence: number, carriedOver: string, who: typeof chen, boxed: string) => [
  sequence,
  carriedOver,
  ...[who.customerName, who.phone, who.consultant, '来店', null, null, day(boxed), null, null],
  ...days.map((date) => (date === '9' ? '*√' : null)),
  '留存',
]

testRule(rule, {
  bad: [
    {
      name: 'an open card of last month is not in the log',
      month,
      tables: tables([entry('上月留存', wang)], [card(), card(wang)]),
      expect: [
        {
          table: 'follow-up-log',
          row: -1,
          field: 'customerName',
          message: 'missing',
          severity: 'error',
          data: { name: '陈立' },
        },
      ],
    },
    {
      name: 'lost in the middle of the month, and never in the log',
      month,
      tables: tables([entry('上月留存', wang)], [card(chen, { status: '战败', lossDate: '2026-03-12' }), card(wang)]),
      expect: [{ row: -1, field: 'customerName', message: 'missing' }],
    },
    {
      name: 'listed as new',
      month,
      tables: tables([entry('上月留存', wang), entry('本月新增')], [card(), card(wang)]),
      expect: [{ row: 1, field: 'carriedOver', message: 'misplaced', data: { name: '陈立' } }],
    },
    {
      name: 'lost last month, and carried over',
      month,
      tables: tables([entry('上月留存')], [card(chen, { status: '战败', lossDate: '2026-02-20' })]),
      expect: [{ row: 0, field: 'carriedOver', message: 'closed' }],
    },
  ],
  good: [
    {
      name: 'the first line of a grid of two tiers says both 本月新增 and 留存: no header',
      month,
      tables: { 'prospect-card': [card(), card(wang, { createdDate: '2026-03-04' })] },
      grids: {
        接触状况: [
          ['2026年3月意向客户接触状况表'],
          [
            '序号',
            '区分',
            '客户姓名',
            '联系电话',
            '销售顾问',
            '信息来源',
            '级别',
            null,
            null,
            null,
            null,
            ...days,
            '月末结果',
          ],
          [null, null, null, null, null, null, 'O', 'H', 'A', 'B', 'C', ...days.map(() => null), null],
          line(1, '本月新增', wang, '2026-03-04'),
          line(2, '上月留存', chen, '2026-02-26'),
        ],
      },
    },
    { name: 'everybody carried over', month, tables: tables([entry('上月留存')], [card()]) },
    {
      name: 'made this month',
      month,
      tables: tables([entry('上月留存', wang)], [card(chen, { createdDate: '2026-03-05' }), card(wang)]),
    },
    {
      name: 'lost before the month',
      month,
      tables: tables([entry('上月留存', wang)], [card(chen, { status: '战败', lossDate: '2026-02-20' }), card(wang)]),
    },
    {
      name: 'won back since',
      month,
      tables: tables([entry('本月新增')], [card(chen, { lossDate: '2026-02-20' })]),
    },
    {
      name: 'a colleague whose log is not at hand',
      month,
      tables: tables([entry('上月留存', wang)], [card({ ...chen, consultant: '李静' }), card(wang)]),
    },
    {
      name: 'there under another number',
      month,
      tables: tables([entry('上月留存', { ...chen, phone: '13800000009' })], [card()]),
    },
  ],
})

test('goes by last month’s log where that is at hand', () => {
  const [profile] = catalog.profiles
  const previous = workbookOfTables({
    'follow-up-log': [
      { ...entry('上月留存'), status: '在跟' },
      { ...entry('上月留存', wang), status: '战败' },
    ],
  })
  const workbook = workbookOfTables({ 'follow-up-log': [entry('上月留存', wang)] })
  const report = checkNow(
    workbook,
    { ...catalog, rules: [rule], kpis: [], summaries: [] },
    { profile: profile!, today: day('2026-03-31'), month, previous },
  )
  expect(report.findings.map(({ row, data }) => [row, data.name])).toEqual([
    [-1, '陈立'],
    [0, '王芳'],
  ])
})

test('without last month’s sheets it is not checked', () => {
  const [profile] = catalog.profiles
  const workbook = workbookOfTables({ 'follow-up-log': [entry('上月留存', wang)] })
  const report = checkNow(
    workbook,
    { ...catalog, rules: [rule], kpis: [], summaries: [] },
    { profile: profile!, today: day('2026-03-31'), month },
  )
  expect(report.notChecked.map(({ code }) => code)).toEqual(['CT09'])
})
