import type { Values } from '../model/table'

type Value = string | number | boolean
const BLANK = -1

/** Values as codes into a short list: each distinct value is tested once. */
export function codedValues<T extends Value>(codes: Int32Array, distinct: readonly T[]): Values<T> {
  const verdicts = (test: (value: T) => boolean): Uint8Array => {
    const seen = new Uint8Array(distinct.length)
    // 0 not asked yet, 1 no, 2 yes: only values that occur are asked.
    for (const code of codes) {
      if (code !== BLANK && seen[code] === 0) seen[code] = test(distinct[code] as T) ? 2 : 1
    }
    return seen
  }
  return {
    length: codes.length,
    at: (row) => distinct[codes[row] ?? BLANK] ?? null,
    rowsWhere(test) {
      const seen = verdicts(test)
      const rows: number[] = []
      for (let row = 0; row < codes.length; row++) if (seen[codes[row] as number] === 2) rows.push(row)
      return rows
    },
    where(test) {
      const seen = new Uint8Array(distinct.length)
      return (row) => {
        const code = codes[row] ?? BLANK
        if (code === BLANK) return false
        if (seen[code] === 0) seen[code] = test(distinct[code] as T) ? 2 : 1
        return seen[code] === 2
      }
    },
    blankRows: () => rowsOf(codes.length, (row) => codes[row] === BLANK),
  }
}

/** Numbers row by row; NaN is blank. */
export function numberValues(numbers: Float64Array): Values<number> {
  return {
    length: numbers.length,
    at(row) {
      const value = numbers[row]
      return value === undefined || Number.isNaN(value) ? null : value
    },
    rowsWhere: (test) => rowsOf(numbers.length, (row) => isFilled(numbers[row]) && test(numbers[row] as number)),
    where: (test) => (row) => isFilled(numbers[row]) && test(numbers[row] as number),
    blankRows: () => rowsOf(numbers.length, (row) => !isFilled(numbers[row])),
  }
}

const isFilled = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value)

function rowsOf(length: number, test: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < length; row++) if (test(row)) rows.push(row)
  return rows
}
