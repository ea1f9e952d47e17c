import { catalog } from '../../src/catalog'
import type { Example } from '../../src/model/rule'
import { reportOf, type TablesLiteral } from '../support/testRule'

/** The examples that the pages and the pane show are run: a bad one is reported, a good one is not. */
describe.each(catalog.rules.map((rule) => [rule.code, rule] as const))('%s examples', (_, rule) => {
  const found = ({ month, tables, grids, lists, locked }: Example): number =>
    reportOf(rule, { name: '', month, tables: tables as TablesLiteral, grids, lists, locked }).findings.filter(
      ({ code }) => code === rule.code,
    ).length
  test('at least one of each', () => {
    expect(rule.examples?.bad.length).toBeGreaterThan(0)
    expect(rule.examples?.good.length).toBeGreaterThan(0)
  })
  test('bad ones are reported', () => {
    for (const example of rule.examples?.bad ?? []) expect(found(example)).toBeGreaterThan(0)
  })
  test('good ones are not', () => {
    for (const example of rule.examples?.good ?? []) expect(found(example)).toBe(0)
  })
})
