import type { FieldKey } from '../../../src/model/field'
import type { TemplateId } from '../../../src/model/template'
import type { Cell } from '../../../src/model/workbook'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'
import type { Edit, Planted } from '../planting'

export interface Spot {
  readonly table: PlantingTable
  readonly row: number
}

/** A random entry that passes, of a form that has the fields in cells of their own; null where there is none. */
export function spotIn(
  month: PlantingMonth,
  random: Random,
  templates: readonly TemplateId[],
  fields: readonly FieldKey[],
  passes: (table: PlantingTable, row: number) => boolean = () => true,
): Spot | null {
  const tables = templates.flatMap((template) => month.tables(template)).filter((table) => table.has(...fields))
  const spots = tables.flatMap((table) => table.rows((row) => passes(table, row)).map((row): Spot => ({ table, row })))
  return spots.length > 0 ? random.pick(spots) : null
}

/** One cell written over, which is where the finding is expected. */
export const written = ({ table, row }: Spot, field: FieldKey, value: Cell, others: readonly Edit[] = []): Planted => ({
  edits: [table.set(field, row, value), ...others],
  expected: table.cellOf(field, row),
})

/** A random cell of a random form that has such a column, and an entry there. */
export function cellIn(
  month: PlantingMonth,
  random: Random,
  suits: (field: FieldKey, table: PlantingTable) => boolean,
  passes: (cell: Cell, table: PlantingTable, row: number, field: FieldKey) => boolean = (cell) => cell !== null,
): (Spot & { readonly field: FieldKey }) | null {
  const columns = month.own().flatMap((table) =>
    Object.values(table.table.columns)
      .filter(({ field, index, inside }) => index >= 0 && inside === undefined && suits(field, table))
      .map(({ field }) => ({ table, field })),
  )
  for (const { table, field } of random.shuffled(columns)) {
    const rows = table.rows((row) => passes(table.cell(field, row), table, row, field))
    if (rows.length > 0) return { table, field, row: random.pick(rows) }
  }
  return null
}
