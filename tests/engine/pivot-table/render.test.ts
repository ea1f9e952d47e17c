import fc from 'fast-check'
import { layOut } from '../../../src/engine/pivot-table/layout'
import { placePivots } from '../../../src/engine/pivot-table/place-pivots'
import type { Records } from '../../../src/engine/pivot-table/records'
import { renderPivot } from '../../../src/engine/pivot-table/render'
import type { Aggregate, PivotTable } from '../../../src/model/pivot-table'
import type { SheetContent } from '../../../src/model/sheet-content'
import type { Cell } from '../../../src/model/workbook'

const source = { sheet: '1', cells: [0, 0, 1, 1] } as const
const table = (more: Partial<PivotTable>): PivotTable => ({
  name: '汇总',
  row: 0,
  column: 0,
  source,
  rows: ['原因'],
  columns: [],
  filters: [],
  values: [{ field: '量', aggregate: 'sum', title: '合计量' }],
  ...more,
})
const records = (headers: readonly string[], rows: readonly (readonly Cell[])[]): Records => ({
  height: rows.length,
  fields: headers.map((title, column) => ({ title, cells: rows.map((row) => row[column] ?? null) })),
})
const shown = (pivot: PivotTable, from: Records): Cell[][] =>
  renderPivot(layOut(pivot, from)).map((row) => row.map((cell) => cell?.value ?? null))

describe('what a PivotTable shows', () => {
  const some = records(
    ['原因', '车型', '量'],
    [
      ['竞品', 'Golf', 2],
      ['价格', 'golf', 3],
      [null, 'Polo', 5],
      ['竞品', null, 7],
      ['Ａ级', 'Polo', '三'],
      [10, 'Polo', 1],
      [9, 'Polo', null],
    ],
  )

  test('items by number, pinyin and blank last; spellings that differ in case are one', () => {
    expect(shown(table({ columns: ['车型'] }), some)).toEqual([
      ['合计量', '车型', null, null, null],
      ['原因', 'Golf', 'Polo', '(未填)', '总计'],
      [9, null, null, null, null],
      [10, null, 1, null, 1],
      ['Ａ级', null, 0, null, 0],
      ['价格', 3, null, null, 3],
      ['竞品', 2, null, 7, 9],
      ['(未填)', null, 5, null, 5],
      ['总计', 5, 6, 7, 18],
    ])
  })

  test('an outer item once, its subtotal behind it; filters above a blank row', () => {
    const nested = table({ rows: ['车型', '原因'], filters: ['量'] })
    expect(() => shown(nested, some)).not.toThrow()
    expect(shown(nested, some).slice(0, 7)).toEqual([
      ['量', '(全部)', null],
      [null, null, null],
      ['车型', '原因', '合计量'],
      ['Golf', '价格', 3],
      [null, '竞品', 2],
      ['Golf 汇总', null, 5],
      ['Polo', 9, null],
    ])
  })

  test('several values stand side by side under each column', () => {
    const values = (['count', 'average', 'min', 'max'] as const).map((aggregate) => ({
      field: '量',
      aggregate,
      title: aggregate,
    }))
    expect(shown(table({ values }), some)).toEqual([
      [null, '值', null, null, null],
      ['原因', 'count', 'average', 'min', 'max'],
      [9, null, null, null, null],
      [10, 1, 1, 1, 1],
      ['Ａ级', 1, { error: '#DIV/0!' }, 0, 0],
      ['价格', 1, 3, 3, 3],
      ['竞品', 2, 4.5, 2, 7],
      ['(未填)', 1, 5, 5, 5],
      ['总计', 6, 3.6, 1, 7],
    ])
    const across = shown(table({ columns: ['车型'], values: values.slice(0, 2) }), some)
    expect(across.slice(0, 3)).toEqual([
      [null, '车型', '值', null, null, null, null, null, null],
      [null, 'Golf', null, 'Polo', null, '(未填)', null, 'count汇总', 'average汇总'],
      ['原因', 'count', 'average', 'count', 'average', 'count', 'average', null, null],
    ])
  })

  test('an error is neither added nor passed over', () => {
    const broken = records(['原因', '量'], [['价格', 1], ['价格', { error: '#N/A' }]]) // prettier-ignore
    expect(shown(table({}), broken)[1]).toEqual(['价格', { error: '#N/A' }])
  })

  test.each<[string, Partial<PivotTable>, string]>([
    ['an unknown field', { rows: ['颜色'] }, 'its source has no column “颜色”'],
    ['no row field', { rows: [] }, 'it has no row field'],
    ['no value', { values: [] }, 'it has no value'],
    ['a field on two axes', { columns: ['原因'] }, '“原因” stands in two places'],
    [
      'a value called like a column',
      { values: [{ field: '量', aggregate: 'sum', title: '量' }] },
      'may not be called “量”',
    ],
  ])('%s is refused', (_, more, message) => {
    expect(() => layOut(table(more), some)).toThrow(message)
  })
  test('a source with headers alike or blank, or without records, is refused', () => {
    expect(() => layOut(table({}), records(['原因', '量', '量'], [['价格', 1, 2]]))).toThrow('headed “量”')
    expect(() => layOut(table({}), records(['原因', '量', ''], [['价格', 1, 2]]))).toThrow('no header')
    expect(() => layOut(table({}), records(['原因', '量'], []))).toThrow('no records')
  })
})

