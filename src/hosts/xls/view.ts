import type { Column } from '../../model/workbook'
import type { RowWindow, SheetView, ViewCell, ViewRow } from '../../model/view'
import type { XlsContents, XlsSheet } from './contents'

/** A sheet of an .xls file as a grid shows it. */
export function viewOf(
  { looks, date1904 }: XlsContents,
  { name, visible, height, widths, merges, frozen, defaultWidth, defaultHeight, ...sheet }: XlsSheet,
  id: string,
  values: readonly Column[],
  { from = 0, count = Infinity }: Partial<RowWindow> = {},
): SheetView {
  const rows: ViewRow[] = []
  const end = Math.min(from + count, height)
  for (let row = from; row < end; row++) {
    const cells = rowOf(sheet.columns, values, row)
    const measures = sheet.rows.get(row)
    if (cells.length > 0 || measures) rows.push({ index: row, cells, ...measures })
  }
  return {
    id,
    name,
    visible,
    ours: false,
    height,
    width: values.length,
    looks,
    rows,
    columns: widths,
    defaultWidth,
    defaultHeight,
    merges,
    frozen,
    marks: [],
    date1904,
  }
}

function rowOf(columns: XlsSheet['columns'], values: readonly Column[], row: number): (ViewCell | null)[] {
  const cells: (ViewCell | null)[] = []
  for (const [index, { looks, formulas }] of columns.entries()) {
    const value = values[index]?.at(row) ?? null
    const look = looks[row] ?? 0
    const formula = formulas.get(row)
    if (value === null && look === 0 && formula === undefined) continue
    while (cells.length < index) cells.push(null)
    cells.push({ value, look, ...(formula === undefined ? {} : { formula }) })
  }
  return cells
}
