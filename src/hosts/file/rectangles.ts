import { a1 } from '../../engine/address'
import type { Span } from '../../model/sheet-content'
import type { Rectangle } from './reference'

/** Covers exactly these cells with few rectangles: runs down the columns, equal neighbours joined. */
export function rectanglesOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly Rectangle[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { top: number; bottom: number; left: number; right: number }[] = []
  for (const { row, column } of sorted) {
    const last = runs.at(-1)
    if (last?.left === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row)
    else runs.push({ top: row, bottom: row, left: column, right: column })
  }
  const open = new Map<string, { top: number; bottom: number; left: number; right: number }>()
  return runs.filter((run) => {
    const place = `${run.top}:${run.bottom}`
    const neighbour = open.get(place)
    if (neighbour?.right === run.left - 1) {
      neighbour.right = run.left
      return false
    }
    open.set(place, run)
    return true
  })
}

export const rectangleA1 = ({ top, left, bottom, right }: Rectangle): string =>
  top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`
export const spanA1 = ([row, column, height, width]: Span): string =>
  rectangleA1({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 })
