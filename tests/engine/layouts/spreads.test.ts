import { catalog } from '../../../src/catalog'
import { patch, readingOf } from '../../../src/engine/patch'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'
import { day, lines, read } from './read'
import { daily, loss } from './templates'

const matrix = (): Workbook =>
  workbookOf({
    '3月战败表': [
      ['销售促进战败分析表 2026年3月'],
      ['客户姓名', '电话', '车型', '战败时级别', null, null, null, null, '战败原因', '销售顾问'],
      [null, null, null, 'O', 'H', 'A', 'B', 'C', null, null],
      ['张三', '13800000001', 'M5', null, day('2026-03-05'), null, null, null, '买了别的车', '李一'],
      ['王五', '13800000002', 'X3', null, null, null, '3月9日', null, '价格高', '李一'],
      [null, null, null, null, null, null, null, null, '客户说差八千', null],
      ['赵六', '13800000003', 'X3', null, null, day('2026-03-11'), day('2026-03-12'), null, '去了他店', '周二'],
      ['钱七', '13800000004', 'X3', null, null, null, null, null, '失联', '周二'],
      ['合计', null, null, 0, 1, 1, 2, 0, null, null],
    ],
  })

test('the level and the date of a loss stand in one cell, in the column of the level', () => {
  const { tables, sheets } = read(matrix(), [loss])
  const [table] = tables
  expect(tables).toHaveLength(1)
  expect(lines(table!, 'customerName', 'lossLevel', 'lossDate', 'lossReason')).toEqual([
    '张三@A4 H@E4 2026-03-05@E4 买了别的车@I4',
    '王五@A5 B@G5 2026-03-09@G5 价格高客户说差八千@I5',
    '赵六@A7 A@F7 2026-03-11@F7 去了他店@I7',
    '钱七@A8 null@D8 null@D8 失联@I8',
  ])
  expect(table).toMatchObject({ listed: false, missing: [], unmapped: [], month: '2026-03', monthFrom: 'title' })
  expect(table!.columns.lossDate!.index).toBe(-1)
  expect(table!.columns.phone!.index).toBe(1)
  expect(table!.notes.map(({ zh }) => zh)).toContain('第7行在多个栏里都填了，只读最左一栏，请核对')
  expect(table!.place(-1, 'lossDate')).toMatchObject({ row: 2, column: 3 })
  const told = sheets[0]!.columns.filter(({ by }) => by === 'layout')
  expect(told).toMatchObject([{ column: 3, header: 'O、H、A、B、C', field: 'lossDate' }])
  expect(told[0]!.why.zh).toBe('D、E、F、G、H列：填在哪一栏就是哪个“战败时级别”，栏里写的是“战败日期”')
})

test('heads beside the other headers, in one row', () => {
  const { tables } = read(
    workbookOf({
      战败: [
        ['姓名', '电话', 'O', 'H级', 'A', 'B', 'C', '战败原因'],
        ['张三', '13800000001', null, null, day('2026-03-05'), null, null, '买了别的车'],
      ],
    }),
    [loss],
  )
  expect(lines(tables[0]!, 'lossLevel', 'lossDate')).toEqual(['A@E2 2026-03-05@E2'])
})

test('after a cell is typed, only what it touches is new', () => {
  const before = matrix()
  const first = read(before, [loss])
  const elsewhere = patch(
    before,
    readingOf([{ at: { sheet: '3月战败表', row: 3, column: 1 }, value: '13800000009' }], before),
  )
  const second = read(elsewhere, [loss], first)
  const [one, two] = [first.tables[0]!, second.tables[0]!]
  expect(two.columns.phone).not.toBe(one.columns.phone)
  expect(two.columns.lossDate).toBe(one.columns.lossDate)
  expect(two.columns.lossLevel).toBe(one.columns.lossLevel)
  expect(two.rows).toBe(one.rows)
  // The date goes into the column beside it: the same date, of another level, in another cell.
  const at = (column: number, value: number | null) => ({ at: { sheet: '3月战败表', row: 3, column }, value })
  const moved = patch(elsewhere, readingOf([at(4, null), at(5, day('2026-03-05'))], elsewhere))
  const [three] = read(moved, [loss], second).tables
  expect(three!.columns.lossDate).not.toBe(two.columns.lossDate)
  expect(lines(three!, 'lossLevel', 'lossDate')[0]).toBe('A@F4 2026-03-05@F4')
  expect(three!.columns.phone).toBe(two.columns.phone)
})

