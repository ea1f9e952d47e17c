import type { Values } from '../../model/table'

/** The numbers of a column row by row, NaN where blank; all of them where there is no column. */
export const numbersIn = (values: Values<number> | undefined, height: number): Float64Array =>
  values?.numbers ?? Float64Array.from({ length: height }, (_, row) => values?.at(row) ?? Number.NaN)

/** The rows of a day that is later than another. */
export function rowsAfter(values: Values, day: number): readonly number[] {
  const { numbers } = values
  if (!numbers) return values.rowsWhere((value) => Number(value) > day)
  const rows: number[] = []
  for (let row = 0; row < numbers.length; row++) if ((numbers[row] as number) > day) rows.push(row)
  return rows
}

/** The rows where one number is above another by so much at least, and at most. */
export function rowsApart(from: Float64Array, to: Float64Array, least: number, most: number): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < to.length; row++) {
    const apart = to[row]! - from[row]!
    if (apart >= least && apart <= most) rows.push(row)
  }
  return rows
}

/** The rows where one number is less than another; blank ones are not. */
export function rowsLess(one: Float64Array, other: Float64Array): readonly number[] {
  const rows: number[] = []
  for (let row = 0; row < one.length; row++) if (one[row]! < other[row]!) rows.push(row)
  return rows
}
