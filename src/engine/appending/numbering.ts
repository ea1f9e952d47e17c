import type { Table } from '../../model/table'
import type { Cell, Sheet } from '../../model/workbook'
import type { NewCell } from './new-rows'

/** Continues the serial numbers of a list; a row that has one keeps it. */
export function numbering(
  { columns: { sequence }, sheet: id, height }: Table,
  sheet: Sheet,
): (row: number) => readonly NewCell[] {
  if (!sequence || sequence.index < 0) return () => []
  const column = sequence.index
  let last = height > 0 ? sequence.cells.at(height - 1) : 0
  return (row) => {
    const there = sheet.columns[column - sheet.left]?.at(row - sheet.top) ?? null
    const number = numberOf(last)
    if (there !== null || number === null) {
      last = there
      return []
    }
    last = typeof last === 'string' ? String(number + 1) : number + 1
    return [{ field: 'sequence', at: { sheet: id, row, column }, value: last }]
  }
}

function numberOf(cell: Cell): number | null {
  const number = typeof cell === 'string' && cell.trim() !== '' ? Number(cell) : cell
  return typeof number === 'number' && Number.isInteger(number) ? number : null
}
