import type { Values } from '../../model/table'

/** The numbers of a column row by row, NaN where blank; all of them where there is no column. */
export const numbersIn = (values: Values<number> | undefined, height: number): Float64Array =>
  values?.numbers ?? Float64Array.from({ length: height }, (_, row) => values?.at(row) ?? Number.NaN)
