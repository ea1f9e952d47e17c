import { intersection, type Rect } from './address'
import type { Content } from './cells'
import type { SheetModel } from './sheet'
import { shown } from './shown'

export interface TableModel {
  readonly id: string
  name: string
  readonly sheet: SheetModel
  rect: Rect
  showHeaders: boolean
  showTotals: boolean
  style: string
  showFilterButton: boolean
  showBandedRows: boolean
}

/** What a cell comes to hold: above a table's column a text that no other column bears. */
export function inTable(
  tables: readonly TableModel[],
  at: { sheet: SheetModel; row: number; column: number },
  value: Content,
): Content {
  const { sheet, row, column } = at
  const cell = { row, column, rows: 1, columns: 1 }
  const table = tables.find((one) => {
    return one.sheet === sheet && one.showHeaders && intersection({ ...one.rect, rows: 1 }, cell)
  })
  if (!table) return value
  const { rect } = table
  const others = Array.from({ length: rect.columns }, (_, across) => rect.column + across)
    .filter((other) => other !== column)
    .map((other) => String(shown(sheet.cells.value(row, other))).toLowerCase())
  const text = value === '' ? `列${column - rect.column + 1}` : String(shown(value))
  let name = text
  for (let number = 2; others.includes(name.toLowerCase()); number++) name = `${text}${number}`
  return name
}
