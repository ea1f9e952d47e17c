import { civilOf } from '../../model/month'
import type { CellStyle, SheetCell } from '../../model/sheet-content'
import { isCellError, type Cell } from '../../model/workbook'
import type { AxisLine } from './axis-lines'
import type { PivotLayout } from './layout'
import { pivotWords, subtotalOf, valueSubtotalOf, valueTotalOf } from './words'

type Grid = (SheetCell | null)[][]
const cell = (value: Cell, style: CellStyle, format?: string): SheetCell =>
  format === undefined ? { value, style } : { value, style, format }

/** The cells of its area, as Excel shows them in tabular form. */
export function renderPivot(layout: PivotLayout): readonly (readonly (SheetCell | null)[])[] {
  const { area, body, table, headerRows, rowLines, columnLines } = layout
  const grid: Grid = Array.from({ length: area[2] }, () => Array.from({ length: area[3] }, () => null))
  const top = body[0] - area[0]
  for (const [place, title] of table.filters.entries()) {
    grid[place]![0] = cell(title, 'header')
    grid[place]![1] = cell(pivotWords.everything, 'text')
  }
  for (const [place, row] of headersOf(layout).entries()) grid[top + place]!.splice(0, row.length, ...row)
  for (const [place, line] of rowLines.entries()) {
    const values = columnLines.map((column) => valueCell(layout, line, column))
    const row = [...rowLabels(layout, line), ...values]
    grid[top + headerRows + place]!.splice(0, row.length, ...row)
  }
  return grid
}

function headersOf(layout: PivotLayout): Grid {
  const { table, headerRows, columnLines } = layout
  const { rows, columns, values } = table
  const several = values.length > 1
  const blank = (width: number): SheetCell[] => Array.from({ length: width }, () => cell(null, 'header'))
  const captions = [...columns, ...(several ? [pivotWords.values] : [])]
  const grid: Grid = Array.from({ length: headerRows }, () => blank(rows.length + columnLines.length))
  for (const [place, title] of rows.entries()) grid[headerRows - 1]![place] = cell(title, 'header')
  if (headerRows === 1) {
    grid[0]![rows.length] = cell(values[0]!.title, 'header')
    return grid
  }
  if (!several) grid[0]![0] = cell(values[0]!.title, 'header')
  for (const [place, caption] of captions.entries()) grid[0]![rows.length + place] = cell(caption, 'header')
  for (const [place, line] of columnLines.entries()) {
    const at = rows.length + place
    const value = values[line.value]!.title
    if (line.kind === 'grand') {
      grid[1]![at] = cell(several && columns.length > 0 ? valueTotalOf(value) : pivotWords.grand, 'header')
      continue
    }
    for (let level = line.repeated; level < line.node.path.length; level++) {
      const label = labelOf(layout, layout.fields.columns[level]!, line.node.path[level]!)
      const last = line.kind === 'subtotal' && level === line.node.path.length - 1
      if (!last) grid[1 + level]![at] = cell(label.value, 'header', label.format)
      else
        grid[1 + level]![at] = cell(
          several ? valueSubtotalOf(wordOf(label), value) : subtotalOf(wordOf(label)),
          'header',
        )
    }
    if (several && line.kind === 'item') grid[1 + columns.length]![at] = cell(value, 'header')
  }
  return grid
}

function rowLabels(layout: PivotLayout, { kind, node, repeated }: AxisLine): SheetCell[] {
  const { rows } = layout.fields
  const total = kind !== 'item'
  const labels = rows.map(() => cell(null, total ? 'total' : 'text'))
  if (kind === 'grand') labels[0] = cell(pivotWords.grand, 'total')
  for (let level = repeated; level < node.path.length; level++) {
    const label = labelOf(layout, rows[level]!, node.path[level]!)
    labels[level] = total ? cell(subtotalOf(wordOf(label)), 'total') : label
  }
  return labels
}

function valueCell({ table, valueAt }: PivotLayout, row: AxisLine, column: AxisLine): SheetCell {
  const total = row.kind !== 'item' || column.kind !== 'item'
  return cell(
    valueAt(row.node.id, column.node.id, column.value),
    total ? 'total' : 'number',
    table.values[column.value]!.format,
  )
}

function labelOf({ items, records }: PivotLayout, field: number, item: number): SheetCell {
  const { dates, format } = records.fields[field]!
  const value = items.get(field)?.items[item] ?? null
  if (value === null) return cell(pivotWords.blank, 'text')
  if (typeof value !== 'number') return cell(isCellError(value) ? value.error : value, 'text')
  return dates ? cell(value, 'date', format) : cell(value, 'text', format)
}

function wordOf({ value, style }: SheetCell): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (style !== 'date' || typeof value !== 'number') return String(value)
  const { year, month, day } = civilOf(Math.floor(value))
  return `${year}/${month}/${day}`
}
