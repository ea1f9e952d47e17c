import fc from 'fast-check'
import { catalog } from '../../src/catalog'
import { basesOf, tally } from '../../src/engine/count'
import { consultantsOf, figureKpis, periodOf } from '../../src/engine/compute'
import { seenReading } from '../../src/engine/seen-reading'
import type { Cell, Workbook } from '../../src/model/workbook'
import { dealerMonth } from '../support/dealer-month'
import { readNow } from '../support/kpi-report'
import { disagreements, kpiSheet, logHeader } from '../support/kpi-sheet'
import { workbookOf } from '../support/workbook'

test('a workbook of the planned shape: every cached value is what its formula says', () => {
  const workbook = dealerMonth({ visits: 120 }).workbook()
  expect(disagreements(workbook)).toEqual([])
  expect(
    kpiSheet(workbook)
      .rows.flat()
      .filter((cell) => cell?.formula).length,
  ).toBeGreaterThan(100)
})

const dates: Cell[] = [46081, 46082, 46099.5, 46112, 46112.75, 46113, '2026-03-05', '3月5日', '12.01', null, 5, true]
const cellsOf = {
  date: fc.constantFrom(...dates),
  kind: fc.constantFrom<Cell>('首次', ' 首次', '初次', '1', 1, '再次', '2次以上', 2, 'X', null, '首 次'),
  flag: fc.constantFrom<Cell>('是', 'Y', 'y', '√', '1', 1, true, '是 ', '否', null, 'TRUE', { error: '#N/A' }),
  person: fc.constantFrom<Cell>('陈晓东', ' 陈晓东', '陈*', '李海燕', 'Amy', 'AMY', '1001', 1001, null),
  phone: fc.constantFrom<Cell>('13800001234', 13800001235, '未留', '138 0000 1236', '0752-2222222', null),
  purpose: fc.constantFrom<Cell>('看车', '提车、保养', '来提车的', null, 3),
}
const rowOf = fc
  .tuple(
    cellsOf.date,
    cellsOf.phone,
    cellsOf.kind,
    cellsOf.purpose,
    cellsOf.flag,
    cellsOf.flag,
    cellsOf.flag,
    cellsOf.person,
  )
  .map(([date, phone, kind, purpose, captured, driven, ordered, person]): Cell[] => [
    date,
    0.4,
    0.5,
    '王芳',
    phone,
    kind,
    '菱智',
    purpose,
    captured,
    driven,
    ordered,
    person,
  ])

test('whatever people type, the cached value is what the formula says', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 25 }), (rows) => {
      const workbook = workbookOf({ '3月来店': [['3月来店客户登记表'], logHeader, ...rows] })
      expect(disagreements(workbook)).toEqual([])
    }),
    { numRuns: 20 },
  )
}, 60_000)

test('a figure that the formula sees in full has no note; any other has one', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 25 }), (rows) => {
      const report = readNow(workbookOf({ '3月来店': [['3月来店客户登记表'], logHeader, ...rows] }))
      const people = consultantsOf(report.tables)
      const reading = seenReading(report.workbook, people, periodOf('2026-03'), report.context.profile)
      for (const figure of report.figures.filter(({ value }) => value !== null)) {
        const variant = figureKpis(catalog)
          .find(({ id }) => id === figure.kpi)
          ?.variants.find(({ id }) => id === figure.variant)
        if (!variant) throw new Error('no variant')
        const bases = basesOf(variant, report.tables)
        const seen = [variant.numerator, ...(variant.denominator ? [variant.denominator] : [])].map((side) => {
          const { store, people: each } = tally(side, bases, reading)
          return figure.of ? each?.[people.indexOf(figure.of)] : store
        })
        const isSame = seen[0] === figure.numerator && (seen[1] ?? null) === figure.denominator
        expect([figure.variant, figure.of, figure.note === null]).toEqual([figure.variant, figure.of, isSame])
      }
    }),
    { numRuns: 20 },
  )
})

test('lines between the entries do not count, and a workbook of the 1904 system compares its own serials', () => {
  const row = (date: Cell, name: Cell, kind: Cell = '首次'): Cell[] => [
    date,
    0.4,
    0.5,
    name,
    '13800001234',
    kind,
    '菱智',
    null,
    '是',
    '否',
    '否',
    '陈晓东',
  ]
  const rows = [
    row(46086, '王芳'),
    ['小计', null, null, null, null, 1],
    logHeader,
    row(46087, '周婷'),
    [],
    row(46112.9, '李强'),
  ]
  const book = (shift: number, date1904: boolean): Workbook =>
    workbookOf(
      {
        '3月来店': [
          ['3月来店客户登记表'],
          logHeader,
          ...rows.map(([date = null, ...rest]): Cell[] => [typeof date === 'number' ? date - shift : date, ...rest]),
        ],
      },
      { date1904 },
    )
  for (const workbook of [book(0, false), book(1462, true)]) {
    expect(disagreements(workbook)).toEqual([])
    const [total] = kpiSheet(workbook).rows.filter((line) => line[0]?.value === '来店总批数')
    expect(total?.[2]?.value).toBe(3)
  }
})
