import { codedColumn, columnOf } from '../model/column'
import { cellCode, type Area, type Column, type Sheet, type Workbook } from '../model/workbook'

/** Just these areas, each as a smaller sheet; cells beyond the used extent are blank. */
export function readAreas(workbook: Workbook, areas: readonly Area[]): Workbook {
  const sheets = areas.flatMap((area): readonly Sheet[] => {
    const sheet = workbook.sheets.find(({ id }) => id === area.sheet)
    return sheet ? [cut(sheet, area)] : []
  })
  return { ...workbook, sheets }
}

function cut(sheet: Sheet, { row, column, height, width }: Area): Sheet {
  const columns = Array.from({ length: width }, (_, index) =>
    cutColumn(sheet.columns[column + index - sheet.left], row - sheet.top, height),
  )
  return { ...sheet, top: row, left: column, columns }
}

function cutColumn(column: Column | undefined, from: number, height: number): Column {
  if (!column) return columnOf(new Array<null>(height).fill(null))
  const { coded } = column
  if (!coded) return columnOf(Array.from({ length: height }, (_, row) => column.at(from + row)))
  const codes = new Int32Array(height).fill(cellCode.blank)
  codes.set(coded.codes.subarray(from, from + height))
  const numbers = new Float64Array(coded.numbers.length === 0 ? 0 : height)
  numbers.set(coded.numbers.subarray(from, from + height))
  return codedColumn({ ...coded, codes, numbers })
}
