import type { Edit, Mark } from '../../../src/model/edit'
import type { Cell } from '../../../src/model/workbook'
import { openExcel, type OpenExcel } from './excel-witness'

/** Thirteen columns, as a loss table has them: Chinese names, dates, times, phones, remarks. */
const heads = '序号,姓名,电话,车型,来店日期,来店时间,离店时间,渠道,级别,顾问,战败日期,战败原因,备注'.split(',')
const rowOf = (row: number): readonly Cell[] => [
  row,
  `王伟${row % 977}`,
  `1380000${String(row % 10_000).padStart(4, '0')}`,
  '东风风神奕炫MAX',
  46_000 + (row % 31),
  Math.round(((row % 600) / 1440 + 0.37) * 1e10) / 1e10,
  null,
  '自然到店',
  'ABCH'[row % 4]!,
  `顾问${row % 9}`,
  46_031,
  '价格高于预期，改购竞品',
  row % 3 === 0 ? '客户表示下月再来看车，需跟进' : null,
]
const tableOf = (rows: number) => [heads, ...Array.from({ length: rows }, (_, row) => rowOf(row))]
const MEGABYTE = 1_000_000

let open: OpenExcel
afterEach(() => open.office.close())

test('a first reading of 2 x 100,000 rows x 13 columns takes at most 24 messages of at most 2 MB', async () => {
  open = openExcel({ sheets: { 战败表: tableOf(100_000), 来店登记: tableOf(100_000) } })
  const { sheets } = await open.host.read()
  const traffic = open.office.takeTraffic()
  expect(sheets.map(({ columns }) => [columns.length, columns[0]!.length])).toEqual([
    [13, 100_001],
    [13, 100_001],
  ])
  expect([1, 50_000, 100_000].map((row) => sheets[1]!.columns.map((column) => column.at(row)))).toEqual(
    [0, 49_999, 99_999].map(rowOf),
  )
  expect(traffic.messages).toBeLessThanOrEqual(24)
  expect(traffic.largestReply).toBeLessThanOrEqual(2 * MEGABYTE)
}, 120_000)

describe('a dealer month', () => {
  const rows = 3000
  let id: string
  /** 8% of the cells of nine columns. */
  const defects = (): readonly Mark[] =>
    Array.from({ length: Math.round(rows * 9 * 0.08) }, (_, n): Mark => {
      const at = { sheet: id, row: 1 + ((n * 37) % rows), column: 1 + ((n * 7) % 9) }
      return { at, severity: n % 3 === 0 ? 'error' : 'warning' }
    })
  beforeEach(async () => {
    open = openExcel({ sheets: { 战败表: tableOf(rows) } })
    id = (await open.host.read()).sheets[0]!.id
    open.office.takeTraffic()
  })

  test('is marked in at most 4 messages, also a second time', async () => {
    const marks = defects()
    for (let time = 0; time < 2; time++) {
      expect(await open.host.apply([{ kind: 'mark', sheet: id, marks }])).toEqual([])
      expect(open.office.takeTraffic().messages).toBeLessThanOrEqual(4)
    }
    const cells = new Set(marks.map(({ at }) => `${at.row}:${at.column}`))
    expect(open.marks(id)).toHaveLength(cells.size)
  })

  test('gets its list of problems in at most 6 messages, also a second time', async () => {
    const put: Edit = {
      kind: 'put-sheet',
      id: 'problems',
      title: '问题清单',
      content: {
        rows: [
          [{ value: '问题清单', style: 'title' }],
          ['级别', '位置', '说明'].map((value) => ({ value, style: 'header' as const })),
          ...defects().map(({ at, severity }) => [
            { value: severity, style: severity },
            {
              value: `第${at.row}行`,
              formula: `HYPERLINK("#'战败表'!B${at.row + 1}","第${at.row}行")`,
              style: 'link' as const,
            },
            { value: '离店时间早于来店时间，请核对登记本', style: 'wrapped' as const },
          ]),
        ],
        widths: [8, 12, 40],
        headerRows: 2,
      },
    }
    for (let time = 0; time < 2; time++) {
      expect(await open.host.apply([put])).toEqual([])
      expect(open.office.takeTraffic().messages).toBeLessThanOrEqual(6)
    }
    const sheet = open.office.workbook.sheets[1]!
    expect(sheet.cells.formula(2, 1)).toMatch(/^=HYPERLINK/)
  })

  test('is checked again after one edited cell in at most 3 messages', async () => {
    await open.host.apply([{ kind: 'mark', sheet: id, marks: defects() }])
    open.office.takeTraffic()
    open.office.person(({ sheets }) => sheets[0]!.put(5, 1, '李娜'))
    const { sheets } = await open.host.read([{ sheet: id, row: 5, column: 1, height: 1, width: 1 }])
    expect(sheets[0]!.columns[0]!.at(0)).toBe('李娜')
    await open.host.apply([{ kind: 'mark', sheet: id, marks: defects().slice(1) }])
    expect(open.office.takeTraffic().messages).toBeLessThanOrEqual(3)
  })
})

test('a column of 40,000 formulas and a sheet of 15,000 rows go in messages that Excel on the web takes, both ways', async () => {
  const rows = 40_000
  open = openExcel({ sheets: { 来店登记: tableOf(rows) }, evaluate: () => 1 })
  const sheet = (await open.host.read()).sheets[0]!.id
  const at = Int32Array.from({ length: rows }, (_, row) => row + 1)
  const formulas = Array.from(
    at,
    (row) => `IF(OR(F${row + 1}="",G${row + 1}=""),"",ROUND((G${row + 1}-F${row + 1})*1440,0))`,
  )
  const fill: Edit = {
    kind: 'fill-column',
    id: 'dwell-time',
    sheet,
    column: 13,
    headerRow: 0,
    header: '停留时间(分)',
    rows: at,
    formulas,
    values: [],
    format: '0',
  }
  const long = { value: '离店时间早于来店时间，请核对登记本后改正，再检查一次', style: 'text' as const }
  const put: Edit = {
    kind: 'put-sheet',
    id: 'problems',
    title: '问题清单',
    content: { rows: Array.from({ length: 15_000 }, () => [long, long, long]), widths: [], headerRows: 0 },
  }
  expect(await open.host.apply([fill, put])).toEqual([])
  expect(await open.host.apply([fill])).toEqual([])
  expect(Math.max(...open.office.messages.map(({ requestBytes }) => requestBytes))).toBeLessThan(4 * MEGABYTE)
  expect(open.office.takeTraffic().largestReply).toBeLessThanOrEqual(2 * MEGABYTE)
  const [log, problems] = open.office.workbook.sheets
  expect([log!.cells.formula(rows, 13), problems!.cells.value(14_999, 2)]).toEqual([`=${formulas.at(-1)}`, long.value])
  expect(await open.host.apply([{ kind: 'clean' }])).toEqual([])
  expect(open.office.workbook.sheets.map(({ cells }) => cells.value(0, 13))).toEqual([''])
}, 120_000)
