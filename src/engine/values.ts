import type { Values } from '../model/table'

type Value = string | number | boolean
type Test<T> = (value: T) => boolean
const BLANK = -1
const NONE: readonly number[] = []

/** What a test said of each value: 0 not asked yet, 1 no, 2 yes. */
interface Verdicts {
  readonly said: Uint8Array
  /** Every value that occurs was asked. */
  whole: boolean
  any: boolean
}

/** Values as codes into a short list: each distinct value is tested once by the same test; those that do not occur never are. */
export function codedValues<T extends Value>(codes: Int32Array, distinct: readonly T[]): Values<T> {
  let occurring: Int32Array | undefined
  const known = new WeakMap<Test<T>, Verdicts>()
  const verdictsOf = (test: Test<T>): Verdicts => {
    let verdicts = known.get(test)
    if (!verdicts) known.set(test, (verdicts = { said: new Uint8Array(distinct.length), whole: false, any: false }))
    return verdicts
  }
  const askAll = (test: Test<T>): Verdicts => {
    const verdicts = verdictsOf(test)
    if (verdicts.whole) return verdicts
    const { said } = verdicts
    occurring ??= occurringIn(codes, distinct.length)
    for (const code of occurring) {
      if (said[code] === 0) said[code] = test(distinct[code] as T) ? 2 : 1
      if (said[code] === 2) verdicts.any = true
    }
    verdicts.whole = true
    return verdicts
  }
  return {
    length: codes.length,
    coded: { codes, distinct },
    at: (row) => distinct[codes[row] ?? BLANK] ?? null,
    rowsWhere(test) {
      const { said, any } = askAll(test)
      if (!any) return NONE
      const rows: number[] = []
      for (let row = 0; row < codes.length; row++) if (said[codes[row] as number] === 2) rows.push(row)
      return rows
    },
    where(test) {
      const { said } = verdictsOf(test)
      return (row) => {
        const code = codes[row] ?? BLANK
        if (code === BLANK) return false
        if (said[code] === 0) said[code] = test(distinct[code] as T) ? 2 : 1
        return said[code] === 2
      }
    },
    blankRows() {
      const rows: number[] = []
      for (let row = 0; row < codes.length; row++) if (codes[row] === BLANK) rows.push(row)
      return rows
    },
  }
}

/** The codes that occur, in the order in which they do. */
function occurringIn(codes: Int32Array, size: number): Int32Array {
  const seen = new Uint8Array(size)
  const found = new Int32Array(Math.min(size, codes.length))
  let count = 0
  for (const code of codes) {
    if (code === BLANK || seen[code] === 1) continue
    seen[code] = 1
    found[count++] = code
  }
  return found.subarray(0, count)
}

/** Days and small counts are tested once each, over so wide a span. */
const WIDEST = 1 << 15
interface Span {
  readonly least: number
  /** The whole numbers that occur. */
  readonly occurring: readonly number[]
}

/** Numbers row by row; NaN is blank. */
export function numberValues(numbers: Float64Array): Values<number> {
  let span: Span | null | undefined
  return {
    length: numbers.length,
    numbers,
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
      const rows: number[] = []
      for (let row = 0; row < numbers.length; row++) {
        const value = numbers[row] as number
        if (value === value && said[value - least] === 1) rows.push(row)
      }
      return rows
    },
    where: (test) => (row) => isFilled(numbers[row]) && test(numbers[row] as number),
    blankRows: () => rowsOf(numbers.length, (row) => !isFilled(numbers[row])),
  }
}

/** Null where the numbers are not whole, or too far apart. */
function spanOf(numbers: Float64Array): Span | null {
  let [least, most] = [Infinity, -Infinity]
  for (const value of numbers) {
    if (value !== value) continue
    if (value < least) least = value
    if (value > most) most = value
  }
  if (least > most) return { least: 0, occurring: [] }
  if (most - least >= WIDEST || !Number.isInteger(least)) return null
  const seen = new Uint8Array(WIDEST)
  for (const value of numbers) {
    if (value !== value) continue
    const at = value - least
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
