import { planKpis } from '../../../src/engine/plan'
import type { Edit } from '../../../src/model/edit'
import type { Cell, Workbook } from '../../../src/model/workbook'
import { readNow } from '../../support/kpi-report'
import { workbookOf } from '../../support/workbook'

const head = ['日期', '来店时间', '离店时间', '客户姓名', '联系电话', '来店次数', '拟购车型', '销售顾问']
const row = (arrival: Cell, departure: Cell): Cell[] => [
  46086,
  arrival,
  departure,
  '王芳',
  '13800001234',
  '首次',
  '菱智',
  '陈晓东',
]
const rows = [row(0.375, 0.4375), row('9点', 0.5)]
const bookOf = (extra: string[], cells: Cell[][]): Workbook =>
  workbookOf({
    来店: [
      ['3月来店客户登记表'],
      [...head, ...extra],
      ...rows.map((line, index) => [...line, ...(cells[index] ?? [])]),
    ],
  })
const fillOf = (workbook: Workbook): Extract<Edit, { kind: 'fill-column' }> | undefined =>
  planKpis(readNow(workbook), 'zh').find(
    (edit): edit is Extract<Edit, { kind: 'fill-column' }> => edit.kind === 'fill-column' && edit.id === 'dwell-time',
  )

test("the form's own blank column is filled, formula and value together", () => {
  const edit = fillOf(bookOf(['停留时间', '备注'], [[null, '甲']]))
  expect(edit).toMatchObject({
    id: 'dwell-time',
    sheet: '来店',
    column: 8,
    headerRow: 1,
    header: '停留时间(分)',
    format: '0',
    values: [90, ''],
  })
  expect(Array.from(edit?.rows ?? [])).toEqual([2, 3])
  expect(edit?.formulas[1]).toContain('COUNT(B4,C4)')
})

test('a column that a person filled is left alone', () => {
  expect(fillOf(bookOf(['停留时间'], [[85]]))).toBeUndefined()
})

test("without one it goes to the table's right, past everything that stands there", () => {
  expect(fillOf(bookOf([], []))?.column).toBe(8)
  expect(fillOf(bookOf(['', '制表人'], [[null, '王主管']]))?.column).toBe(10)
})

test('ours is found again, wherever it went', () => {
  const workbook = bookOf(['停留时间(分)'], [[90], ['']])
  const moved = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, ourColumns: { 'dwell-time': 8 } })) }
  expect(fillOf(moved)?.column).toBe(8)
})

test('no column is added where no row has a value', () => {
  const text = rows.map((line) => line.map((cell, index) => (index === 1 ? '9:00-10:00' : cell)))
  expect(fillOf(workbookOf({ 来店: [['3月来店客户登记表'], head, ...text] }))).toBeUndefined()
})
