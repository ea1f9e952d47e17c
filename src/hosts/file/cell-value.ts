import { isCellError, type Cell } from '../../model/workbook'

/** The errors that Excel knows; any other makes it repair the file. */
const errors = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #GETTING_DATA #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY!'.split(
    ' ',
  ),
)
/** Whether a cell can hold it. */
export function isStorable(value: Cell): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  return !isCellError(value) || errors.has(value.error)
}

export const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || (a ?? '') === (b ?? '') || (isCellError(a) && isCellError(b) && a.error === b.error)
