import type { PivotTable } from '../../model/pivot-table'
import type { Span } from '../../model/sheet-content'
import { aggregate, type Aggregated } from './aggregate'
import { linesOf, valueLinesOf, type AxisLine } from './axis-lines'
import { axisOf, type Axis } from './axis'
import { sortedItemsOf, type FieldItems } from './field-items'
import type { Records } from './records'
import { resolveFields, type PivotFields } from './resolve-fields'

/** A PivotTable in tabular form: its lines, its values, and the cells that it takes. */
export interface PivotLayout {
  readonly table: PivotTable
  readonly records: Records
  readonly fields: PivotFields
  /** Of the fields on rows, columns and filters, by place in the source. */
  readonly items: ReadonlyMap<number, FieldItems>
  readonly rowLines: readonly AxisLine[]
  readonly columnLines: readonly AxisLine[]
  readonly valueAt: Aggregated
  /** Rows above the first row line: captions, one row per level of columns. */
  readonly headerRows: number
  /** Without the filters. */
  readonly body: Span
  /** With them, and the blank row between. */
  readonly area: Span
}

export function layOut(table: PivotTable, records: Records): PivotLayout {
  const fields = resolveFields(table, records)
  const onAxes = [...fields.rows, ...fields.columns, ...fields.filters]
  const items = new Map(onAxes.map((field) => [field, sortedItemsOf(records.fields[field]!.cells)]))
  const axis = (some: readonly number[]): Axis =>
    axisOf(
      some.map((field) => items.get(field)!),
      records.height,
    )
  const rows = axis(fields.rows)
  const columns = axis(fields.columns)
  const values = fields.values.map((field, place) => ({
    cells: records.fields[field]!.cells,
    aggregate: table.values[place]!.aggregate,
  }))
  const rowLines = linesOf(rows)
  const columnLines = valueLinesOf(columns, values.length)
  const headerRows = 1 + fields.columns.length + (values.length > 1 ? 1 : 0)
  const above = fields.filters.length === 0 ? 0 : fields.filters.length + 1
  const height = headerRows + rowLines.length
  const width = fields.rows.length + columnLines.length
  return {
    table,
    records,
    fields,
    items,
    rowLines,
    columnLines,
    valueAt: aggregate(rows, columns, values, records.height),
    headerRows,
    body: [table.row + above, table.column, height, width],
    area: [table.row, table.column, height + above, above > 0 ? Math.max(2, width) : width],
  }
}
