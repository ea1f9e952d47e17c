import { a1 } from '../../../src/engine/address'
import { fields } from '../../../src/model/field'
import { templates } from '../../../src/catalog/templates'
import { foldWord } from '../../../src/model/fold'
import type { Sheet, Workbook } from '../../../src/model/workbook'
import { writeXlsx, type SheetToWrite } from './write'

const dateHeaders = new Set(
  templates.flatMap(({ columns }) =>
    Object.entries(columns).flatMap(([field, spec]) =>
      fields[field as keyof typeof fields].type === 'date' ? spec.headers.map(foldWord) : [],
    ),
  ),
)

/** Any workbook as a file: columns under a header of dates look like dates. */
export const xlsxOfWorkbook = ({ sheets }: Workbook): Uint8Array => writeXlsx(sheets.map(sheetToWrite))

function sheetToWrite({ name, columns, merges = [] }: Sheet): SheetToWrite {
  const height = Math.max(0, ...columns.map(({ length }) => length))
  const isDate = (column: number): boolean =>
    [0, 1, 2].some((row) => dateHeaders.has(foldWord(String(columns[column]?.at(row) ?? ''))))
  return {
    name,
    rows: Array.from({ length: height }, (_, row) => columns.map((column) => column.at(row))),
    columns: columns.map((_, column) => ({ width: 12, style: isDate(column) ? 'date' : 'text' })),
    merges: merges.map(
      ([row, column, height, width]) => `${a1(row, column)}:${a1(row + height - 1, column + width - 1)}`,
    ),
    titleRows: 0,
    headerRows: 1,
  }
}
