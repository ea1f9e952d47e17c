import type { Cell, CellRef } from '../../model/workbook'
import type { SetEdit } from './set-cells'

/** The cells of a sheet that head the columns of its tables: Excel makes each a text of its own, whatever is written there. */
export class TableHeaders {
  #tables: Excel.TableCollection | null = null
  #rows: readonly Excel.Range[] = []
  /** What the edits of this call make of the headers, by cell. */
  readonly #said = new Map<string, string>()

  look(sheet: Excel.Worksheet): void {
    this.#tables = sheet.tables.load('items/id,items/showHeaders')
  }
  /** False where the sheet has no table with headers. */
  ask(sheet: Excel.Worksheet): boolean {
    const headed = this.#tables?.items.filter(({ showHeaders }) => showHeaders) ?? []
    this.#rows = headed.map(({ id }) =>
      sheet.tables.getItem(id).getHeaderRowRange().untrack().load('rowIndex,columnIndex,columnCount,values'),
    )
    return headed.length > 0
  }

  /** Whether the cell would hold exactly this. */
  allows({ at, value }: SetEdit): boolean {
    const row = this.#rows.find(({ rowIndex, columnIndex, columnCount }) => {
      return rowIndex === at.row && at.column >= columnIndex && at.column < columnIndex + columnCount
    })
    if (!row) return true
    if (typeof value !== 'string' || value === '') return false
    const others = row.values[0]!.map((text: Cell, across: number) => this.#said.get(keyOf(at, row, across)) ?? text)
    others.splice(at.column - row.columnIndex, 1)
    const isDouble = others.some((text) => String(text).toLowerCase() === value.toLowerCase())
    if (!isDouble) this.#said.set(keyOf(at, row, at.column - row.columnIndex), value)
    return !isDouble
  }
}
const keyOf = ({ row }: CellRef, { columnIndex }: Excel.Range, across: number): string =>
  `${row}|${columnIndex + across}`
