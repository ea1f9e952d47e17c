import { columnOf } from '../../model/column'
import type { Cell } from '../../model/workbook'

/** A cell from its value and its type as Excel tells them. */
export function cellOf(value: unknown, type: unknown): Cell {
  if (type === 'Error') return { error: String(value) }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return columnOf([typeof value === 'string' ? value : null]).at(0)
}

/** What stands in a cell beside its value where it is a formula: a text that begins with = is none. */
export const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value