describe('its place on a sheet', () => {
  const from = records(['原因', '量'], [['价格', 1]])
  const content = (more: Partial<SheetContent> = {}): SheetContent => ({ rows: [], widths: [], headerRows: 0, ...more })
  const at = (row: number, column: number) => layOut(table({ name: `${row}-${column}`, row, column }), from)

  test('its cells join those of the sheet', () => {
    const { rows } = placePivots(content({ rows: [[{ value: '标题' }]] }), [at(1, 1)])
    expect(rows.map((row) => row.map((cell) => cell?.value ?? null))).toEqual([
      ['标题'],
      [null, '原因', '合计量'],
      [null, '价格', 1],
      [null, '总计', 1],
    ])
  })
  test('it lies on no cell, no merge and no other PivotTable', () => {
    const taken = content({ rows: [[], [null, { value: '备注' }]] })
    expect(() => placePivots(taken, [at(0, 0)])).toThrow('PivotTable 0-0 needs A1:B3, where B2 is taken')
    expect(() => placePivots(content({ merges: [[2, 1, 1, 3]] }), [at(0, 0)])).toThrow('B3:D3 is merged')
    expect(() => placePivots(content(), [at(0, 0), at(2, 1)])).toThrow('PivotTable 0-0 stands')
  })
})

const word = fc.constantFrom<Cell>('价格', '竞品', '资金', null, 7)
const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom<Cell>(null, '三次'))
const row = fc.tuple(word, word, word, figure, figure)
const aggregates = ['count', 'sum', 'average', 'min', 'max'] as const

/** The same figure by picking the records out. */
function again(values: readonly Cell[], aggregate: Aggregate): Cell {
  const filled = values.filter((value) => value !== null)
  const numbers = filled.filter((value) => typeof value === 'number')
  const sum = numbers.reduce((all, one) => all + one, 0)
  if (filled.length === 0) return null
  if (aggregate === 'count') return filled.length
  if (aggregate === 'sum') return sum
  if (numbers.length === 0) return aggregate === 'average' ? { error: '#DIV/0!' } : 0
  return aggregate === 'average' ? sum / numbers.length : Math[aggregate](...numbers)
}

test('every cell of any PivotTable is what its records give when picked out one by one', () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 40 }),
      fc.shuffledSubarray(['甲', '乙', '丙'], { minLength: 1 }),
      fc.nat(2),
      fc.array(fc.tuple(fc.constantFrom('丁', '戊', '甲'), fc.constantFrom(...aggregates)), {
        minLength: 1,
        maxLength: 3,
      }),
      (rows, fields, across, chosen) => {
        const from = records(['甲', '乙', '丙', '丁', '戊'], rows)
        const [first = '甲', ...others] = fields
        const pivot = table({
          rows: [first, ...others.slice(across)],
          columns: others.slice(0, across),
          values: chosen.map(([field, aggregate], place) => ({ field, aggregate, title: `值${place}` })),
        })
        const layout = layOut(pivot, from)
        const grid = renderPivot(layout)
        const inPath = (record: number, on: readonly number[], path: readonly number[]): boolean =>
          path.every((item, level) => {
            const { title, cells } = from.fields[on[level]!]!
            return layout.items.get(on[level]!)!.items[item] === cells[record] && title.length > 0
          })
        for (const [down, line] of layout.rowLines.entries()) {
          for (const [right, column] of layout.columnLines.entries()) {
            const picked = rows.flatMap((_, record) =>
              inPath(record, layout.fields.rows, line.node.path) &&
              inPath(record, layout.fields.columns, column.node.path)
                ? [record]
                : [],
            )
            const { field, aggregate } = pivot.values[column.value]!
            const { cells } = from.fields.find(({ title }) => title === field)!
            const expected = again(picked.map((record) => cells[record] ?? null), aggregate) // prettier-ignore
            expect(grid[layout.headerRows + down]![pivot.rows.length + right]!.value).toEqual(expected)
          }
        }
        expect(layout.rowLines.at(-1)!.kind).toBe('grand')
        expect(layout.rowLines.filter(({ kind }) => kind === 'item')).toHaveLength(
          new Set(rows.map((one) => JSON.stringify(layout.fields.rows.map((field) => one[field])))).size,
        )
      },
    ),
    { numRuns: 200 },
  )
})
