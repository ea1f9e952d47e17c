import type { SummaryFigures, SummaryTable } from '../../model/summary'

/** Row and column of the grid; the last of each is the total. */
export type Place = readonly [row: number, column: number]

/** Where a key leads from a place; null where it leads nowhere. */
export function placeAfter(key: string, [row, column]: Place, [height, width]: Place): Place | null {
  const next: Readonly<Record<string, Place>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [row, 0],
    End: [row, width - 1],
  }
  const found = next[key]
  return found && found[0] >= 0 && found[0] < height && found[1] >= 0 && found[1] < width ? found : null
}

/** The figures line by line, with a last column of the rows' totals and a last line of the columns'. */
export function figuresOf(table: SummaryTable): readonly (readonly (SummaryFigures | undefined)[])[] {
  const cells = new Map(table.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]))
  const lines = table.rows.map((row, index) => [
    ...table.columns.map((column) => cells.get(`${row}\n${column}`)),
    table.rowTotals[index],
  ])
  return [...lines, [...table.columnTotals, table.all]]
}
