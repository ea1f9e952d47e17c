import type { ViewCell } from '../model/view'
import { DAYS_1904, type CellRef } from '../model/workbook'
import type { Desk } from './desk'
import { isDateFormat } from './display/date-text'
import { isFormulaInput, typedValue } from './display/typed-value'
import type { Change } from './history'
import { formulaCell, typedFormula } from './sentences'
import type { Notice } from './state'

/** A cell to be typed into, as the host's view shows it. */
export interface Target {
  readonly at: CellRef
  readonly cell: ViewCell | null
  /** The number format that it is shown by. */
  readonly format: string
}

/** What typing a text makes of a cell: a change, none where it says the same, or why it may not be typed there. */
export function typedChange(
  input: string,
  { at, cell, format }: Target,
  desk: Desk,
  today: number,
): Change | Notice | null {
  if (cell?.formula !== undefined) return formulaCell
  if (isFormulaInput(input) && cell?.value !== input) return typedFormula
  const typed = typedValue(input, format, today)
  const shift = desk.workbook.date1904 && isDateFormat(typed.format ?? format) ? DAYS_1904 : 0
  const value = typeof typed.value === 'number' && typed.value >= 1 ? typed.value - shift : typed.value
  const before = desk.cellAt(at)
  if (typed.format === undefined) return before === value ? null : { at, before: { value: before }, after: { value } }
  return { at, before: { value: before, look: cell?.look ?? 0 }, after: { value, format: typed.format } }
}

export const isNotice = (made: Change | Notice | null): made is Notice => made !== null && 'kind' in made
