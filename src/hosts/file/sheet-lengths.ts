import { AxisLengths, type Stretch } from './axis-lengths'
import { maxColumns, maxRows } from './limits'
import { textOf } from './part-text'
import { rowTable } from './row-table'
import type { SheetPart } from './sheet-part'
import { childOf, childrenOf, isTrue, type XmlElement } from './xml'

const perPixel = 9525
const perPoint = 12_700
/** Pixels of a digit of the default font, so far as one can tell without drawing it. */
const digit = 7

/** ECMA-376 part 1, 18.3.1.13. */
const widthOf = (characters: number): number =>
  Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit) * perPixel

export interface SheetLengths {
  readonly columns: AxisLengths
  readonly rows: AxisLengths
}

/** How wide and high a sheet's columns and rows are; hidden ones either as if they were shown, or nothing. */
export function sheetLengths(part: SheetPart, outline: XmlElement, hidden: 'shown' | 'nothing'): SheetLengths {
  const format = childOf(outline, 'sheetFormatPr')?.attributes ?? {}
  const base = widthOf(Number(format.baseColWidth ?? 8) + 5 / digit)
  const usualWidth = format.defaultColWidth === undefined ? base : widthOf(Number(format.defaultColWidth))
  const usualHeight = Number(format.defaultRowHeight ?? 15) * perPoint
  const isGone = (attribute: string | undefined): boolean => hidden === 'nothing' && isTrue(attribute)
  const columns = childrenOf(childOf(outline, 'cols'), 'col').map(({ attributes }): Stretch => {
    const { min, max, width, hidden: gone } = attributes
    const length = isGone(gone) ? 0 : width === undefined ? usualWidth : widthOf(Number(width))
    return { from: Number(min) - 1, to: Number(max) - 1, length }
  })
  return {
    columns: new AxisLengths(ascending(columns), usualWidth, maxColumns),
    rows: new AxisLengths(ascending(rowHeights(part, usualHeight, isGone)), usualHeight, maxRows),
  }
}

function rowHeights(part: SheetPart, usual: number, isGone: (attribute: string | undefined) => boolean): Stretch[] {
  return rowTable(part)
    .within(0, maxRows)
    .flatMap(({ index, start, openEnd }) => {
      const open = textOf(part.rows.subarray(start, openEnd))
      const points = /\sht=["']([\d.]+)/.exec(open)?.[1]
      const gone = isGone(/\shidden=["'](\w+)/.exec(open)?.[1])
      if (points === undefined && !gone) return []
      return [{ from: index, to: index, length: gone ? 0 : points === undefined ? usual : Number(points) * perPoint }]
    })
}

/** A damaged sheet may say one thing twice. */
function ascending(stretches: readonly Stretch[]): readonly Stretch[] {
  let last = -1
  return stretches
    .filter(({ from, to, length }) => from >= 0 && to >= from && length >= 0)
    .sort((a, b) => a.from - b.from)
    .filter(({ from, to }) => from > last && ((last = to), true))
}
