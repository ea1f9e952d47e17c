import { isHostObject } from '../definition'
import { invalidArgument, itemNotFound } from '../host-error'
import { maxColumns, maxRows, parseAddress } from '../model/address'
import type { RangeModel, SheetModel } from '../model/sheet'
import type { WorkbookModel } from '../model/workbook'
import { usable } from './range-usable'

/** Characters that an address may have. */
export const maxAddress = 8_192

/** The range that an address, a name or nothing at all (the whole sheet) means on a sheet. */
export function rangeAt(sheet: SheetModel, reference: unknown): RangeModel {
  if (reference === undefined || reference === null) {
    return sheet.range({ row: 0, column: 0, rows: maxRows, columns: maxColumns })
  }
  if (typeof reference !== 'string' || reference.length > maxAddress) throw invalidArgument()
  const address = parseAddress(reference)
  if (address) {
    if (address.sheet !== undefined && address.sheet.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument()
    return sheet.range(address.rect)
  }
  const named = (scope: SheetModel | null) =>
    sheet.workbook.names.find((name) => name.scope === scope && name.name.toLowerCase() === reference.toLowerCase())
  const target = (named(sheet) ?? named(null))?.target
  if (!target || target.sheet !== sheet) throw invalidArgument()
  return target.sheet.range(target.rect)
}
/** A range given as such, or as an address that names its sheet. */
export function rangeOf(workbook: WorkbookModel, reference: unknown, sheet?: SheetModel): RangeModel {
  if (isHostObject(reference) && reference.definition.type === 'Range') return usable(reference.state as RangeModel)
  if (typeof reference !== 'string') throw invalidArgument()
  const address = parseAddress(reference.replace(/^=/, ''))
  if (!address) throw invalidArgument()
  const on = address.sheet === undefined ? sheet : workbook.sheetNamed(address.sheet)
  if (!on) throw address.sheet === undefined ? invalidArgument() : itemNotFound()
  return on.range(address.rect)
}
