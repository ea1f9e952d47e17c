import { isoDay } from '../model/month'
import { isCellError, type Cell } from '../model/workbook'

/** A cell in a sentence: a date as an ISO day, a blank as nothing. */
export function cellWords(cell: Cell, isDate: boolean): string {
  if (isDate && typeof cell === 'number') return isoDay(cell)
  return cell !== null && isCellError(cell) ? cell.error : String(cell ?? '')
}
