import { cellCode, isCellError, type CodedCells, type Column } from '../model/workbook'

const encoded = new WeakMap<Column, CodedCells>()

/** Every column as codes: the source's own, or made here once per column. */
export function encode(column: Column): CodedCells {
  if (column.coded) return column.coded
  let coded = encoded.get(column)
  if (!coded) encoded.set(column, (coded = encodeCells(column)))
  return coded
}

function encodeCells(column: Column): CodedCells {
  const codes = new Int32Array(column.length)
  const numbers = new Float64Array(column.length)
  const strings: string[] = []
  const errors: string[] = []
  const codeOf = new Map<string, number>()
  const indexIn = (list: string[], value: string): number => {
    const known = list.indexOf(value)
    return known >= 0 ? known : list.push(value) - 1
  }
  for (let row = 0; row < column.length; row++) {
    const cell = column.at(row)
    if (cell === null || cell === '') codes[row] = cellCode.blank
    else if (typeof cell === 'number') {
      codes[row] = cellCode.number
      numbers[row] = cell
    } else if (typeof cell === 'boolean') codes[row] = cell ? cellCode.true : cellCode.false
    else if (isCellError(cell)) codes[row] = cellCode.firstError - indexIn(errors, cell.error)
    else {
      let code = codeOf.get(cell)
      if (code === undefined) codeOf.set(cell, (code = strings.push(cell) - 1))
      codes[row] = code
    }
  }
  return { codes, strings, numbers, errors }
}
