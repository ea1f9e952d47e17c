import fc from 'fast-check'
import { catalog } from '../../src/catalog'
import { a1 } from '../../src/engine/address'
import { basesOf, tally } from '../../src/engine/count'
import { consultantsOf, figureKpis, periodOf } from '../../src/engine/compute'
import { personAt, renderExpression } from '../../src/engine/formula'
import { planKpis } from '../../src/engine/plan'
import { seenReading } from '../../src/engine/seen-reading'
import type { SheetContent } from '../../src/model/edit'
import type { Condition, Expression } from '../../src/model/kpi'
import type { Profile } from '../../src/model/profile'
import type { Table } from '../../src/model/table'
import type { Cell, Workbook } from '../../src/model/workbook'
import { evaluate } from '../support/countifs'
import { dealerMonth } from '../support/dealer-month'
import { readNow, readTables } from '../support/kpi-report'
import { workbookOf } from '../support/workbook'

const visit = {
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
}

/** The KPI sheet of a workbook. */
function kpiSheet(workbook: Workbook): SheetContent {
  const edits = planKpis(readNow(workbook), 'zh')
  const sheet = edits.find((edit) => edit.kind === 'put-sheet')
  if (sheet?.kind !== 'put-sheet') throw new Error('no KPI sheet')
  return sheet.content
}
/** Where a cached value is not what the formula says: none is right. */
function disagreements(workbook: Workbook): unknown[] {
  const { rows } = kpiSheet(workbook)
  return rows.flatMap((row, index) =>
    row.flatMap((cell) => {
      if (!cell?.formula?.includes('COUNTIFS')) return []
      const said = evaluate(cell.formula, workbook, { rows, widths: [], headerRows: 0 })
      return said === cell.value ? [] : [[index, cell.formula, said, cell.value]]
    }),
  )
}

test('a count as a formula: absolute ranges, the period and the consultant by reference, spellings as alternatives', () => {
  const profile = {
    ...catalog.profiles[0],
    vocabularies: { visitKind: { 首次: ['初次', 'a*b'], 再次: [] } },
  } as unknown as Profile
  const report = readTables({
    'showroom-traffic-log': {
      name: "3月 '来店'",
      rows: [
        { ...visit, visitKind: '首次', consultant: '陈晓东' },
        { ...visit, visitKind: '再次', consultant: '李海燕' },
      ],
    },
  })
  const variant = figureKpis(catalog)[0]?.variants[1]
  if (!variant) throw new Error('no variant')
  const places = { first: '$B$2', last: '$B$3', person: personAt('陈晓东', 3, 3) }
  expect(renderExpression(variant.numerator, basesOf(variant, report.tables), places, profile)).toBe(
    `SUM(COUNTIFS('3月 ''来店'''!$A$2:$A$3,">="&$B$2,'3月 ''来店'''!$A$2:$A$3,"<"&$B$3+1,` +
      `'3月 ''来店'''!$H$2:$H$3,"="&D$4,'3月 ''来店'''!$F$2:$F$3,{"首次","初次","a~*b"}))`,
  )
})

test('a name with wildcards is spelled out', () => expect(personAt('张*', 3, 3)).toBe('"张~*"'))

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
const head = [
  '日期',
  '来店时间',
  '离店时间',
  '客户姓名',
  '联系电话',
  '来店次数',
  '拟购车型',
  '来店目的',
  '是否留档',
  '是否试乘试驾',
  '是否成交',
  '销售顾问',
]
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
      const workbook = workbookOf({ '3月来店': [['3月来店客户登记表'], head, ...rows] })
      expect(disagreements(workbook)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('a figure that the formula sees in full has no note; any other has one', () => {
  fc.assert(
    fc.property(fc.array(rowOf, { minLength: 1, maxLength: 25 }), (rows) => {
      const report = readNow(workbookOf({ '3月来店': [['3月来店客户登记表'], head, ...rows] }))
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
    { numRuns: 40 },
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
    head,
    row(46087, '周婷'),
    [],
    row(46112.9, '李强'),
  ]
  const book = (shift: number, date1904: boolean): Workbook =>
    workbookOf(
      {
        '3月来店': [
          ['3月来店客户登记表'],
          head,
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

test('a sum, a filled cell, and a third list of alternatives', () => {
  const report = readTables({
    'showroom-traffic-log': [
      { ...visit, visitKind: '初次', captured: '是', level: 'H级', partySize: 3, consultant: '陈晓东' },
      { ...visit, visitKind: '首次', captured: 'Y', level: 'h', partySize: 2, consultant: null },
      { ...visit, visitKind: '首次', captured: 'Y', level: 'A', partySize: null, consultant: '李海燕' },
    ],
  })
  const [table] = report.tables
  if (!table) throw new Error('no table')
  const bases = new Map([['showroom-traffic-log', [table]]] as const)
  const places = { first: '$B$2', last: '$B$3', person: null }
  const { profile } = report.context
  const here = { rows: [], widths: [], headerRows: 0 }
  const where: Condition[] = [
    { field: 'visitKind', is: '首次' },
    { field: 'captured', yes: true },
    { field: 'level', is: 'H' },
  ]
  const reading = seenReading(report.workbook, [], periodOf('2026-03'), profile)
  const count = (conditions: Condition[]): void => {
    const expression: Expression = { count: 'showroom-traffic-log', where: conditions }
    const formula = renderExpression(expression, bases, places, profile)
    expect(evaluate(formula ?? '', report.workbook, here)).toBe(tally(expression, bases, reading).store)
  }
  count(where)
  count([...where, { field: 'consultant', filled: true }])
  count([
    { field: 'partySize', filled: true },
    { field: 'consultant', filled: true },
  ])
  const sum: Expression = {
    sum: 'partySize',
    of: 'showroom-traffic-log',
    where: [{ field: 'visitDate', upTo: 'period' }],
  }
  const column = a1(0, table.columns.partySize?.index ?? 0).replace('1', '')
  expect(renderExpression(sum, bases, places, profile)).toBe(
    `SUMIFS('来店客户登记表'!$${column}$2:$${column}$4,'来店客户登记表'!$A$2:$A$4,"<"&$B$3+1)`,
  )
  expect(tally(sum, bases, reading).store).toBe(5)
})

test('what Excel cannot hold or reach stays a value', () => {
  const report = readTables({
    'showroom-traffic-log': [
      { name: '甲', rows: [visit] },
      { name: '乙', rows: [visit] },
    ],
  })
  const expression: Expression = { count: 'showroom-traffic-log', where: [{ field: 'visitDate', within: 'period' }] }
  const places = { first: '$B$2', last: '$B$3', person: null }
  const { profile } = report.context
  const render = (tables: readonly Table[]) =>
    renderExpression(expression, new Map([['showroom-traffic-log', tables]] as const), places, profile)
  expect(render(report.tables)).toMatch(/^COUNTIFS\(.*\)\+COUNTIFS\(.*\)$/)
  expect(render(report.tables.map((table, index) => ({ ...table, file: `${index}.xlsx` })))).toBeNull()
  expect(render(Array.from({ length: 200 }, () => report.tables).flat())).toBeNull()
  expect(render([])).toBe('0')
})
