import type { Values } from '../model/table'

const NONE: readonly number[] = []

/** Days and small counts are tested once each, over so wide a span. */
const WIDEST = 1 << 15
interface Span {
  readonly least: number
  /** The whole numbers that occur. */
  readonly occurring: readonly number[]
}

/** Numbers row by row; NaN is blank. For `odd` see `Values`. */
export function numberValues(numbers: Float64Array, odd?: readonly number[]): Values<number> {
  let span: Span | null | undefined
  let blank: readonly number[] | undefined
  return {
    length: numbers.length,
    numbers,
    ...(odd && { odd }),
    at(row) {
      const value = numbers[row]
      return value === undefined || value !== value ? null : value
    },
    rowsWhere(test) {
      if (span === undefined) span = spanOf(numbers)
      if (span === null) return rowsOf(numbers.length, (row) => isFilled(numbers[row]) && test(numbers[row] as number))
      const { least, occurring } = span
      const passing = occurring.filter((value) => test(value))
      if (passing.length === 0) return NONE
      const said = new Uint8Array(WIDEST)
      for (const value of passing) said[value - least] = 1
      return rowsSpanned(numbers, said, least)
    },
    where: (test) => (row) => isFilled(numbers[row]) && test(numbers[row] as number),
    blankRows: () => (blank ??= rowsNotANumber(numbers)),
  }
}

function rowsSpanned(numbers: Float64Array, said: Uint8Array, least: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < numbers.length; row++) {
    const value = numbers[row] as number
    if (value === value && said[value - least] === 1) rows.push(row)
  }
  return rows
}

function rowsNotANumber(numbers: Float64Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < numbers.length; row++) if (numbers[row] !== numbers[row]) rows.push(row)
  return rows
}

/** Null where the numbers are not whole, or too far apart. */
function spanOf(numbers: Float64Array): Span | null {
  let [least, most] = [Infinity, -Infinity]
  for (let row = 0; row < numbers.length; row++) {
    const value = numbers[row] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least > most) return { least: 0, occurring: [] }
  if (most - least >= WIDEST || !Number.isInteger(least)) return null
  const seen = new Uint8Array(WIDEST)
  for (let row = 0; row < numbers.length; row++) {
    const at = (numbers[row] as number) - least
    if (at !== at) continue
    if (at !== (at | 0)) return null
    seen[at] = 1
  }
  const occurring: number[] = []
  for (let at = 0; at <= most - least; at++) if (seen[at] === 1) occurring.push(least + at)
  return { least, occurring }
}

const isFilled = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value)

function rowsOf(length: number, test: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < length; row++) if (test(row)) rows.push(row)
  return rows
}
