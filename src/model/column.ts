import { cellCode, type Cell, type CodedCells, type Column } from './workbook'

/** A column over an array of cells; Excel's empty string is a blank. */
export function columnOf(cells: readonly Cell[]): Column {
  return { length: cells.length, at: (row) => blankIfEmpty(cells[row] ?? null) }
}

const blankIfEmpty = (cell: Cell): Cell => (cell === '' ? null : cell)

/** A column over codes; `codes` may not change afterwards. The empty string must not be coded: it is a blank. */
export function codedColumn(coded: CodedCells): Column {
  const { codes, strings, numbers, errors } = coded
  return {
    length: codes.length,
    coded,
    at(row) {
      const code = codes[row] ?? cellCode.blank
      if (code >= 0) return strings[code] ?? null
      if (code === cellCode.blank) return null
      if (code === cellCode.number) return numbers[row] ?? null
      if (code === cellCode.true || code === cellCode.false) return code === cellCode.true
      return { error: errors[cellCode.firstError - code] ?? '#VALUE!' }
    },
  }
}
