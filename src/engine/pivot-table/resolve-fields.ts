import type { PivotTable } from '../../model/pivot-table'
import type { Records } from './records'

/** The fields of a PivotTable as places in its source. */
export interface PivotFields {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly filters: readonly number[]
  readonly values: readonly number[]
}

/** Throws where Excel would not take the PivotTable. */
export function resolveFields(table: PivotTable, { fields, height }: Records): PivotFields {
  const fail = (problem: string): never => {
    throw new Error(`PivotTable ${table.name}: ${problem}`)
  }
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const repeated = (names: readonly string[]): string | undefined =>
    names.find((name, place) => names.findIndex((other) => same(name, other)) < place)
  const titles = fields.map(({ title }) => title)
  const twice = repeated(titles)
  if (twice !== undefined) fail(`two columns of its source are headed “${twice}”`)
  if (titles.includes('')) fail('a column of its source has no header')
  if (height === 0) fail('its source has no records')
  if (table.rows.length === 0) fail('it has no row field')
  if (table.values.length === 0) fail('it has no value')
  const placeOf = (name: string): number => {
    const place = titles.findIndex((title) => same(title, name))
    return place < 0 ? fail(`its source has no column “${name}”`) : place
  }
  const doubled = repeated([...table.rows, ...table.columns, ...table.filters])
  if (doubled !== undefined) fail(`“${doubled}” stands in two places`)
  const names = table.values.map(({ title }) => title)
  const taken = repeated(names) ?? names.find((name) => titles.some((title) => same(title, name)))
  if (taken !== undefined) fail(`a value may not be called “${taken}”: another value or a column is`)
  return {
    rows: table.rows.map(placeOf),
    columns: table.columns.map(placeOf),
    filters: table.filters.map(placeOf),
    values: table.values.map(({ field }) => placeOf(field)),
  }
}
