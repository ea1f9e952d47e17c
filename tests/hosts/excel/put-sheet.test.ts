import type { Edit } from '../../../src/model/edit'
import type { SheetContent } from '../../../src/model/sheet-content'
import { openExcel, type OpenExcel } from './excel-witness'

const records = [
  ['车型', '原因', '数量'],
  ['奕炫', '价格', 2],
  ['奕炫', '竞品', 1],
  ['皓极', '价格', 3],
]
let open: OpenExcel
let id: string
beforeEach(async () => {
  open = openExcel({ sheets: { 战败表: records } })
  id = (await open.host.read()).sheets[0]!.id
})
afterEach(() => open.office.close())

const content = (over: Partial<SheetContent> = {}): SheetContent => ({
  rows: [
    [{ value: '战败原因', style: 'title' }, null, null],
    [
      { value: '原因', style: 'header' },
      { value: '数量', style: 'header' },
      { value: '占比', style: 'header' },
    ],
    [
      { value: '价格', style: 'text' },
      { value: 5, style: 'number' },
      { value: 0.8, formula: 'B3/B5', style: 'percent' },
    ],
    [
      { value: '竞品', style: 'text' },
      { value: 1, style: 'number' },
      { value: 0.2, style: 'percent', format: '0%' },
    ],
    [{ value: '2026-03', style: 'total' }, { value: 6, style: 'total' }, null],
  ],
  widths: [20, 10],
  headerRows: 2,
  headerColumns: 1,
  merges: [[0, 0, 1, 3]],
  landscape: true,
  header: { left: '某某店', centre: '2026年3月 A&B' },
  pageBreaks: [4],
  notes: [{ row: 1, column: 1, text: '按批次计' }],
  validations: [{ cells: [2, 0, 2, 1], oneOf: ['价格', '竞品'], message: '请从列表中选择' }],
  highlights: [
    { cells: [2, 1, 2, 1], kind: 'bars' },
    { cells: [2, 2, 2, 1], kind: 'shades' },
  ],
  ...over,
})
const put = (over: Partial<SheetContent> = {}): Edit => ({
  kind: 'put-sheet',
  id: 'loss-reasons',
  title: '战败原因',
  content: content(over),
})
const ours = () => open.office.workbook.sheets[1]!

test('writes cells, looks, widths, merges, frozen panes, page, notes, validations and highlights', async () => {
  expect(await open.host.apply([put()])).toEqual([])
  const { cells, merges, frozen, layout, rowBreaks, validations, conditionalFormats, comments, columnWidths } = ours()
  expect([cells.value(2, 0), cells.value(2, 1), cells.formula(2, 2), cells.value(4, 0)]).toEqual([
    '价格',
    5,
    '=B3/B5',
    '2026-03',
  ])
  expect(cells.look(0, 0)).toMatchObject({ bold: true, size: 14 })
  expect([cells.look(2, 2).numberFormat, cells.look(3, 2).numberFormat, cells.look(2, 1).numberFormat]).toEqual([
    '0.0%',
    '0%',
    undefined,
  ])
  expect(merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }])
  expect(frozen).toMatchObject({ rows: 2, columns: 1 })
  expect(layout).toMatchObject({ orientation: 'Landscape' })
  expect(JSON.stringify(layout)).toContain('2026年3月 A&&B')
  expect(rowBreaks).toEqual([4])
  expect(validations).toMatchObject([{ rule: { list: { source: '价格,竞品' } } }])
  expect(conditionalFormats.map(({ type }) => type).sort()).toEqual(['ColorScale', 'DataBar'])
  expect(comments).toMatchObject([{ row: 1, column: 1, content: '按批次计' }])
  expect(columnWidths.get(0)).toBeCloseTo((20 * 7 + 5) * 0.75)
})

test('writes the sheet wholly anew: nothing of the earlier one is left, and people keep what they can undo', async () => {
  await open.host.apply([put()])
  const { id: earlier } = ours()
  const before = open.office.workbook.undo.cleared
  expect(
    await open.host.apply([put({ rows: [[{ value: '空' }]], merges: [], notes: [], validations: [], highlights: [] })]),
  ).toEqual([])
  const { cells, merges, validations, conditionalFormats, comments } = ours()
  expect(ours().id).toBe(earlier)
  expect([cells.value(0, 0), cells.value(2, 1), cells.look(0, 0).bold]).toEqual(['空', '', undefined])
  expect([merges, validations, conditionalFormats, comments]).toEqual([[], [], [], []])
  expect(open.office.workbook.undo.cleared).toBe(before)
})

