import type { SheetView, ViewRow } from '../model/view'
import type { Area } from '../model/workbook'
import { cellText } from './display/number-text'

/** A sheet's measures in pixels, for a grid. */
export interface SheetLayout {
  readonly rows: number
  readonly columns: number
  /** By 0-based index; others have the default, hidden ones are 0. */
  readonly widths: Readonly<Record<number, number>>
  readonly heights: Readonly<Record<number, number>>
  readonly defaultWidth: number
  readonly defaultHeight: number
  readonly merges: readonly Omit<Area, 'sheet'>[]
  readonly frozenRows: number
}

/** So many rows are measured one by one; those below have the sheet's usual height. */
export const MEASURED_ROWS = 2000

const CHARACTER = 7.5
const PADDING = 5
const POINT = 96 / 72
const pixels = (characters: number): number => Math.round(characters * CHARACTER + PADDING)
/** A Chinese character is as wide as two letters. */
const charactersOf = (line: string): number => line.length + (line.match(/[\u2e80-\uffe6]/g) ?? []).length

export function layoutOf(view: SheetView): SheetLayout {
  const widths: Record<number, number> = {}
  for (const { from, to, width, hidden } of view.columns) {
    for (let column = from; column <= Math.min(to, view.width); column++) {
      if (hidden) widths[column] = 0
      else if (width !== undefined) widths[column] = pixels(width)
    }
  }
  const defaultWidth = pixels(view.defaultWidth)
  const merges = view.merges.map(([row, column, height, width]) => ({ row, column, height, width }))
  const merged = new Set(view.merges.map(([row, column]) => `${row},${column}`))
  const heights: Record<number, number> = {}
  for (const row of view.rows) {
    const least = row.height ?? fittingHeight(row, view, merged, (column) => widths[column] ?? defaultWidth)
    if (row.hidden) heights[row.index] = 0
    else if (least !== view.defaultHeight) heights[row.index] = Math.round(least * POINT)
  }
  return {
    rows: view.height,
    columns: view.width,
    widths,
    heights,
    defaultWidth,
    defaultHeight: Math.round((usualHeight(view) ?? view.defaultHeight) * POINT),
    merges,
    frozenRows: view.frozen.rows,
  }
}

/** Where the file leaves a row's height open, Excel fits it to wrapped lines and large letters. Points. */
function fittingHeight(
  row: ViewRow,
  view: SheetView,
  merged: ReadonlySet<string>,
  widthOf: (column: number) => number,
): number {
  let height = view.defaultHeight
  for (const [column, cell] of row.cells.entries()) {
    const look = cell && view.looks[cell.look]
    if (!look || cell.value === null) continue
    const line = Math.max(view.defaultHeight, (look.size ?? 0) * 1.45)
    const room = Math.max(1, (widthOf(column) - PADDING) / CHARACTER)
    const lines =
      look.wrap && !merged.has(`${row.index},${column}`)
        ? cellText(cell.value, look.format ?? 'General')
            .split('\n')
            .reduce((sum, part) => sum + Math.max(1, Math.ceil(charactersOf(part) / room)), 0)
        : 1
    height = Math.max(height, Math.min(409, lines * line))
  }
  return height
}

/** A long sheet whose measured rows all have one height has it below, too. */
function usualHeight({ rows, height }: SheetView): number | undefined {
  const last = rows.at(-1)
  return height > MEASURED_ROWS && rows.slice(-100).every((row) => row.height === last?.height)
    ? last?.height
    : undefined
}
