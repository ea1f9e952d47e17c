import { columnOf } from '../../src/model/column'
import type { Cell, Column, Sheet, Workbook } from '../../src/model/workbook'

export const cellsOf = (column: Column): Cell[] => Array.from({ length: column.length }, (_, row) => column.at(row))

/** A workbook in which one sheet, by its id, is another. */
export const withSheet = (workbook: Workbook, id: string, change: (sheet: Sheet) => Sheet): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)),
})

type Spans = NonNullable<Sheet['merges']>
/** Merges and pictures of the rows below move along. */
const moved = (sheet: Sheet, from: number, by: number): Sheet => {
  const shift = (spans: Spans): Spans =>
    spans.map(([row, column, height, width]) => [row >= from ? row + by : row, column, height, width] as const)
  return {
    ...sheet,
    ...(sheet.merges && { merges: shift(sheet.merges) }),
    ...(sheet.pictures && { pictures: shift(sheet.pictures) }),
  }
}

/** Puts a row in below the worksheet's row `at` (0-based), a copy of it but for the cells named by column. */
export const withRow = (workbook: Workbook, id: string, at: number, cells: ReadonlyMap<number, Cell>): Workbook =>
  withSheet(workbook, id, (sheet) => ({
    ...moved(sheet, at + 1, 1),
    columns: sheet.columns.map((column, index) => {
      const place = sheet.left + index
      const own = cellsOf(column)
      own.splice(at - sheet.top + 1, 0, cells.has(place) ? (cells.get(place) ?? null) : column.at(at - sheet.top))
      return columnOf(own)
    }),
  }))

export const withoutRow = (workbook: Workbook, id: string, at: number): Workbook =>
  withSheet(workbook, id, (sheet) => ({
    ...moved(sheet, at + 1, -1),
    columns: sheet.columns.map((column) => columnOf(cellsOf(column).filter((_, row) => row !== at - sheet.top))),
  }))

/** The sheet without a column (0-based of the worksheet): those to the right move up. */
export const withoutColumn = (workbook: Workbook, id: string, at: number): Workbook =>
  withSheet(workbook, id, (sheet) => ({
    ...sheet,
    ...(sheet.merges && {
      merges: sheet.merges.map(([row, column, height, width]): Spans[number] =>
        column > at
          ? [row, column - 1, height, width]
          : column + width > at
            ? [row, column, height, Math.max(1, width - 1)]
            : [row, column, height, width],
      ),
    }),
    columns: sheet.columns.filter((_, index) => sheet.left + index !== at),
  }))
