import { readMark } from '../../../src/engine/layouts/contact-mark'
import { patch, readingOf } from '../../../src/engine/patch'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'
import { day, lines, read } from './read'
import { contacts, followUp, slots, statistics } from './templates'

const days = (make: (day: number) => Cell): Cell[] => Array.from({ length: 31 }, (_, index) => make(index + 1))
const marks = (said: Readonly<Record<number, Cell>>): Cell[] => days((day) => said[day] ?? null)

const grid = (head: (day: number) => Cell = (day) => day): Workbook =>
  workbookOf({
    '3月接触': [
      ['意向客户接触状况表', null, null, null, null, null, null, null, '2026年3月'],
      ['客户姓名', '电话', '车型', '销售顾问', 'O', 'H', 'A', 'B', 'C', ...days(head), '合计', '结果'],
      [null, null, null, null, null, null, null, null, null, ...days((day) => '日一二三四五六'[(day - 1) % 7]!)],
      [
        '张三',
        '13800000001',
        'M5',
        '李一',
        null,
        day('2026-03-01'),
        null,
        null,
        null,
        ...marks({ 2: '*', 3: '√', 9: '＊√', 10: 'A' }),
        3,
        '订单',
      ],
      [
        '王五',
        '13800000002',
        'X3',
        '李一',
        null,
        null,
        null,
        null,
        day('2026-03-04'),
        ...marks({ 4: '电', 31: '※', 5: '-' }),
        1,
        null,
      ],
    ],
  })

test('each filled day is a contact, carrying whom it was with', () => {
  const { tables, sheets } = read(grid(), [followUp, contacts])
  const [log, made] = tables
  expect(log!.unmapped).toEqual(['合计'])
  expect(log!.month).toBe('2026-03')
  expect(lines(log!, 'customerName', 'level', 'levelDate', 'status')).toEqual([
    '张三@A4 H@F4 2026-03-01@F4 成交@AP4',
    '王五@A5 C@I5 2026-03-04@I5 null@AP5',
  ])
  expect(made).toMatchObject({ id: '3月接触/contact-log', from: '3月接触', listed: false, height: 6, month: '2026-03' })
  expect(lines(made!, 'contactDate', 'contactMark', 'contactPlanned', 'contactMade', 'level', 'customerName')).toEqual([
    '2026-03-02@K4 *@K4 true@K4 false@K4 H@K4 张三@A4',
    '2026-03-03@L4 √@L4 false@L4 true@L4 H@L4 张三@A4',
    '2026-03-09@R4 ＊√@R4 true@R4 true@R4 H@R4 张三@A4',
    '2026-03-10@S4 A@S4 false@S4 true@S4 A@S4 张三@A4',
    '2026-03-04@M5 电@M5 false@M5 true@M5 C@M5 王五@A5',
    '2026-03-31@AN5 ※@AN5 true@AN5 false@AN5 C@AN5 王五@A5',
  ])
  expect(made!.columns.phone!.values.at(5)).toBe('13800000002')
  expect(sheets[0]!.tables).toEqual(['3月接触', '3月接触/contact-log'])
})

test.each<[string, (day: number) => Cell]>([
  ['日', (day) => `${day}日`],
  ['号', (day) => `${day}号`],
  ['text', (day) => String(day)],
  ['month and day', (day) => `3/${day}`],
  ['dates', (date) => day(`2026-03-${String(date).padStart(2, '0')}`)],
])('days as %s', (_, head) => {
  const [, made] = read(grid(head), [followUp, contacts]).tables
  expect(lines(made!, 'contactDate')[0]).toBe('2026-03-02@K4')
})

test('a mark that moves to another day is another column, its date and its place; names stay', () => {
  const before = grid()
  const first = read(before, [followUp, contacts])
  const at = (column: number, value: Cell) => ({ at: { sheet: '3月接触', row: 3, column }, value })
  const after = patch(before, readingOf([at(11, null), at(12, '√')], before))
  const second = read(after, [followUp, contacts], first)
  const [one, two] = [first.tables[1]!, second.tables[1]!]
  expect(lines(two, 'contactDate')[1]).toBe('2026-03-04@M4')
  expect(two.columns.customerName).toBe(one.columns.customerName)
  expect(two.columns.contactDate).not.toBe(one.columns.contactDate)
  expect(two.columns.contactMark).not.toBe(one.columns.contactMark)
  expect(second.tables[0]!.columns.levelDate).toBe(first.tables[0]!.columns.levelDate)
})

test('marks as people make them', () => {
  const said = (cell: Cell) => {
    const mark = readMark(cell)
    return mark && [mark.planned, mark.made, mark.level]
  }
  expect(['*', '☆', '√', '*√', '访', 'H', 'h级', '×', '*×', '未接'].map(said)).toEqual([
    [true, false, null],
    [true, false, null],
    [false, true, null],
    [true, true, null],
    [false, true, null],
    [false, true, 'H'],
    [false, true, 'H'],
    [false, false, null],
    [true, false, null],
    [false, true, null],
  ])
  expect(['', '-', '／', null, '  '].map(said)).toEqual([null, null, null, null, null])
})

test('slots are entries of their own, whichever way they are written', () => {
  const { tables } = read(
    workbookOf({
      来店统计: [
        ['2026年3月来店统计表'],
        ['日期', '9-10', '10:00-11:00', '11点-12点', '来店总数', '初次来店', '再次来店'],
        [1, 2, null, 1, 3, 2, 1],
        [2, null, 1, 0, 1, 1, 0],
        ['合计', 2, 1, 1, 4, 3, 1],
      ],
    }),
    [statistics, slots],
  )
  expect(tables[0]).toMatchObject({ listed: true, unmapped: [] })
  expect(lines(tables[1]!, 'statisticsDate', 'timeSlot', 'slotVisits')).toEqual([
    '2026-03-01@A3 9-10@B3 2@B3',
    '2026-03-01@A3 11点-12点@D3 1@D3',
    '2026-03-02@A4 10:00-11:00@C4 1@C4',
    '2026-03-02@A4 11点-12点@D4 0@D4',
  ])
})

test('days across, headers down: rows and columns changed over', () => {
  const { tables } = read(
    workbookOf({
      来店统计: [
        ['2026年3月来店统计表'],
        ['日期', ...days((day) => `${day}日`), '合计'],
        ['9-10', ...days((day) => (day === 2 ? 1 : null)), 1],
        ['10-11', ...days((day) => day % 2), 16],
        ['11-12', ...days(() => null), 0],
        ['来店总数', ...days((day) => day), 496],
        ['初次来店', ...days(() => 1), 31],
        ['再次来店', ...days((day) => day - 1), 465],
      ],
    }),
    [statistics, slots],
  )
  const [table, made] = tables
  expect(table).toMatchObject({ height: 31, listed: false, month: '2026-03', unmapped: [] })
  expect(lines(table!, 'statisticsDate', 'totalVisits', 'repeatVisits').slice(0, 2)).toEqual([
    '2026-03-01@B2 1@B6 0@B8',
    '2026-03-02@C2 2@C6 1@C8',
  ])
  expect(table!.place(-1, 'repeatVisits')).toMatchObject({ row: 7, column: 0 })
  expect(lines(made!, 'statisticsDate', 'timeSlot', 'slotVisits').slice(0, 2)).toEqual([
    '2026-03-01@B2 10-11@B4 1@B4',
    '2026-03-02@C2 9-10@C3 1@C3',
  ])
})
