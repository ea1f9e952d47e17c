import { columnIndex, columnLetters } from '../../engine/address'
import { maxColumns, maxRows } from './limits'

/** Texts, sheet names in quotes, tables' columns in brackets, and references; a function's name is no reference. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.!])|(?<![\w.$\\:])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.!:])|(?<![\w.$\\:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.!:])/g

/** A formula as it reads in a cell so many rows and columns further: what a shared formula means there (ECMA-376 part 1, 18.3.1.40). */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(around(columnIndex(letters) + columns, maxColumns)))
  const row = (fixed: string, number: string): string =>
    fixed + (fixed ? number : String(around(Number(number) - 1 + rows, maxRows) + 1))
  return formula.replace(pieces, (whole: string, ...found: (string | undefined)[]) => {
    const [c1 = '', letters, r1 = '', number, c2 = '', from, c3 = '', to, r2 = '', first, r3 = '', last] = found
    if (letters !== undefined && number !== undefined)
      return columnIndex(letters) < maxColumns ? column(c1, letters) + row(r1, number) : whole
    if (from !== undefined && to !== undefined) return `${column(c2, from)}:${column(c3, to)}`
    if (first !== undefined && last !== undefined) return `${row(r2, first)}:${row(r3, last)}`
    return whole
  })
}

/** Excel counts on from the sheet's other side. */
const around = (index: number, size: number): number => ((index % size) + size) % size
