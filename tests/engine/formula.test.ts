import { catalog } from '../../src/catalog'
import { a1 } from '../../src/engine/address'
import { basesOf, tally } from '../../src/engine/count'
import { figureKpis, periodOf } from '../../src/engine/compute'
import { personAt, renderExpression } from '../../src/engine/formula'
import { seenReading } from '../../src/engine/seen-reading'
import type { Condition, Expression } from '../../src/model/kpi'
import type { Profile } from '../../src/model/profile'
import type { Table } from '../../src/model/table'
import { evaluate } from '../support/countifs'
import { readTables, visit } from '../support/kpi-report'

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

describe('what else a count may ask, as formulas', () => {
  const rows = [
    { ...visit, visitKind: '首次', source: '来电', dwellTime: 35, consultant: '陈晓东' },
    { ...visit, visitKind: '再次', source: '展厅', dwellTime: 0, consultant: '陈晓东' },
    { ...visit, visitDate: '2026-02-05', visitKind: '首次', source: null, consultant: '李海燕' },
  ]
  const report = readTables({ 'showroom-traffic-log': { name: '来店', rows } })
  const [table] = report.tables
  const bases = new Map([['showroom-traffic-log', [table!]]] as const)
  const { profile } = report.context
  const period = { ...periodOf('2026-03'), asOf: 46100 }
  const at = (
    field: 'visitDate' | 'source' | 'dwellTime' | 'arrivalTime' | 'departureTime' | 'phone' | 'consultant',
  ) => {
    const column = a1(0, table?.columns[field]?.index ?? 0).replace('1', '')
    return `'来店'!$${column}$2:$${column}$4`
  }
  const render = (expression: Expression, person: string | null = null): string | null =>
    renderExpression(expression, bases, { first: 'F', last: 'L', asOf: 'A', person }, profile)
  const counted = (expression: Expression): number =>
    tally(expression, bases, seenReading(report.workbook, [], period, profile)).store
  const count = (...where: Condition[]): Expression => ({ count: 'showroom-traffic-log', where })

  test.each<readonly [string, Condition, string, number]>([
    ['a word within', { field: 'source', holds: '电' }, `COUNTIFS(${at('source')},"*电*")`, 1],
    ['a number above', { field: 'dwellTime', over: 0 }, `COUNTIFS(${at('dwellTime')},">0")`, 1],
    ['after the period', { field: 'visitDate', after: 'period' }, `COUNTIFS(${at('visitDate')},">="&L+1)`, 0],
    [
      'the month before',
      { field: 'visitDate', within: 'month before' },
      `COUNTIFS(${at('visitDate')},">="&EDATE(F,-1),${at('visitDate')},"<"&F)`,
      1,
    ],
    ['some days ago', { field: 'visitDate', daysAgo: 3 }, `COUNTIFS(${at('visitDate')},"<"&A-2)`, 3],
    ['a level’s cadence', { field: 'visitDate', cadence: 'B' }, `COUNTIFS(${at('visitDate')},">="&A-14)`, 2],
    [
      'full months ago',
      { field: 'visitDate', months: [1, 6] },
      `COUNTIFS(${at('visitDate')},">="&EDATE(A,-6)+1,${at('visitDate')},"<"&EDATE(A,-1)+1)`,
      1,
    ],
  ])('%s', (_, condition, formula, expected) => {
    expect([render(count(condition)), counted(count(condition))]).toEqual([formula, expected])
  })

  const within = { field: 'visitDate', within: 'period' } as const
  const day = at('visitDate')
  test('two times of a row are compared row by row, and errors left out', () => {
    const stay: Condition = { field: 'departureTime', later: 'arrivalTime', byLess: 1 }
    const [from, to] = [at('arrivalTime'), at('departureTime')]
    const tests =
      `ISNUMBER(1/(ISNUMBER(${day})*(${day}>=F)*(${day}<L+1)*` +
      `ISNUMBER(${to})*ISNUMBER(${from})*(${to}-${from}>0)*(${to}-${from}<1)))`
    expect(render(count(within, stay))).toBe(`SUMPRODUCT(${tests}*1)`)
    expect(counted(count(within, stay))).toBe(2)
    const sum: Expression = { sum: 'departureTime', of: 'showroom-traffic-log', where: [within, stay] }
    expect(render({ times: sum, by: 1440 })).toBe(`(SUMPRODUCT(${tests}*1,${to}))*1440`)
    expect(counted({ per: sum, by: 'days' })).toBeCloseTo(1 / 31, 12)
  })
  test('a phone counts once, of a consultant too; a long list and two lists have no formula', () => {
    const once: Expression = { distinct: 'phone', of: 'showroom-traffic-log', where: [within] }
    const phone = at('phone')
    const tests =
      `ISNUMBER(1/(ISNUMBER(${day})*(${day}>=F)*(${day}<L+1)*ISNUMBER(-${phone})*(LEN(${phone})=11)*(LEFT(${phone})="1")` +
      `*(${at('consultant')}&""=D$4&"")))`
    expect(render(once, 'D$4')).toBe(
      `ROUND(SUMPRODUCT(${tests}/(COUNTIFS(${phone},${phone}&"",${day},">="&F,${day},"<"&L+1,` +
        `${at('consultant')},"="&D$4)+1-${tests})),0)`,
    )
    expect(render(once, '"张~*"')).toContain('&""="张*"&"")')
    expect(counted(once)).toBe(1)
    const two = new Map([['showroom-traffic-log', [table!, { ...table!, id: '乙' }]]] as const)
    const places = { first: 'F', last: 'L', person: null }
    expect(renderExpression(once, two, places, profile)).toBeNull()
    const long = new Map([['showroom-traffic-log', [{ ...table!, height: 3001 }]]] as const)
    expect(renderExpression(once, long, places, profile)).toBeNull()
  })
})
