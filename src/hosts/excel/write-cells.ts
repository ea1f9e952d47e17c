import type { SheetCell } from '../../model/sheet-content'
import { spanRange } from './gathered'
import { bytesOfRow } from './reading-size'
import { asTyped } from './typed-text'

/** Bytes that one call carries; a request may have 5 MB on the web. */
const CALL = 1_000_000

/** Blocks of rows that each fit one call, as `formulas`: values and formulas in one matrix. */
export function cellBlocks(
  rows: readonly (readonly (SheetCell | null)[])[],
): readonly { readonly row: number; readonly bytes: number; readonly cells: unknown[][] }[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const blocks: { row: number; bytes: number; cells: unknown[][] }[] = []
  for (const [index, row] of rows.entries()) {
    const cells = Array.from({ length: width }, (_, column) => inputOf(row[column] ?? null))
    const bytes = bytesOfRow(cells)
    const last = blocks.at(-1)
    if (last && last.bytes + bytes <= CALL) {
      last.cells.push(cells)
      last.bytes += bytes
    } else blocks.push({ row: index, bytes, cells: [cells] })
  }
  return width === 0 ? [] : blocks
}

const inputOf = (cell: SheetCell | null): unknown =>
  cell?.formula === undefined ? asTyped(cell?.value ?? null) : `=${cell.formula}`

export function writeBlock(sheet: Excel.Worksheet, row: number, cells: unknown[][]): void {
  spanRange(sheet, [row, 0, cells.length, cells[0]!.length]).formulas = cells
}
