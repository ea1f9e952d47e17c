import { foldWord } from '../../model/fold'
import type { Table } from '../../model/table'
import type { Cell, Sheet } from '../../model/workbook'
import { lanesOf } from '../layouts/lanes'
import { isFootWord } from '../read-foot'
import { isTotalWord } from '../recognition/row-tests'

/** How many rows a worksheet has. */
const MOST_ROWS = 1_048_576

/** The worksheet columns of a list, and what it takes for a row of it to be free. */
interface Body {
  readonly left: number
  readonly right: number
  cell(row: number, column: number): Cell
  /** Columns of the row that hold anything but a number of the row's own. */
  filled(row: number): readonly number[]
}

/**
 * The rows where the next entries of a list go, at most so many: prepared rows below its last entry, or rows below all that is
 * written; never past a total, a signature or another table. None where the list is full or does not run downwards.
 */
export function freeRows(table: Table, tables: readonly Table[], sheet: Sheet, most: number): readonly number[] {
  const body = bodyOf(table, sheet)
  if (!body) return []
  const rows: number[] = []
  const first = table.height > 0 ? (table.rows.at(-1) ?? 0) : Math.max(...table.headerRows)
  const isBlockBelow = blockBelow(table, tables, body)
  for (let row = first + 1; row < MOST_ROWS && rows.length < most; row++) {
    if (isCovered(sheet, row, body)) continue
    const filled = body.filled(row)
    if (filled.length === 0) {
      if (isBlockBelow(row)) break
      rows.push(row)
    } else if (rows.length > 0 || !belongsAbove(table, row, filled, body)) break
  }
  return rows
}

/** Whether its entries stand one below the other, in cells of their own. */
export const isList = (table: Table): boolean =>
  table.from === undefined && (table.columns.customerName?.index ?? -1) >= 0

function bodyOf(table: Table, sheet: Sheet): Body | null {
  const own = Object.values(table.columns).flatMap(({ index }) => (index >= 0 ? [index] : []))
  const lanes = lanesOf(table).flatMap(({ columns }) => columns.map(({ index }) => index))
  if (!isList(table)) return null
  const left = Math.min(...own, ...lanes)
  const right = Math.max(...own, ...lanes)
  const ours = new Set(Object.values(sheet.ourColumns ?? {}))
  const sequence = table.columns.sequence?.index
  const cell = (row: number, column: number): Cell => sheet.columns[column - sheet.left]?.at(row - sheet.top) ?? null
  return {
    left,
    right,
    cell,
    filled: (row) => {
      const columns: number[] = []
      for (let column = left; column <= right; column++) {
        const value = cell(row, column)
        if (value === null || ours.has(column) || (typeof value === 'string' && value.trim() === '')) continue
        if (column !== sequence || !isNumber(value)) columns.push(column)
      }
      return columns
    },
  }
}

const isNumber = (value: Cell): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*\d+\s*$/.test(value))

/** Hidden under a cell that is merged over several rows. */
const isCovered = ({ merges = [] }: Sheet, row: number, { left, right }: Body): boolean =>
  merges.some(
    ([top, column, height, width]) => row > top && row < top + height && column <= right && column + width > left,
  )

/** A row that continues the last entry, or one of the header's. */
function belongsAbove(table: Table, row: number, filled: readonly number[], { cell }: Body): boolean {
  const words = filled.map((column) => foldWord(String(cell(row, column) ?? '')))
  if (words.some((word) => isTotalWord(word) || isFootWord(word))) return false
  if (table.height === 0) {
    const heads = lanesOf(table).flatMap(({ columns }) => columns)
    return (
      heads.filter(({ word, index }) => foldWord(String(cell(row, index) ?? '')).startsWith(foldWord(word))).length > 1
    )
  }
  const joined = new Set(
    (table.template.layout.continuation?.joined ?? []).map((field) => table.columns[field]?.index ?? -1),
  )
  return filled.every((column) => joined.has(column))
}

/** Whether what stands right below a row is the title or the header of another table: one row stays free before it. */
function blockBelow(
  table: Table,
  tables: readonly Table[],
  { left, right, cell, filled }: Body,
): (row: number) => boolean {
  const below = tables.filter(
    (other) =>
      other !== table &&
      other.sheet === table.sheet &&
      other.from === undefined &&
      Math.min(...other.headerRows) > Math.max(...table.headerRows) &&
      Object.values(other.columns).some(({ index }) => index >= left && index <= right),
  )
  return (row) =>
    below.some(({ headerRows }) => Math.min(...headerRows) > row) &&
    filled(row + 1).some((column) => !isTotalWord(foldWord(String(cell(row + 1, column)))))
}
