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