const pivot = {
  name: '战败透视',
  row: 7,
  column: 0,
  source: { sheet: '', cells: [0, 0, 4, 3] as const },
  rows: ['车型'],
  columns: ['原因'],
  filters: [],
  values: [{ field: '数量', aggregate: 'sum' as const, title: '合计', format: '0' }],
}
test('adds native PivotTables over the dealer’s rows, and puts them again', async () => {
  const withPivot = put({ pivotTables: [{ ...pivot, source: { sheet: id, cells: [0, 0, 4, 3] } }] })
  for (let time = 0; time < 2; time++) {
    expect(await open.host.apply([withPivot])).toEqual([])
    expect(open.office.workbook.pivots).toMatchObject([{ name: '战败透视' }])
  }
  const [made] = open.office.workbook.pivots
  expect(
    JSON.stringify(made, (key, value: unknown) => (key === 'sheet' || key === 'workbook' ? undefined : value)),
  ).toMatch(/车型.*原因|原因.*车型/)
})

const overOwnList = (last: string): Edit => ({
  kind: 'put-sheet',
  id: 'own-list',
  title: '透视',
  content: {
    rows: [['原因'], ['价格'], ['2026'], [last]].map(([value = '']) => [...Array<null>(6).fill(null), { value }]),
    widths: [20],
    headerRows: 0,
    pivotTables: [
      {
        ...pivot,
        row: 0,
        source: { ours: 'own-list', cells: [0, 6, 4, 1] },
        rows: ['原因'],
        columns: [],
        values: [{ field: '原因', aggregate: 'count', title: '数量' }],
      },
    ],
  },
})
test('a PivotTable over records that are unchanged stays as people laid it out', async () => {
  const { workbook } = open.office
  await open.host.apply([overOwnList('资金')])
  const [made] = workbook.pivots
  expect(made!.layout.layoutType).toBe('Tabular')
  made!.layout.layoutType = 'Outline'
  expect(await open.host.apply([overOwnList('资金')])).toEqual([])
  expect(workbook.pivots).toEqual([made])
  expect(await open.host.apply([overOwnList('竞品')])).toEqual([])
  expect(workbook.pivots.map(({ layout }) => layout.layoutType)).toEqual(['Tabular'])
  workbook.pivots.length = 0
  await open.host.apply([overOwnList('竞品')])
  expect(workbook.pivots).toHaveLength(1)
})

test('refuses a PivotTable whose sheet or table is not there, and writes nothing of its sheet', async () => {
  const gone = put({ pivotTables: [{ ...pivot, source: { sheet: 'none', cells: [0, 0, 4, 3] } }] })
  const noTable = put({ pivotTables: [{ ...pivot, source: { table: '表1' } }] })
  expect((await open.host.apply([gone, noTable])).map(({ reason }) => reason)).toEqual([
    'no such sheet',
    'no such sheet',
  ])
  expect(open.office.workbook.sheets).toHaveLength(1)
})

test('adds native charts with their series, names and titles, and puts them again', async () => {
  const chart = {
    name: '原因图',
    kind: 'bar' as const,
    title: '战败原因',
    at: [0, 5, 12, 6] as const,
    categories: [2, 0, 2, 1] as const,
    series: [{ name: [1, 1] as const, values: [2, 1, 2, 1] as const }],
  }
  for (let time = 0; time < 2; time++) {
    expect(await open.host.apply([put({ charts: [chart, { ...chart, name: '占比图', kind: 'pie' }] })])).toEqual([])
    expect(open.office.workbook.charts.map(({ name }) => name).sort()).toEqual(['原因图', '占比图'].sort())
  }
  const bar = open.office.workbook.charts.find(({ name }) => name === '原因图')!
  expect(bar.chartType).toBe('BarClustered')
  expect(bar.series).toMatchObject([{ name: '数量' }])
})
