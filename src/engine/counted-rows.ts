import type { Variant } from '../model/kpi'
import type { Report } from '../model/report'
import type { Table } from '../model/table'
import { periodOf } from './compute'
import { basesOf, eachCounted, newPhones, tablesOf, weightedLeaves } from './count'
import { typedReading } from './typed-reading'

/** An entry behind a figure. */
export interface CountedRow {
  readonly table: Table
  readonly row: number
  /** What it adds to the count, 1 unless amounts are summed or it counts more than once; negative where it is taken off. */
  readonly amount: number
}
export type Side = 'numerator' | 'denominator'

/** The entries that one side of a variant counts, of everybody or of one consultant: their amounts add up to the figure's count. */
export function countedRows(
  variant: Variant,
  side: Side,
  { tables, context }: Pick<Report, 'tables' | 'context'>,
  person: string | null = null,
): readonly CountedRow[] {
  const expression = variant[side]
  if (!expression || context.month === null) return []
  const bases = basesOf(variant, tables)
  const reading = typedReading(person === null ? [] : [person], periodOf(context.month, context.asOf), context.settings)
  const amounts = new Map<Table, Map<number, number>>()
  for (const { leaf, weight } of weightedLeaves(expression, reading)) {
    const counted = tablesOf(leaf, bases)
    const isNew = newPhones(reading)
    const owners = new Map(counted.map((table) => [table, person === null ? null : reading.consultants(table)]))
    eachCounted(leaf, counted, reading, (table, row, amount) => {
      if (person !== null && owners.get(table)?.[row] !== 0) return
      if (leaf.distinct && !isNew(table, row, '')) return
      let rows = amounts.get(table)
      if (!rows) amounts.set(table, (rows = new Map()))
      rows.set(row, (rows.get(row) ?? 0) + weight * amount)
    })
  }
  return [...amounts].flatMap(([table, rows]) =>
    [...rows]
      .filter(([, amount]) => amount !== 0)
      .sort(([one], [other]) => one - other)
      .map(([row, amount]) => ({ table, row, amount })),
  )
}
