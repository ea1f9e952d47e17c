import { cellCode, isCellError, type Column } from '../../model/workbook'

const [UNASKED, USUAL, ODD] = [0, 1, 2]

/** The entries whose cell is an error. */
export function errorRows({ coded, length, at }: Column): readonly number[] {
  if (coded?.errors.length === 0) return []
  const rows: number[] = []
  for (let row = 0; row < length; row++)
    if (coded ? coded.codes[row]! <= cellCode.firstError : isCellError(at(row))) rows.push(row)
  return rows
}

/** The entries whose cell is anything but blank or a number of a span. */
export const rowsOutside = (column: Column, from: number, to: number, among?: readonly number[]): readonly number[] =>
  (among ?? allOf(column)).filter((row) => {
    const cell = column.at(row)
    return cell !== null && !(typeof cell === 'number' && cell >= from && cell <= to)
  })
const allOf = ({ length }: Column): readonly number[] => Array.from({ length }, (_, row) => row)

/** The entries whose cell is anything but blank or one of some words. */
export function oddRows({ coded, length, at }: Column, usual: (word: string) => boolean): readonly number[] {
  const rows: number[] = []
  if (!coded) {
    for (let row = 0; row < length; row++) {
      const cell = at(row)
      if (cell !== null && !(typeof cell === 'string' && usual(cell))) rows.push(row)
    }
    return rows
  }
  const { codes, strings } = coded
  const said = new Uint8Array(strings.length)
  for (let row = 0; row < length; row++) {
    const code = codes[row]!
    if (code === cellCode.blank) continue
    if (code >= 0) {
      if (said[code] === UNASKED) said[code] = usual(strings[code]!) ? USUAL : ODD
      if (said[code] === USUAL) continue
    }
    rows.push(row)
  }
  return rows
}