test('ticks tell a word; a cross tells nothing', () => {
  const { tables } = read(
    workbookOf({
      日报: [
        ['客户姓名', '车型', '访问目的', null, null, null, '上月留存', '本月新增', '访问经过'],
        [null, null, '开拓', '促进', '管理', '售后回访', null, null, null],
        ['张三', 'M5', null, '√', null, null, '√', null, '约周六试驾'],
        ['王五', 'X3', '×', null, null, 1, null, '○', '首保提醒'],
      ],
    }),
    [daily],
  )
  expect(lines(tables[0]!, 'contactPurpose', 'carriedOver', 'contactNote')).toEqual([
    '促进@D3 上月留存@G3 约周六试驾@I3',
    '售后回访@F4 本月新增@H4 首保提醒@I4',
  ])
})

test('three columns make one date', () => {
  const { tables } = read(
    workbookOf({
      战败: [
        ['登记年', '登记月', '登记日', '客户姓名', '电话', '战败原因'],
        [13, 2, 5, '张三', '13800000001', '价格'],
        [2015, '3月', '6日', '王五', '13800000002', '价格'],
        [null, null, 7, '赵六', '13800000003', '价格'],
        [2015, 13, 8, '钱七', '13800000004', '价格'],
      ],
    }),
    [loss],
  )
  expect(lines(tables[0]!, 'createdDate')).toEqual(['2013-02-05@C2', '2015-03-06@C3', '2015-03-07@C4', 'null@C5'])
  expect(tables[0]!.columns.createdDate!.cells.at(3)).toBe('2015-13-8')
})

test('a form that keeps the date in a column of its own is read as it stands', () => {
  const { tables } = read(
    workbookOf({
      战败: [
        ['客户姓名', '电话', '战败日期', '确度', '战败原因'],
        ['张三', '13800000001', day('2026-03-05'), 'A', '价格'],
      ],
    }),
    [loss],
  )
  expect(tables[0]).toMatchObject({ listed: true })
  expect(lines(tables[0]!, 'lossDate', 'lossLevel')).toEqual(['2026-03-05@C2 A@D2'])
})

describe('an entry below the headers is no tier of theirs, whatever words stand in it', () => {
  const days = Array.from({ length: 31 }, (_, index) => String(index + 1))
  const blank = days.map(() => null)
  const entry = (at: Cell, kind: string, who: readonly Cell[], result: string): Cell[] => [
    ...[at, kind, ...who, 'M5', '来店', '李一然'],
    ...[null, null, null, day('2026-03-02'), null],
    ...['√', ...blank.slice(1), result, null],
  ]
  const grid = (...entries: readonly Cell[][]): Workbook =>
    workbookOf({
      接触状况: [
        ['2026年3月意向客户接触状况表'],
        [
          ...['序号', '区分', '客户姓名', '联系电话', '拟购车型', '信息来源', '销售顾问'],
          ...['级别', null, null, null, null, ...days, '月末结果', '备注'],
        ],
        [...Array.from({ length: 7 }, () => null), 'O', 'H', 'A', 'B', 'C', ...blank, null, null],
        ...entries,
      ],
    })
  test.each<readonly [string, Cell, readonly Cell[]]>([
    ['a mobile', 1, ['张三', '13800000001']],
    ['a landline', null, ['张三', '0752-5550232']],
    ['a switchboard', null, ['张三', '4000000001转6367']],
    ['a number of the list', 1, [null, null]],
    ['a customer and a consultant', null, ['张三', null]],
  ])('%s', (_, at, who) => {
    const { tables, sheets } = read(
      grid(entry(at, '本月新增', who, '留存'), entry(2, '上月留存', ['王五', '13800000002'], '订单')),
      catalog.templates,
    )
    expect(lines(tables[0]!, 'carriedOver', 'level', 'status')).toEqual([
      '本月新增@B4 B@K4 在跟@AR4',
      '上月留存@B5 B@K5 成交@AR5',
    ])
    expect(sheets[0]!.columns.find(({ column }) => column === 1)).toMatchObject({ header: '区分', by: 'header' })
  })
})
