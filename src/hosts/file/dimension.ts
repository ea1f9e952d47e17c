import type { SheetRecord } from './undo-record'
import { rectangleA1 } from './rectangles'
import { parseRectangle, type Rectangle } from './reference'
import type { SheetPart } from './sheet-part'

const dimension = /(<(?:\w+:)?dimension\s[^>]*?ref=["'])([^"']*)/

/** The used extent that a sheet declares, made to hold one more cell of ours. */
export function growDimension(part: SheetPart, row: number, column: number, record: SheetRecord): SheetPart {
  const was = dimension.exec(part.head)?.[2]
  const now = was === undefined ? undefined : both(was, { top: row, left: column, bottom: row, right: column })
  if (was === undefined || now === undefined || now === was) return part
  record.dimension = { was: record.dimension?.was ?? was, now }
  return withDimension(part, now)
}

/** Made to hold cells for good. */
export function extendDimension(part: SheetPart, cells: Rectangle): SheetPart {
  const was = dimension.exec(part.head)?.[2]
  const now = was === undefined ? undefined : both(was, cells)
  return now === undefined || now === was ? part : withDimension(part, now)
}

/** The same of what is remembered of the extent: they stay when ours is removed. */
export function extendRecord(record: SheetRecord, cells: Rectangle): void {
  if (!record.dimension) return
  const { was, now } = record.dimension
  record.dimension = { was: both(was, cells), now: both(now, cells) }
}

function both(reference: string, cells: Rectangle): string {
  const area = parseRectangle(reference)
  if (!area) return reference
  const top = Math.min(cells.top, area.top)
  const left = Math.min(cells.left, area.left)
  const bottom = Math.max(cells.bottom, area.bottom)
  const right = Math.max(cells.right, area.right)
  const same = top === area.top && left === area.left && bottom === area.bottom && right === area.right
  return same ? reference : rectangleA1({ top, left, bottom, right })
}

export function restoreDimension(part: SheetPart, { dimension: changed }: SheetRecord): SheetPart {
  return changed && dimension.exec(part.head)?.[2] === changed.now ? withDimension(part, changed.was) : part
}

const withDimension = (part: SheetPart, ref: string): SheetPart => ({
  ...part,
  head: part.head.replace(dimension, (_, start: string) => start + ref),
})
