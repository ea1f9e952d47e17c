import { columnIndex } from '../../engine/address'
import type { Area } from '../../model/workbook'
import { maxColumns, maxRows } from '../file/limits'

const corner = /^\$?([A-Z]{1,3})?\$?([1-9]\d{0,6})?$/i

/** `A1:B2,C3`, whole columns (`B:C`) and rows (`3:5`) as areas; null where the address is anything else. */
export function areasOf(sheet: string, address: string): readonly Area[] | null {
  const areas = address.split(',').map((one) => areaOf(sheet, one.slice(one.lastIndexOf('!') + 1).trim()))
  return areas.every((area) => area !== null) ? areas : null
}

function areaOf(sheet: string, address: string): Area | null {
  const [first = '', second = first] = address.split(':')
  const from = corner.exec(first)
  const to = corner.exec(second)
  if (!from || !to || address === '') return null
  const row = from[2] === undefined ? 0 : Number(from[2]) - 1
  const column = from[1] === undefined ? 0 : columnIndex(from[1])
  const bottom = to[2] === undefined ? maxRows : Number(to[2])
  const right = to[1] === undefined ? maxColumns : columnIndex(to[1]) + 1
  return { sheet, row, column, height: bottom - row, width: right - column }
}
