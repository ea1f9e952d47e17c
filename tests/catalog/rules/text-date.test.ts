import { formatAsWritten } from '../../../src/catalog/facts/written-dates'
import textDate from '../../../src/catalog/rules/text-date'
import { text } from '../../../src/model/text'
import { day, raw, reportOf, testRule } from '../../support/testRule'

const loss = {
  customerName: '张伟',
  phone: '13800000001',
  model: '菱智M5',
  lossReason: '买了五菱宏光',
  consultant: '李静',
}
const card = { customerName: '张伟', phone: '13800000001', model: '菱智M5', status: '在跟' }
const losses = (...dates: readonly (string | number)[]) => ({
  'loss-analysis': {
    title: '2026年3月意向客户流失分析表',
    rows: dates.map((date) => ({ ...loss, lossDate: raw(date) })),
  },
})
const cards = (...dates: readonly (string | number | null)[]) => ({
  'prospect-card': dates.map((date) => ({ ...card, createdDate: raw(date) })),
})

testRule(textDate, {
  bad: [
    {
      name: 'dates written with their year',
      tables: cards('2026.3.5', '2026年3月5日', '20260305', 20260305, '26年3月5日'),
      expect: [0, 1, 2, 3, 4].map((row) => ({
        row,
        field: 'createdDate' as const,
        message: 'readable',
        severity: 'warning' as const,
        fix: day('2026-03-05'),
      })),
    },
    {
      name: 'days of a month’s form',
      tables: losses('3.5', '3月5日', '5日'),
      expect: [0, 1, 2].map((row) => ({
        row,
        field: 'lossDate' as const,
        message: 'readable',
        data: { value: ['3.5', '3月5日', '5日'][row] ?? '', date: '2026-03-05' },
        fix: day('2026-03-05'),
      })),
    },
    {
      name: 'no year, and a ledger that holds many months',
      tables: cards('12.01', 3.1, '12月28日', '26/3/5'),
      expect: [
        { value: '12.01', date: '2025-12-01', why: text('也可能是1月12日', 'It may be day 12 of month 1 as well') },
        {
          value: '3.1',
          date: '2026-03-10',
          why: text(
            '小数点后的0存不住，也可能是另一天',
            'A nought behind the point is not kept: it may be another day',
          ),
        },
        { value: '12月28日', date: '2025-12-28', why: text('没有写年份', 'No year is written') },
        { value: '26/3/5', date: '2026-03-05', why: text('年份只写了两位', 'The year is written with two digits') },
      ].map((data, row) => ({ row, field: 'createdDate' as const, message: 'guessed', data })),
    },
    {
      name: 'a serial that a cell keeps as text',
      tables: cards('46086', 46086),
      expect: [{ row: 0, field: 'createdDate', message: 'readable', severity: 'warning', fix: 46086 }],
    },
    {
      name: 'the day of the monthly statistics as text',
      tables: {
        'traffic-statistics': {
          title: '2026年3月展厅来店统计表',
          rows: [1, '2', '3日'].map((date) => ({ statisticsDate: raw(date), totalVisits: 5, firstVisits: 3 })),
        },
      },
      expect: [
        { row: 1, field: 'statisticsDate', message: 'dayOfMonth', severity: 'info', fix: day('2026-03-02') },
        { row: 2, field: 'statisticsDate', message: 'dayOfMonth', severity: 'info', fix: day('2026-03-03') },
      ],
    },
    {
      name: 'no day at all',
      tables: cards('上个月', '2026-02-30'),
      expect: [
        { row: 0, field: 'createdDate', message: 'unreadable', data: { value: '上个月', example: '2026-03-31' } },
        { row: 1, field: 'createdDate', message: 'unreadable' },
      ],
    },
  ],
  good: [
    { name: 'dates', tables: cards(day('2026-03-05'), day('2026-03-05') + 0.5) },
    { name: 'blanks and dashes', tables: cards(day('2026-03-05'), null, ' ', '-', '/', '无') },
    {
      name: 'the day’s number in the monthly statistics',
      tables: {
        'traffic-statistics': {
          title: '2026年3月展厅来店统计表',
          rows: [1, 2, 31].map((date) => ({
            statisticsDate: raw(date),
            totalVisits: 5,
            firstVisits: 3,
            repeatVisits: 2,
          })),
        },
      },
    },
  ],
})

const lossesOf = (...dates: readonly (string | number)[]) => ({
  'loss-analysis': dates.map((date) => ({ ...loss, lossDate: raw(date) })),
})
const offered = (tables: ReturnType<typeof lossesOf>, month?: '2026-03') =>
  reportOf(textDate, { name: '', month, tables }).findings.map(({ fix }) => [fix?.safe, fix?.value, fix?.format])
const march5 = day('2026-03-05')

test('the month asked for settles the year, and the day, of what is written short', () => {
  expect(offered(lossesOf('3月5日', '5号', 5, 3.05), '2026-03')).toEqual([
    [true, march5, 'm"月"d"日"'],
    [true, march5, 'd"号"'],
    [true, march5, 'd'],
    [true, march5, 'm"."dd'],
  ])
})
test('days of other months among the form’s own leave a bare day open, days of another year all that is short', () => {
  const others = [day('2026-02-27'), day('2026-02-28'), day('2026-03-02')]
  expect(offered(lossesOf('3月5日', '5号', ...others), '2026-03').map(([safe]) => safe)).toEqual([true, false])
  const older = [day('2025-03-02'), day('2025-03-03')]
  expect(offered(lossesOf('3月5日', '5号', ...older), '2026-03').map(([safe]) => safe)).toEqual([false, false])
})
test('a month that only days without a year tell settles nothing', () => {
  expect(offered(lossesOf('3月5日', '3月6日')).map(([safe]) => safe)).toEqual([false, false])
  const told = [day('2026-03-02'), day('2026-03-03')]
  expect(offered(lossesOf('3月5日', ...told)).map(([safe]) => safe)).toEqual([true])
})

test.each([
  ['3月5日', 'm"月"d"日"'],
  ['03月05号（周四）', 'mm"月"dd"号"'],
  ['3/5', 'm"/"d'],
  ['03.05', 'mm"."dd'],
  ['5', 'd'],
  ['0305', 'mmdd'],
  ['2026.3.5', 'yyyy-mm-dd'],
  ['26.3.5', 'yyyy-mm-dd'],
  ['46086', 'yyyy-mm-dd'],
] as const)('%s is shown by %s', (written, format) => expect(formatAsWritten(written)).toBe(format))
