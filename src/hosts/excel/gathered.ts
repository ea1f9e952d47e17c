import type { Span } from '../../model/sheet-content'

interface Place {
  readonly row: number
  readonly column: number
}
export interface Rectangle extends Place {
  readonly height: number
  readonly width: number
}

/** Covers cells with few rectangles, down their columns; those `gap` rows apart or less are in one. */
export function gathered(cells: readonly Place[], gap: number): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { row: number; column: number; height: number; width: number }[] = []
  for (const { row, column } of sorted) {
    const last = runs.at(-1)
    if (last?.column === column && row <= last.row + last.height + gap) {
      last.height = Math.max(last.height, row - last.row + 1)
    } else runs.push({ row, column, height: 1, width: 1 })
  }
  return runs
}

/** Runs of consecutive rows, in ascending order. */
export function rowRuns(rows: readonly number[]): readonly { readonly row: number; readonly height: number }[] {
  const runs: { row: number; height: number }[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && row === last.row + last.height) last.height++
    else runs.push({ row, height: 1 })
  }
  return runs
}

export const spanRange = (sheet: Excel.Worksheet, [row, column, height, width]: Span): Excel.Range =>
  sheet.getRangeByIndexes(row, column, height, width).untrack()
