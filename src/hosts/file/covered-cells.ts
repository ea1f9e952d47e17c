import type { Span } from '../../model/sheet-content'
import type { AxisLengths } from './axis-lengths'
import type { DrawnPicture } from './drawn-pictures'
import type { Rectangle } from './reference'

/** A wider merged cell is a line of text, not a place for one signature. */
const widestMerge = 4

/** The cells that a picture covers by at least half, and always that under its middle with what is merged with it. */
export function coveredCells({ place, by }: DrawnPicture, merges: readonly Rectangle[]): Span {
  const columns = covered(by.columns, place.x, place.width)
  const rows = covered(by.rows, place.y, place.height)
  const merge = merges.find(
    ({ top, bottom, left, right }) =>
      rows.middle >= top && rows.middle <= bottom && columns.middle >= left && columns.middle <= right,
  )
  const joined = merge && merge.right - merge.left < widestMerge ? merge : null
  const top = Math.min(rows.first, joined?.top ?? Infinity)
  const left = Math.min(columns.first, joined?.left ?? Infinity)
  const bottom = Math.max(rows.last, joined?.bottom ?? 0)
  const right = Math.max(columns.last, joined?.right ?? 0)
  return [top, left, bottom - top + 1, right - left + 1]
}

function covered(axis: AxisLengths, from: number, length: number): Record<'first' | 'last' | 'middle', number> {
  const to = from + length
  const middle = axis.at(from + length / 2)
  const isHalf = (index: number): boolean => {
    const start = axis.start(index)
    const size = axis.length(index)
    return size > 0 && Math.min(to, start + size) - Math.max(from, start) >= size / 2
  }
  const first = axis.at(from)
  const last = axis.at(to)
  return {
    middle,
    first: Math.min(middle, isHalf(first) ? first : first + 1),
    last: Math.max(middle, isHalf(last) ? last : last - 1),
  }
}
