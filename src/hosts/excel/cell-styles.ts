import type { SheetCell } from '../../model/sheet-content'
import { borderColour, cellLooks, type CellLook } from '../cell-looks'
import { rectangleA1, rectanglesOf } from '../file/rectangles'
import { addressChunks, webColour } from './marks'

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const

/** The number format that a cell shows itself by; undefined for Excel's General. */
export const formatOf = ({ style, format }: SheetCell): string | undefined =>
  format ?? (style && cellLooks[style].format)

/** Gives every cell its look: one call a property for all cells of a style, not for each cell. */
export function styleCells(sheet: Excel.Worksheet, rows: readonly (readonly (SheetCell | null)[])[]): void {
  for (const [style, cells] of cellsBy(rows, ({ style }) => style)) {
    for (const address of addressChunks(rectanglesOf(cells).map(rectangleA1))) {
      wear(sheet.getRanges(address).untrack().format, cellLooks[style])
    }
  }
  for (const [format, cells] of cellsBy(rows, formatOf)) {
    for (const { top, left, bottom, right } of rectanglesOf(cells)) {
      const width = right - left + 1
      const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, width).untrack()
      range.numberFormat = Array.from({ length: bottom - top + 1 }, () => new Array<string>(width).fill(format))
    }
  }
}

function wear(format: Excel.RangeFormat, look: CellLook): void {
  if (look.bold) format.font.bold = true
  if (look.size !== undefined) format.font.size = look.size
  if (look.colour !== undefined) format.font.color = webColour(look.colour)
  if (look.underline) format.font.underline = 'Single'
  if (look.fill !== undefined) format.fill.color = webColour(look.fill)
  if (look.horizontal) format.horizontalAlignment = 'Center'
  if (look.vertical) format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center'
  if (look.wrap) format.wrapText = true
  if (!look.border) return
  for (const edge of edges) {
    const border = format.borders.getItem(edge)
    border.style = 'Continuous'
    border.color = webColour(borderColour)
  }
}

function cellsBy<T>(
  rows: readonly (readonly (SheetCell | null)[])[],
  keyOf: (cell: SheetCell) => T | undefined,
): ReadonlyMap<T, readonly { readonly row: number; readonly column: number }[]> {
  const found = new Map<T, { row: number; column: number }[]>()
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const key = cell ? keyOf(cell) : undefined
      if (key === undefined) continue
      const some = found.get(key)
      if (some) some.push({ row, column })
      else found.set(key, [{ row, column }])
    }
  }
  return found
}
