import type { FieldKey } from '../../model/field'
import type { Table, TableColumn } from '../../model/table'

/** What makes an entry of a loss table one; rules that use it declare these. */
export const entryFields = ['customerName', 'phone', 'lossDate'] as const satisfies readonly FieldKey[]

/** True for a line that is numbered in advance and not yet filled in. */
export function isEmptyEntry({ columns: { customerName, phone, lossDate } }: Table, row: number): boolean {
  return isBlank(customerName, row) && isBlank(phone, row) && isBlank(lossDate, row)
}
const isBlank = (column: TableColumn | undefined, row: number): boolean => !column || column.cells.at(row) === null
