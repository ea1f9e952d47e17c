import type { Rect } from './address'
import { shown } from './shown'
import type { PivotModel } from './pivot'
import type { WorkbookModel } from './workbook'

/** The cells that a PivotTable's records stand in; undefined where its table is gone. */
export function pivotSource(workbook: WorkbookModel, { source }: Pick<PivotModel, 'source'>) {
  return 'table' in source ? workbook.tables.find(({ name }) => name === source.table) : source
}
/** Roughly the cells that a PivotTable covers: compact rows with subtotals, columns with totals. */
export function pivotExtent(workbook: WorkbookModel, pivot: PivotModel): Rect {
  const source = pivotSource(workbook, pivot)
  const distinct = (fields: readonly string[]): number => {
    if (!source) return 0
    const columns = fields.map((field) => source.rect.column + pivot.fields.indexOf(field))
    const keys = new Set<string>()
    for (let row = source.rect.row + 1; row < source.rect.row + source.rect.rows; row++) {
      keys.add(columns.map((column) => String(shown(source.sheet.cells.value(row, column)))).join('\0'))
    }
    return keys.size
  }
  const rowFields = pivot.rows.map(({ field }) => field)
  const lines = rowFields.reduce((sum, _, level) => sum + distinct(rowFields.slice(0, level + 1)), 0)
  const across = pivot.columns.length === 0 ? 1 : distinct(pivot.columns.map(({ field }) => field)) + 1
  const above = pivot.filters.length === 0 ? 0 : pivot.filters.length + 1
  const heads = 1 + (pivot.columns.length > 0 ? 1 : 0)
  const { row, column } = pivot.at
  return {
    row: row - above,
    column,
    rows: Math.max(1, above + heads + lines + 1),
    columns: 1 + across * Math.max(1, pivot.data.length),
  }
}
