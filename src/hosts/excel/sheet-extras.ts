import { a1 } from '../../engine/address'
import type { Highlight, SheetContent, Validation } from '../../model/sheet-content'
import { isListTooLong } from '../file/validation-xml'
import { spanRange } from './gathered'
import type { Has } from './requirement-sets'

const green = '#9FD3B6'
const MESSAGE = 225

/** What may be entered; another entry is warned of. A list too long for Excel is left out, as in a file. */
export function addValidations(sheet: Excel.Worksheet, validations: readonly Validation[] = []): void {
  for (const validation of validations) {
    if (isListTooLong(validation)) continue
    const { dataValidation } = spanRange(sheet, validation.cells)
    dataValidation.rule = { list: { inCellDropDown: true, source: validation.oneOf.join(',') } }
    const message = [...validation.message].slice(0, MESSAGE).join('')
    dataValidation.errorAlert = { message, showAlert: true, style: 'Warning', title: '' }
  }
}

/** From nothing at all, so that a bar is as long as its value; shades from the least to the greatest. */
export function addHighlights(sheet: Excel.Worksheet, highlights: readonly Highlight[] = []): void {
  for (const { cells, kind } of highlights) {
    const { conditionalFormats } = spanRange(sheet, cells)
    if (kind === 'bars') {
      const { dataBar } = conditionalFormats.add('DataBar')
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' }
      dataBar.upperBoundRule = { type: 'HighestValue' }
      dataBar.positiveFormat.fillColor = green
    } else {
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: green },
      }
    }
  }
}

/** A library older than the Excel that it runs in may not know of notes yet. */
export const notesOf = (sheet: Excel.Worksheet, has: Has): Excel.NoteCollection | undefined =>
  has('notes') && 'notes' in sheet ? sheet.notes : undefined

/** Excel's notes where it has them for add-ins, else comments. */
export function addNotes(sheet: Excel.Worksheet, name: string, { notes = [] }: SheetContent, has: Has): void {
  for (const { row, column, text } of notes) {
    const address = a1(row, column)
    const own = notesOf(sheet, has)
    if (own) own.add(address, text)
    else if (has('comments')) sheet.comments.add(`'${name.replaceAll("'", "''")}'!${address}`, text)
  }
}

/** Characters as points: a digit of the usual typeface is 7 pixels wide, a column has 5 more. */
export const widthOf = (characters: number): number => (characters * 7 + 5) * 0.75

export function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [column, width] of widths.entries()) {
    spanRange(sheet, [0, column, 1, 1]).format.columnWidth = widthOf(width)
  }
}

/** Keeps header rows and columns in view. */
export function freeze(sheet: Excel.Worksheet, { headerRows, headerColumns = 0 }: SheetContent): void {
  sheet.freezePanes.unfreeze()
  if (headerRows > 0 && headerColumns > 0)
    sheet.freezePanes.freezeAt(spanRange(sheet, [0, 0, headerRows, headerColumns]))
  else if (headerRows > 0) sheet.freezePanes.freezeRows(headerRows)
  else if (headerColumns > 0) sheet.freezePanes.freezeColumns(headerColumns)
}
