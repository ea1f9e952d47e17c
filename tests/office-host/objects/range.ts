import { documented, guessed, traced } from '../behaviour'
import { define, type HostObject, type Scalar } from '../definition'
import { invalidArgument } from '../host-error'
import { addressOf, maxColumns, maxRows } from '../model/address'
import type { RangeModel } from '../model/sheet'
import { conditionalFormats } from './conditional-formats'
import { dataValidation } from './data-validation'
import { rangeEdits } from './range-edits'
import { rangeFormat } from './range-format'
import { rangePlaces } from './range-places'
import { usable } from './range-usable'
import { valueScalars } from './range-values'
import { worksheet } from './worksheet'

/** True or false for all of them, null where they differ. */
const allOrNone = (some: number, all: number): boolean | null => (some === 0 ? false : some === all ? true : null)
const within = (places: Iterable<number>, from: number, count: number): number =>
  [...places].filter((place) => place >= from && place < from + count).length
const rowsHidden = ({ sheet, rect }: RangeModel): boolean | null =>
  allOrNone(within(new Set([...sheet.hiddenRows, ...sheet.filteredRows]), rect.row, rect.rows), rect.rows)
const columnsHidden = ({ sheet, rect }: RangeModel): boolean | null =>
  allOrNone(within(sheet.hiddenColumns, rect.column, rect.columns), rect.columns)
function anyHidden(state: RangeModel): boolean | null {
  const [rows, columns] = [rowsHidden(state), columnsHidden(state)]
  if (rows === true || columns === true) return true
  return rows === false && columns === false ? false : null
}

const scalars: Record<string, Scalar<RangeModel>> = {
  ...valueScalars,
  Address: { read: (range) => range.sheet.workbook.addressOf(usable(range).sheet, addressOf(range.rect)) },
  RowIndex: { read: (range) => usable(range).rect.row },
  ColumnIndex: { read: (range) => usable(range).rect.column },
  RowCount: { read: (range) => usable(range).rect.rows },
  ColumnCount: { read: (range) => usable(range).rect.columns },
  CellCount: { read: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns) },
  IsEntireRow: { read: ({ rect }) => rect.columns === maxColumns },
  IsEntireColumn: { read: ({ rect }) => rect.rows === maxRows },
  Hidden: { read: (range) => anyHidden(usable(range)) },
  RowHidden: {
    read: (range) => rowsHidden(usable(range)),
    write({ sheet, rect }, hidden) {
      if (typeof hidden !== 'boolean') throw invalidArgument()
      sheet.assertWritable(rect, 'allowFormatRows')
      for (let row = rect.row; row < rect.row + rect.rows; row++) {
        if (hidden) sheet.hiddenRows.add(row)
        else sheet.hiddenRows.delete(row)
      }
      sheet.workbook.fire('rowHiddenChanged', { worksheetId: sheet.id, address: addressOf(rect) })
    },
  },
  ColumnHidden: {
    read: (range) => columnsHidden(usable(range)),
    write({ sheet, rect }, hidden) {
      if (typeof hidden !== 'boolean') throw invalidArgument()
      sheet.assertWritable(rect, 'allowFormatColumns')
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        if (hidden) sheet.hiddenColumns.add(column)
        else sheet.hiddenColumns.delete(column)
      }
    },
  },
  Left: { read: ({ sheet, rect }) => points(rect.column, (column) => sheet.columnWidths.get(column) ?? 48) },
  Top: { read: ({ sheet, rect }) => points(rect.row, (row) => sheet.rowHeights.get(row) ?? 14.25) },
  Width: { read: ({ sheet, rect }) => points(rect.columns, (at) => sheet.columnWidths.get(rect.column + at) ?? 48) },
  Height: { read: ({ sheet, rect }) => points(rect.rows, (at) => sheet.rowHeights.get(rect.row + at) ?? 14.25) },
}
function points(count: number, sizeOf: (place: number) => number): number {
  let sum = 0
  for (let place = 0; place < count; place++) sum += sizeOf(place)
  return sum
}

export const range: (state: RangeModel) => HostObject = define<RangeModel>({
  type: 'Range',
  behaviours: [
    documented(
      'range',
      'a matrix must have the shape of the range; one value goes into every cell; null leaves a cell as it is',
    ),
    documented(
      'excel/excel-add-ins-ranges-unbounded',
      'values, formulas and formats of whole rows or columns read null',
    ),
    documented('excel/performance', 'five million cells are the most that one read carries'),
    documented(
      'range',
      'values are entered as if typed: `=` makes a formula, text like a number or a date becomes one',
    ),
    guessed('a date that is entered as text takes the format yyyy/m/d; other forms of dates stay text'),
    guessed('of a merged area only its first cell takes what is written into it; the others stay blank in silence'),
    guessed(
      'more than five million cells fail with ResponsePayloadSizeLimitExceeded; Excel is said to give null at times',
    ),
    traced('the library splits a write of more than 1500 cells into messages of rows, after _ValidateArraySize'),
    guessed('a formula that was written has the value that the test gives it, 0 by default: nothing is calculated'),
    guessed('rows that a filter hides count as hidden'),
    guessed('copied formats bring the conditional formats of their cells along'),
    documented('range', 'more than 512 merged areas at once are not told; here that fails with InvalidOperation'),
  ],
  scalars,
  children: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Format: (state) => rangeFormat(areasOf(state)),
    ConditionalFormats: ({ sheet, rect }) => conditionalFormats(sheet, [rect]),
    DataValidation: (state) => dataValidation(usable(state)),
  },
  methods: {
    ...rangePlaces,
    ...rangeEdits,
    _ValidateArraySize({ rect }, rows, columns) {
      if (rows !== rect.rows || columns !== rect.columns) throw invalidArgument()
    },
    Select(state) {
      const { sheet, rect } = usable(state)
      if (sheet.visibility !== 'Visible') throw invalidArgument()
      sheet.workbook.activate(sheet)
      sheet.workbook.selection = { sheet, rects: [rect] }
      sheet.workbook.fire('selectionChanged', { worksheetId: sheet.id, address: addressOf(rect) })
    },
    Calculate: () => undefined,
  },
})
const areasOf = (state: RangeModel): { sheet: RangeModel['sheet']; rects: readonly RangeModel['rect'][] } => ({
  sheet: usable(state).sheet,
  rects: [state.rect],
})
