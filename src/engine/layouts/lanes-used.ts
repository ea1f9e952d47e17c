import type { FieldKey } from '../../model/field'
import { fieldsIn, type Condition } from '../../model/expression'
import type { Table } from '../../model/table'
import type { Leaf } from '../count'
import { isReachable, lanesFor, lanesOf, type Lanes } from './lanes'
import { whoseField } from '../whose'

/** The worksheet column that a formula refers to for a field. */
export type ColumnOf = (field: FieldKey) => number

interface Used {
  readonly where: readonly Condition[]
  readonly at: ColumnOf
}

/**
 * A count over a table as counts over its columns: where the date stands in the column of its level, one for each level that is
 * asked for. Elsewhere the count itself.
 */
export function lanesUsed({ where }: Leaf, table: Table): readonly Used[] {
  const plain: ColumnOf = (field) => table.columns[field]?.index ?? 0
  const touched = lanesOf(table).filter((lanes) => where.some((condition) => lanesFor(table, condition) === lanes))
  return touched.reduce<readonly Used[]>(
    (ways, lanes) => ways.flatMap((way) => lanes.columns.flatMap((lane) => inLane(way, lanes, lane) ?? [])),
    [{ where, at: plain }],
  )
}

function inLane({ where, at }: Used, { field, into }: Lanes, lane: Lanes['columns'][number]): Used | null {
  const isTold = (condition: Condition): boolean => condition.field === field
  if (where.some((condition) => isTold(condition) && 'is' in condition && condition.is !== lane.word)) return null
  const rest = where.filter((condition) => !isTold(condition))
  // The cell of the lane says the word by being filled; a test of what stands in it says so already.
  const isTested = into !== undefined && rest.some((condition) => condition.field === into)
  return {
    where: isTested || rest.length === where.length ? rest : [...rest, { field: into ?? field, filled: true }],
    at: (one) => (one === field || one === into ? lane.index : at(one)),
  }
}

/** Whether formulas reach all the cells that a count reads; for one consultant also those that name them. */
export function isSeen({ where, sum }: Leaf, table: Table, { person }: { readonly person: string | null }): boolean {
  const whose = whoseField(table)
  const asks = [
    ...where.flatMap(fieldsIn),
    ...(sum ? [sum] : []),
    ...(person !== null && table.columns[whose] ? [whose] : []),
  ]
  const isAnswered = (condition: Condition): boolean =>
    lanesFor(table, condition)?.field !== condition.field || !('lacks' in condition || 'holds' in condition)
  const columns = Object.values(table.columns)
  return (
    columns.some(({ index }) => index >= 0) &&
    asks.every((field) => isReachable(table, field)) &&
    where.every(isAnswered)
  )
}
