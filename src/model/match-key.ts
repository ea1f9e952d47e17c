import { isCellError, type Cell } from './workbook'

/** Cells with the same key are equal to COUNTIFS; blank, logical and error cells equal no word. */
export function matchKey(cell: Cell): string {
  if (cell === null || typeof cell === 'boolean' || isCellError(cell)) return ''
  if (typeof cell === 'number') return `n:${cell}`
  return /^[+-]?\d+(\.\d+)?$/.test(cell) ? `n:${Number(cell)}` : `t:${cell.toLowerCase()}`
}
