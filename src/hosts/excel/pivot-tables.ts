import type { Aggregate, PivotSource, PivotTable } from '../../model/pivot-table'
import { spanRange } from './gathered'

const summarizeBy = {
  count: 'Count',
  sum: 'Sum',
  average: 'Average',
  min: 'Min',
  max: 'Max',
} as const satisfies Record<Aggregate, string>

/** Finds the sheet of a PivotTable's source by our id or Excel's; null where there is none. */
export type SheetOfSource = (source: Exclude<PivotSource, { table: string }>) => Excel.Worksheet | null

/** Adds a native PivotTable; the caller has made sure of its source. */
export function addPivotTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: PivotTable,
  sheetOf: SheetOfSource,
): Excel.PivotTable {
  const { source, filters } = table
  const records =
    'table' in source ? context.workbook.tables.getItem(source.table) : spanRange(sheetOf(source)!, source.cells)
  // Excel wants the place of the table itself; its filters stand above it, with a blank row between.
  const top = filters.length > 0 ? table.row + filters.length + 1 : table.row
  const pivot = sheet.pivotTables.add(table.name, records, spanRange(sheet, [top, table.column, 1, 1]))
  const field = (name: string): Excel.PivotHierarchy => pivot.hierarchies.getItem(name)
  for (const name of filters) pivot.filterHierarchies.add(field(name))
  for (const name of table.rows) pivot.rowHierarchies.add(field(name))
  for (const name of table.columns) pivot.columnHierarchies.add(field(name))
  // As files have it: a column for each row field.
  pivot.layout.layoutType = 'Tabular'
  // The columns keep the widths that they were given: what stands beside is placed by them.
  pivot.layout.autoFormat = false
  for (const value of table.values) {
    const data = pivot.dataHierarchies.add(field(value.field))
    data.summarizeBy = summarizeBy[value.aggregate]
    data.name = value.title
    if (value.format !== undefined) data.numberFormat = value.format
  }
  return pivot
}
