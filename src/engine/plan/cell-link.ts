import type { SheetCell } from '../../model/sheet-content'
import type { CellRef, Sheet } from '../../model/workbook'
import { a1, sheetPrefix } from '../address'
import { quote } from '../formula'
import { cell, live } from './cells'

/** A cell's address that leads there when it is clicked; where it cannot be reached, the address alone. */
export function cellLink(
  { row, column }: CellRef,
  sheet: Pick<Sheet, 'name'> | undefined,
  reachable = true,
): SheetCell {
  const address = a1(row, column)
  if (!sheet || !reachable) return cell(address)
  return live(`HYPERLINK(${quote(`#${sheetPrefix(sheet.name)}${address}`)},${quote(address)})`, address, 'link')
}
