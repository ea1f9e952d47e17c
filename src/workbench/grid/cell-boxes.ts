import type { SheetLayout } from '../../session/layout'
import type { Axis } from './axis'
import type { CellAt } from './use-cells'

export interface Window {
  readonly firstRow: number
  readonly lastRow: number
  readonly firstColumn: number
  readonly lastColumn: number
}
/** A cell's place on the sheet, merged cells as one. */
export interface CellBox {
  readonly row: number
  readonly column: number
  readonly height: number
  readonly width: number
}

const isInside = (box: CellBox, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.height && column >= box.column && column < box.column + box.width

/** The merged cell that covers a place, if any. */
export const mergeAt = (merges: SheetLayout['merges'], row: number, column: number): CellBox | undefined =>
  merges.find((merge) => isInside(merge, row, column))

export const reachesInto = (
  { firstRow, lastRow, firstColumn, lastColumn }: Window,
  { row, column, height, width }: CellBox,
): boolean => row <= lastRow && row + height > firstRow && column <= lastColumn && column + width > firstColumn

/** Row by row, the boxes to draw in a window: those that show something, and merged cells that reach into it. */
export function boxesIn(window: Window, layout: SheetLayout, cellAt: CellAt): ReadonlyMap<number, readonly CellBox[]> {
  const { firstRow, lastRow, firstColumn, lastColumn } = window
  const merges = layout.merges.filter((merge) => reachesInto(window, merge))
  const rows = new Map<number, CellBox[]>()
  const put = (box: CellBox): void => {
    const row = rows.get(box.row)
    if (row) row.push(box)
    else rows.set(box.row, [box])
  }
  merges.forEach(put)
  for (let row = firstRow; row <= lastRow; row++) {
    const across = merges.filter((merge) => row >= merge.row && row < merge.row + merge.height)
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (across.some((merge) => isInside(merge, row, column))) continue
      if (cellAt(row, column)) put({ row, column, height: 1, width: 1 })
    }
  }
  return new Map([...rows].sort(([a], [b]) => a - b))
}

/** Text runs on over blank neighbours, as in Excel. */
export function runOn(box: CellBox, columns: Axis, cellAt: CellAt): number {
  let width = columns.size(box.column, box.width)
  for (let column = box.column + box.width; column < Math.min(columns.count, box.column + 12); column++) {
    const cell = cellAt(box.row, column)
    if (cell && (cell.text !== '' || cell.look.fill || cell.mark)) break
    width += columns.size(column)
  }
  return width
}
