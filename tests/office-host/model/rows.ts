import type { Rect } from './address'

/** Where a rectangle is after `count` rows (columns) were inserted at `at`, or removed; null when nothing of it is left. */
export function shifted(rect: Rect, along: 'rows' | 'columns', at: number, count: number): Rect | null {
  const start = along === 'rows' ? rect.row : rect.column
  const [from, size] = shiftedLine(start, rect[along], at, count)
  if (size <= 0) return null
  return along === 'rows' ? { ...rect, row: from, rows: size } : { ...rect, column: from, columns: size }
}
function shiftedLine(start: number, size: number, at: number, count: number): readonly [number, number] {
  if (count >= 0) return at <= start ? [start + count, size] : [start, at < start + size ? size + count : size]
  const gone = (position: number): number => Math.min(Math.max(0, position - at), -count)
  return [start - gone(start), size - (gone(start + size) - gone(start))]
}
