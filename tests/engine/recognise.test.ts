import { catalog } from '../../src/catalog'
import { recognise } from '../../src/engine/recognise'
import type { Cell, Workbook } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const [profile] = catalog.profiles
const read = (workbook: Workbook, more: object = {}) =>
  recognise(workbook, catalog, { profile: profile!, today: day('2026-04-10'), ...more })
const head = [
  '序号',
  '客户姓名',
  '联系电话',
  '意向车型',
  '意向产生日期',
  '意向产生级别',
  '战败日期',
  '战败原因',
  '销售经理签字',
  '总经理签字',
]
const entry = (name: Cell, more: Cell[] = []): Cell[] => [1, name, '13800001234', '菱智M5', 46060, 'B', 46086, ...more]

test('a loss table under a merged title, its month from the title', () => {
  const { tables, context } = read(
    workbookOf({ Sheet1: [['东风风行意向客户流失分析表（2026年3月）'], [], head, entry('李一'), entry('王二')] }),
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({
    height: 2,
    month: '2026-03',
    monthFrom: 'title',
    headerRows: [2],
    missing: ['consultant', 'managerComment'],
  })
  expect(tables[0]?.template.id).toBe('loss-analysis')
  expect([...(tables[0]?.rows ?? [])]).toEqual([3, 4])
  expect(context.month).toBe('2026-03')
  expect(context.asOf).toBe(day('2026-03-31'))
})

test('totals, blank rows, repeated headers and signatures are no entries', () => {
  const rows = [
    head,
    entry('李一'),
    [],
    head,
    entry('王二'),
    ['合计', 2],
    ['', '', '销售经理签字：张三丰', '', '', '总经理签字：____'],
  ]
  const [table] = read(workbookOf({ '3月流失表': rows })).tables
  expect([...(table?.rows ?? [])]).toEqual([1, 4])
  expect(table?.foot).toEqual({ managerSignature: '张三丰', generalManagerSignature: '' })
  expect(table?.month).toBe('2026-03')
})

test('one loss entry over three rows has its reason joined and its own row', () => {
  const rows = [
    head,
    entry('李一', ['客户说隔壁店']),
    [null, null, null, null, null, null, null, '便宜八千，'],
    [null, null, null, null, null, null, null, '当天订了哈弗H6'],
    entry('王二', ['家人不同意']),
  ]
  const [table] = read(workbookOf({ 流失分析表: rows })).tables
  expect(table?.height).toBe(2)
  expect(table?.columns.lossReason?.values.at(0)).toBe('客户说隔壁店便宜八千，当天订了哈弗H6')
  expect(table?.columns.lossReason?.values.at(1)).toBe('家人不同意')
  expect([...(table?.rows ?? [])]).toEqual([1, 4])
})

test('a header of two tiers', () => {
  const upper = ['序号', '客户', null, '意向车型', '意向产生', null, '战败日期', '战败原因', '销售经理', null, '总经理']
  const lower = [null, '姓名', '电话', null, '日期', '级别', null, null, '意见', '签字', '签字']
  const [table] = read(
    workbookOf({
      流失分析表: [upper, lower, [1, '李一', '13800001234', '菱智', 46060, 'B', 46086, '价格', '同意', '张', '王']],
    }),
  ).tables
  expect(table?.columns.createdDate?.header).toBe('意向产生日期')
  expect(table?.columns.initialLevel?.values.at(0)).toBe('B')
  expect(table?.columns.managerSignature?.values.at(0)).toBe('张')
  expect(table?.columns.generalManagerSignature?.values.at(0)).toBe('王')
})

test('a date written on the first row of a day is read downwards', () => {
  const log = [
    '日期',
    '客户姓名',
    '客户电话',
    '意向车型',
    '级别',
    '进店时间',
    '离店时间',
    '几次来店',
    '是否试驾',
    '销售顾问',
  ]
  const visit = (date: Cell, name: string): Cell[] => [
    date,
    name,
    '13800001234',
    '301',
    'A',
    0.4,
    0.42,
    '首次',
    '否',
    '钱南',
  ]
  const [table] = read(
    workbookOf(
      { 前台登记表: [log, visit('12.01', '甲'), visit(null, '乙'), visit('12.02', '丙')] },
      { fileName: 'front-desk-2015.xlsx' },
    ),
  ).tables
  expect(table?.template.id).toBe('showroom-traffic-log')
  expect([0, 1, 2].map((row) => table?.columns.visitDate?.values.at(row))).toEqual([
    day('2015-12-01'),
    day('2015-12-01'),
    day('2015-12-02'),
  ])
  expect(table?.notes.map(({ zh }) => zh)).toContain('“日期”只写在首行，已按上一行补读')
})

test('a sheet of another trade is not claimed', () => {
  const { tables, sheets } = read(
    workbookOf({
      配件: [
        ['配件代码', '配件名称', '单位', '库存', '单价'],
        ['A1', '机滤', '个', 3, 25],
      ],
      空表: [],
    }),
  )
  expect(tables).toEqual([])
  expect(sheets.map(({ table }) => table)).toEqual([null, null])
  expect(sheets[1]?.reason?.zh).toBe('空工作表')
})

describe('the month', () => {
  const losses = (dates: number[]) =>
    workbookOf({
      流失分析表: [head, ...dates.map((date, row) => [row, '李一', '13800001234', '菱智', 46060, 'B', date, '价格'])],
    })
  const march = 46086
  test('as asked, remembered, from the file name, from the dates, or unknown', () => {
    expect(read(losses([march]), { month: '2026-01' }).context.month).toBe('2026-01')
    expect(read({ ...losses([march]), memory: { salt: 's', month: '2026-02', accepted: [] } }).context.month).toBe(
      '2026-02',
    )
    expect(read({ ...losses([march]), fileName: '流失表202601.xlsx' }).context.month).toBe('2026-01')
    expect(read(losses([march, march, march - 30])).context.month).toBe('2026-03')
    expect(read(losses([march, march - 30])).context.month).toBeNull()
  })
})

test('reading again after one changed cell keeps every other column', () => {
  const first = workbookOf({ 流失分析表: [head, entry('李一', ['价格']), entry('王二', ['价格'])] })
  const { tables } = read(first)
  const sheet = first.sheets[0]!
  const changed = {
    ...first,
    sheets: [
      {
        ...sheet,
        columns: sheet.columns.map((column, index) =>
          index === 7 ? { ...column, at: (row: number) => (row === 1 ? '配置' : column.at(row)) } : column,
        ),
      },
    ],
  }
  const again = recognise(changed, catalog, { profile: profile!, today: day('2026-04-10') }, { tables } as never)
    .tables[0]
  expect(again?.columns.customerName).toBe(tables[0]?.columns.customerName)
  expect(again?.columns.lossReason).not.toBe(tables[0]?.columns.lossReason)
  expect(again?.rows).toBe(tables[0]?.rows)
})

describe('a sheet that repeats rows of another', () => {
  const log = ['日期', '客户姓名', '客户电话', '意向车型', '级别', '进店时间', '几次来店', '是否试驾', '销售顾问']
  const visit = (day: number, n: number, phone: Cell = null): Cell[] => [
    46082 + day,
    `客户${n}`,
    phone,
    '301',
    'A',
    0.4 + n / 1000,
    '首次',
    '否',
    '钱南',
  ]
  const month = Array.from({ length: 30 }, (_, n) => visit(Math.floor(n / 6), n))
  const oneDay = month.slice(6, 12)
  test('is a copy and counts nobody twice, also where phones were filled in later', () => {
    const { tables, sheets } = read(
      workbookOf({ 三月: [log, ...month], 二日: [log, ...oneDay.map((row, n) => row.with(2, `1380000000${n}`))] }),
    )
    expect(tables.map(({ sheetName, height }) => [sheetName, height])).toEqual([['三月', 30]])
    expect(sheets[1]).toMatchObject({ table: null, reason: { zh: '6行都在“三月”里，是其中一部分的副本，不重复计算' } })
  })
  test('is no copy where other customers came, or where it is too short to tell', () => {
    const others = oneDay.map((row) => row.with(1, `${String(row[1])}二`))
    expect(read(workbookOf({ 三月: [log, ...month], 二日: [log, ...others] })).tables).toHaveLength(2)
    expect(read(workbookOf({ 三月: [log, ...month], 二日: [log, ...oneDay.slice(0, 4)] })).tables).toHaveLength(2)
  })
})
