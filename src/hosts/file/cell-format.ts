import { textOf } from './part-text'
import { rawCells } from './raw-rows'
import { rowTable } from './row-table'
import type { SheetPart } from './sheet-part'
import { parseAttributes } from './xml'

/** The index of the format that a cell has, or would get from its row or its column; undefined where none says. */
export function formatAt(part: SheetPart, row: number, column: number): string | undefined {
  const [found] = rowTable(part).within(row, 1)
  if (!found) return columnFormats(part.head)(column)
  const { start, openEnd, closeStart } = found
  const cells = rawCells(textOf(part.rows.subarray(openEnd, closeStart)), part.prefix)
  const cell = cells.find((one) => one.column === column)
  return cell
    ? cell.attributes.s
    : (rowFormat(textOf(part.rows.subarray(start, openEnd))) ?? columnFormats(part.head)(column))
}

/** Of a row's opening tag, where it says a format of its own. */
export function rowFormat(opening: string): string | undefined {
  if (!/\scustomFormat=["'](?:1|true)/.test(opening)) return undefined
  return /\ss=["'](\d+)/.exec(opening)?.[1]
}

/** By column, the format that stands before a sheet's rows. */
export function columnFormats(head: string): (column: number) => string | undefined {
  const columns = [...head.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].map(([tag]) => parseAttributes(tag))
  const formatted = columns.filter(({ style }) => style !== undefined && style !== '0')
  return (column) => formatted.find(({ min, max }) => column + 1 >= Number(min) && column + 1 <= Number(max))?.style
}
