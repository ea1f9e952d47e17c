import { cellCode, type Cell, type CodedCells, type Column } from '../model/workbook'
import { encode } from './encode'

/** A column's cells of some rows: those of a table's entries. */
export class EntryCells implements Column {
  readonly length: number
  readonly #column: Column
  readonly #offsets: Int32Array
  #coded: CodedCells | undefined

  constructor(column: Column, offsets: Int32Array) {
    this.length = offsets.length
    this.#column = column
    this.#offsets = offsets
  }

  at(row: number): Cell {
    return this.#column.at(this.#offsets[row] ?? -1)
  }

  get coded(): CodedCells {
    return (this.#coded ??= entriesOf(encode(this.#column), this.#offsets))
  }
}

/** Entries that stand one below the other share the sheet's own lists. */
function entriesOf({ codes, numbers, strings, errors }: CodedCells, offsets: Int32Array): CodedCells {
  const end = runOf(offsets)
  const start = end - offsets.length
  if (end >= 0 && end <= codes.length)
    return {
      codes: codes.subarray(start, end),
      numbers: numbers.length > 0 ? numbers.subarray(start, end) : numbers,
      strings,
      errors,
    }
  const own = new Int32Array(offsets.length)
  const values = new Float64Array(numbers.length > 0 ? offsets.length : 0)
  for (let row = 0; row < own.length; row++) {
    const offset = offsets[row] as number
    own[row] = codes[offset] ?? cellCode.blank
    if (values.length > 0) values[row] = numbers[offset] ?? 0
  }
  return { codes: own, numbers: values, strings, errors }
}

const runs = new WeakMap<Int32Array, number>()
/** Where offsets that follow each other end; -1 where they don't. */
function runOf(offsets: Int32Array): number {
  const known = runs.get(offsets)
  if (known !== undefined) return known
  const first = offsets[0] ?? 0
  let row = 0
  while (row < offsets.length && offsets[row] === first + row) row++
  const end = row === offsets.length ? first + row : -1
  runs.set(offsets, end)
  return end
}
