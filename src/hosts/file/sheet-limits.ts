import type { SheetContent } from '../../model/sheet-content'
import { maxColumns, maxFormulaLength, maxRows, maxTextLength } from './limits'
import { isListTooLong } from './validation-xml'

/** Whether Excel could not hold what is to be written: it would call the file damaged. */
export function isTooLarge({ rows, widths, notes = [], validations = [] }: SheetContent): boolean {
  return (
    rows.length > maxRows ||
    widths.length > maxColumns ||
    rows.some((row) => row.length > maxColumns || row.some((cell) => cell !== null && isCellTooLong(cell))) ||
    notes.some(({ text }) => text.length > maxTextLength) ||
    validations.some(isListTooLong)
  )
}

const isCellTooLong = ({ value, formula }: NonNullable<SheetContent['rows'][number][number]>): boolean =>
  (typeof value === 'string' && value.length > maxTextLength) || (formula?.length ?? 0) > maxFormulaLength
