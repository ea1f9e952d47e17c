import type { SheetRecord } from './undo-record'
import { rectangleA1 } from './rectangles'
import { parseRectangle } from './reference'
import type { SheetPart } from './sheet-part'

const dimension = /(<(?:\w+:)?dimension\s[^>]*?ref=["'])([^"']*)/

/** The used extent that a sheet declares, made to hold one more cell. */
export function growDimension(part: SheetPart, row: number, column: number, record: SheetRecord): SheetPart {
  const was = dimension.exec(part.head)?.[2]
  const area = was === undefined ? null : parseRectangle(was)
  if (was === undefined || !area || (row <= area.bottom && column <= area.right)) return part
  const now = rectangleA1({ ...area, bottom: Math.max(row, area.bottom), right: Math.max(column, area.right) })
  record.dimension = { was: record.dimension?.was ?? was, now }
  return withDimension(part, now)
}

export function restoreDimension(part: SheetPart, { dimension: changed }: SheetRecord): SheetPart {
  return changed && dimension.exec(part.head)?.[2] === changed.now ? withDimension(part, changed.was) : part
}

const withDimension = (part: SheetPart, ref: string): SheetPart => ({
  ...part,
  head: part.head.replace(dimension, (_, start: string) => start + ref),
})
