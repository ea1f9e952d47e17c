import { patch, readingOf } from '../../../src/engine/patch'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'
import { day, lines, read } from './read'
import { card, contacts, loss } from './templates'

const all = [card, contacts, loss]
const one: readonly (readonly Cell[])[] = [
  ['意向客户管理卡'],
  ['卡号', 'K01', '建卡日期', day('2026-03-01'), null, null],
  ['客户姓名', '张三', '联系电话', '13800000001', '拟购车型', 'M5'],
  ['产生级别', 'H', '购买周期', null, '销售顾问', '李一'],
  ['地址：', null, '兴趣：', '钓鱼', '信息来源', '来店'],
  ['经理签字', null],
  [],
  ['日期', '访问方式', '洽谈内容', '级别', '下次预定日'],
  [day('2026-03-02'), '电话', '约周六看车', 'H', day('2026-03-07')],
  ['3月7日', '来店', '试驾，谈价格', 'H', null],
  [],
  ['3月9日', '电话', '下订', 'O', null],
  ['销售经理签字：张建平'],
]

test('a card of labels and values, and the contacts on its back', () => {
  const { tables, sheets } = read(workbookOf({ 张三: one }), all)
  const [front, back] = tables
  expect(tables.map(({ template, height, listed }) => [template.id, height, listed])).toEqual([
    ['prospect-card', 1, false],
    ['contact-log', 3, false],
  ])
  expect(
    lines(
      front!,
      'cardNumber',
      'createdDate',
      'customerName',
      'phone',
      'model',
      'purchaseWindow',
      'consultant',
      'address',
    ),
  ).toEqual(['K01@B2 2026-03-01@D2 张三@B3 13800000001@D3 M5@F3 null@D4 李一@F4 null@B5'])
  expect(front!.place(-1, 'phone')).toMatchObject({ row: 2, column: 2 })
  expect(front!.place(0, 'status')).toMatchObject({ row: 1, column: 1 })
  expect(
    lines(back!, 'contactDate', 'contactMethod', 'contactNote', 'level', 'nextContactDate', 'customerName'),
  ).toEqual([
    '2026-03-02@A9 电话@B9 约周六看车@C9 H@D9 2026-03-07@E9 张三@B3',
    '2026-03-07@A10 来店@B10 试驾，谈价格@C10 H@D10 null@E10 张三@B3',
    '2026-03-09@A12 电话@B12 下订@C12 O@D12 null@E12 张三@B3',
  ])
  expect(back!.columns.consultant!.values.at(2)).toBe('李一')
  expect(sheets[0]!.columns.find(({ field }) => field === 'phone')).toMatchObject({ by: 'layout', header: '联系电话' })
})

/** Rows beside each other, with a blank column between. */
const beside = (...blocks: readonly (readonly (readonly Cell[])[])[]): Cell[][] => {
  const widths = blocks.map((block) => Math.max(...block.map((row) => row.length)))
  const height = Math.max(...blocks.map((block) => block.length))
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, index) => [
      ...Array.from({ length: widths[index]! + 1 }, (_, column) => block[row]?.[column] ?? null),
    ]),
  )
}
const renamed = (name: string, phone: string): readonly (readonly Cell[])[] =>
  one.map((row) => row.map((cell) => (cell === '张三' ? name : cell === '13800000001' ? phone : cell)))

test('several cards of a sheet are one table, side by side and downwards; empty ones are none', () => {
  const empty = one.map((row, at) =>
    row.map((cell, column) => ((at >= 1 && at <= 5 && column % 2 === 1) || (at > 7 && at < 12) ? null : cell)),
  )
  const { tables } = read(
    workbookOf({
      管理卡: [
        ...beside(renamed('王五', '13800000002'), renamed('赵六', '13800000003')),
        [],
        ...beside(renamed('钱七', '13800000004'), empty),
      ],
    }),
    all,
  )
  const [front, back] = tables
  expect(lines(front!, 'customerName', 'phone')).toEqual([
    '王五@B3 13800000002@D3',
    '赵六@I3 13800000003@K3',
    '钱七@B17 13800000004@D17',
  ])
  expect(back!.height).toBe(9)
  expect(lines(back!, 'contactDate', 'customerName')).toEqual([
    '2026-03-02@A9 王五@B3',
    '2026-03-07@A10 王五@B3',
    '2026-03-09@A12 王五@B3',
    '2026-03-02@H9 赵六@I3',
    '2026-03-07@H10 赵六@I3',
    '2026-03-09@H12 赵六@I3',
    '2026-03-02@A23 钱七@B17',
    '2026-03-07@A24 钱七@B17',
    '2026-03-09@A26 钱七@B17',
  ])
})

test('labels above their values, and several in one cell', () => {
  const { tables } = read(
    workbookOf({
      卡: [
        ['意向客户信息卡'],
        ['姓名：张三　电话：13800000001', null, '建卡日期：2026-3-1'],
        ['拟购车型', '信息来源', '销售顾问'],
        ['M5', '来店', '李一'],
        ['职业', '产生级别', '购买周期'],
        ['教师', 'H', '7日内'],
      ],
    }),
    all,
  )
  expect(lines(tables[0]!, 'customerName', 'phone', 'createdDate', 'model', 'consultant', 'initialLevel')).toEqual([
    '张三@A2 13800000001@A2 2026-03-01@C2 M5@A4 李一@C4 H@B6',
  ])
})

test('a list with labels above it is a list', () => {
  const header = ['客户姓名', '电话', '车型', '建卡日期', '产生级别']
  const row = (name: string): Cell[] => [name, '13800000001', 'M5', day('2026-03-01'), 'H']
  const { tables } = read(
    workbookOf({
      台账: [
        ['意向客户管理卡台账'],
        ['销售顾问：李一', null, '信息来源：来店'],
        header,
        row('张三'),
        row('王五'),
        header,
        row('赵六'),
      ],
    }),
    all,
  )
  expect(tables).toHaveLength(1)
  expect(tables[0]).toMatchObject({ listed: true, height: 3 })
})

test('after a cell is typed, the other fields are the same as before', () => {
  const before: Workbook = workbookOf({ 张三: one })
  const first = read(before, all)
  const after = patch(before, readingOf([{ at: { sheet: '张三', row: 2, column: 5 }, value: 'X5' }], before))
  const second = read(after, all, first)
  const [front, back] = second.tables
  expect(front!.columns.model!.values.at(0)).toBe('X5')
  expect(front!.columns.model).not.toBe(first.tables[0]!.columns.model)
  expect(front!.columns.phone).toBe(first.tables[0]!.columns.phone)
  expect(back!.columns.contactNote).toBe(first.tables[1]!.columns.contactNote)
  expect(back!.columns.model!.values.at(0)).toBe('X5')
})
