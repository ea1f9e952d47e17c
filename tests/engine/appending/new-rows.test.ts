import { catalog } from '../../../src/catalog'
import { newRows } from '../../../src/engine/appending/new-rows'
import { checkNow } from '../../../src/engine/check'
import type { NewEntry } from '../../../src/model/finding'
import type { Report } from '../../../src/model/report'
import { text } from '../../../src/model/text'
import type { Cell, Sheet, Workbook } from '../../../src/model/workbook'
import { day } from '../../support/testRule'
import { sheetOf } from '../../support/workbook'

const today = day('2026-04-10')
const [profile] = catalog.profiles
const cards = sheetOf('管理卡', [
  ['客户姓名', '电话', '意向车型', '信息来源', '建卡日期', '产生级别', '意向级别', '销售顾问', '结果', '战败日期'],
  ...['陈立', '王芳', '李强'].map((name, index) => [
    name,
    `1380000000${index + 1}`,
    '菱智M5',
    '来店',
    day('2026-03-01'),
    'B',
    'A',
    '周敏',
    '战败',
    day('2026-03-04') + index,
  ]),
])
const titles = ['序号', '客户姓名', '电话', '车型', '产生日期', '产生级别', '战败日期', '战败级别', '战败原因', '类别']
const entry = [1, '赵刚', '13800000009', '菱智M5', day('2026-03-01'), 'B', day('2026-03-02'), 'A', '买了哈弗H6', '战败']

const reportOf = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}, of: Partial<Workbook> = {}): Report =>
  checkNow(
    { sheets: [cards, { ...sheetOf('流失表', rows), ...more }], ...of },
    { ...catalog, rules: [], kpis: [], summaries: [] },
    { profile: profile!, today, month: '2026-03' },
  )
const missing = (report: Report, row = 0, table?: string): NewEntry => ({
  title: text('补登', 'Add'),
  table: table ?? report.tables.find(({ template }) => template.id === 'loss-analysis')?.id ?? '',
  from: { table: '管理卡', row },
  carried: {
    customerName: 'customerName',
    phone: 'phone',
    model: 'model',
    source: 'source',
    createdDate: 'createdDate',
    initialLevel: 'initialLevel',
    lossLevel: 'level',
    lossDate: 'lossDate',
    lossKind: 'status',
    consultant: 'consultant',
  },
  cells: {},
})
const planned = (report: Report, count = 1, table?: string) => {
  const { rows, refused } = newRows(
    report,
    Array.from({ length: count }, (_, row) => missing(report, row, table)),
  )
  return {
    rows: rows.map(({ row, cells }) => [row, ...cells.map(({ at, value }) => [at.column, value] as const)]),
    refused: refused.map(({ zh }) => zh),
  }
}
const rowsOf = (report: Report, count = 1, table?: string) => planned(report, count, table).rows.map(([row]) => row)

test('a row goes into the first prepared row, numbered on, with all that the form has and the card knows but the reason', () => {
  const report = reportOf([['2026年3月流失分析表'], titles, entry, [2], [3], ['销售经理签字：']])
  const [, ...cells] = planned(report).rows[0]!
  expect(new Map(cells as [number, Cell][])).toEqual(
    new Map<number, Cell>([
      [1, '陈立'],
      [2, '13800000001'],
      [3, '菱智M5'],
      [4, day('2026-03-01')],
      [5, 'B'],
      [6, day('2026-03-04')],
      [7, 'A'],
      [9, '战败'],
    ]),
  )
  expect(rowsOf(report)).toEqual([3])
})

test('several rows follow one another, serial numbers go on where there are none yet', () => {
  const report = reportOf([titles, entry, [], [3], []])
  expect(planned(report, 3).rows.map(([row, first]) => [row, first])).toEqual([
    [2, [0, 2]],
    [3, [1, '王芳']],
    [4, [0, 4]],
  ])
})

test('where the sheet ends the next row is below its last', () => {
  expect(rowsOf(reportOf([titles, entry]), 2)).toEqual([2, 3])
})

test.each([
  ['a total', ['合计', '1批']],
  ['a signature', ['销售经理签字：张伟']],
  ['a remark', ['备注：按月装订']],
])('%s is never written over: the form is full and says so', (_, row) => {
  const { rows, refused } = planned(reportOf([titles, entry, row]))
  expect(rows).toEqual([])
  expect(refused).toEqual(['“流失表”的空行已用完，下面是合计、签字或别的表，没有覆盖；请先在Excel里插入空行再补登'])
})

