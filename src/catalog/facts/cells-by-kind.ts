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

/** The entries whose cell is anything but blank, one of some words, or a number of a span. */
export function oddRows(
  { coded, length, at }: Column,
  usual: (word: string) => boolean,
  from = Infinity,
  to = -Infinity,
): readonly number[] {
  const rows: number[] = []
  if (!coded) {
    for (let row = 0; row < length; row++) {
      const cell = at(row)
      const isUsual = typeof cell === 'string' ? usual(cell) : typeof cell === 'number' && cell >= from && cell <= to
      if (cell !== null && !isUsual) rows.push(row)
    }
    return rows
  }
  const { codes, strings, numbers } = coded
  return from > to
    ? unusualWords(codes, strings, usual)
    : unusual(codes, numbers, from, to, (code) => usual(strings[code]!))
}

/** Where hardly any cell is a word. */
function unusual(
  codes: Int32Array,
  numbers: Float64Array,
  from: number,
  to: number,
  isUsual: (code: number) => boolean,
): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!
    if (code === cellCode.blank) continue
    if (code === cellCode.number) {
      const number = numbers[row]!
      if (number >= from && number <= to) continue
    } else if (code >= 0 && isUsual(code)) continue
    rows.push(row)
  }
  return rows
}

/** Where no number is usual: each word is asked once. */
function unusualWords(
  codes: Int32Array,
  strings: readonly string[],
  usual: (word: string) => boolean,
): readonly number[] {
  const rows: number[] = []
  const said = new Uint8Array(strings.length)
  for (let row = 0; row < codes.length; row++) {
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