test('as many rows as are free are offered, the others are told', () => {
  const { rows, refused } = planned(reportOf([titles, entry, [], ['合计', 1]]), 3)
  expect(rows.map(([row]) => row)).toEqual([2])
  expect(refused).toHaveLength(1)
})

test('rows that continue the last reason are passed over', () => {
  const more = [null, null, null, null, null, null, null, null, '后来又说家里不同意', null]
  expect(rowsOf(reportOf([titles, entry, more, []]))).toEqual([3])
})

test('an entry over merged rows is passed over as a whole', () => {
  const report = reportOf([titles, entry, [], [], []], {
    merges: [
      [1, 1, 2, 1],
      [3, 1, 2, 1],
    ],
  })
  expect(rowsOf(report, 2)).toEqual([3, 5])
})

test('a blank form takes its first row below the header', () => {
  expect(rowsOf(reportOf([['2026年3月流失分析表'], titles, [1], [2], ['销售经理签字：']]))).toEqual([2])
})

test('in a level matrix the date goes into the column of the level', () => {
  const heads = ['客户姓名', '电话', '车型', 'O', 'H', 'A', 'B', 'C', '战败原因', '类别', '销售顾问']
  const row = ['赵刚', '13800000009', 'M5', null, null, null, day('2026-03-02'), null, '买了哈弗H6', '战败', '周敏']
  const [, ...cells] = planned(reportOf([['2026年3月战败分析表'], heads, row, []])).rows[0]!
  expect(new Map(cells as [number, Cell][])).toEqual(
    new Map<number, Cell>([
      [0, '陈立'],
      [1, '13800000001'],
      [2, '菱智M5'],
      [5, day('2026-03-04')],
      [9, '战败'],
      [10, '周敏'],
    ]),
  )
})

test('phones among numbers are numbers, days of a workbook of 1904 are its own', () => {
  const numbers = entry.map((cell, index) => (index === 2 ? 13800000009 : cell))
  const cells = (report: Report) => new Map(planned(report).rows[0]!.slice(1) as [number, Cell][])
  expect(cells(reportOf([titles, numbers])).get(2)).toBe(13800000001)
  const report = reportOf(
    [titles, entry.map((cell) => (typeof cell === 'number' && cell > 40_000 ? cell - 1462 : cell))],
    {},
    { date1904: true },
  )
  expect(cells(report).get(6)).toBe(day('2026-03-04'))
})

test('one row stays free above the next block of the sheet', () => {
  const log = [
    ['来店登记表'],
    ['日期', '来店时间', '离店时间', '客户姓名', '电话', '意向车型', '销售顾问', '信息来源', '是否首次'],
    ...Array.from({ length: 60 }, (_, index) => [
      day('2026-03-05'),
      0.4,
      0.45,
      `来客${index}`,
      `138000002${index + 10}`,
      '菱智M5',
      '周敏',
      '自然进店',
      '首次',
    ]),
  ]
  const many = Array.from({ length: 60 }, (_, index) => [
    index + 1,
    `客户${index}`,
    `138000001${index + 10}`,
    ...entry.slice(3),
  ])
  const report = reportOf([['2026年3月流失分析表'], titles, ...many, [], [], ...log])
  expect(report.tables.map(({ template }) => template.id)).toContain('showroom-traffic-log')
  expect(rowsOf(report, 3)).toEqual([62])
})

test('a matrix of levels needs the level, an ordinary list does not', () => {
  const heads = ['客户姓名', '电话', '车型', 'O', 'H', 'A', 'B', 'C', '战败原因', '类别', '销售顾问']
  const row = ['赵刚', '13800000009', 'M5', null, null, null, day('2026-03-02'), null, '买了哈弗H6', '战败', '周敏']
  const report = reportOf([['2026年3月战败分析表'], heads, row, []])
  const { carried, ...entryOf } = missing(report)
  const { lossLevel: _, ...others } = carried
  const { rows, refused } = newRows(report, [{ ...entryOf, carried: others }])
  expect(rows).toEqual([])
  expect(refused.map(({ zh }) => zh)).toEqual([
    '“流失表”按级别分栏填战败日期，卡上没有级别，请先在卡上补写级别或手工登记',
  ])
  expect(newRows(reportOf([titles, entry]), [{ ...entryOf, carried: others }]).rows).toHaveLength(1)
})
