import type { CellStyle, SheetCell } from '../../model/sheet-content'
import { a1, absoluteA1 } from '../address'
import { cell, wrapped, type Row } from './cells'

/** What a cell of the target sheet comes to: a number, nothing yet, or a share of nothing. */
export type Outcome = number | '' | '-'
export interface Made {
  readonly formula: string | null
  readonly value: Outcome
}
/** The store's column; the consultants' follow it. */
export const STORE = 1

/** Rows as they are written one below the other; a formula refers to those above. */
export class TargetGrid {
  readonly rows: (readonly (SheetCell | null)[])[]
  readonly #values: (readonly Outcome[])[] = []
  readonly #from: number

  constructor(
    head: readonly Row[],
    readonly columns: number,
  ) {
    this.rows = [...head]
    this.#from = head.length
  }

  /** The cell's address, and the store's cell of that row wherever the formula stands. */
  at = (row: number, column: number): string => a1(row, STORE + column)
  storeAt = (row: number): string => absoluteA1(row, STORE)
  value = (row: number, column: number): Outcome => this.#values[row - this.#from]?.[column] ?? ''

  section(title: string): void {
    this.#push([cell(title, 'total'), ...Array.from({ length: this.columns + 1 }, () => cell(null, 'total'))], [])
  }

  /** A row by its columns, the store's first; null leaves a cell blank. Returns its number. */
  add(
    name: string,
    make: (column: number) => Made | null,
    { style = 'number', format, remark = '' }: { style?: CellStyle; format?: string; remark?: string } = {},
  ): number {
    const made = Array.from({ length: this.columns }, (_, column) => make(column))
    const cells = made.map((one): SheetCell => {
      const look = { style, ...(format === undefined ? {} : { format }) }
      if (!one) return { value: null, ...look }
      return one.formula === null
        ? { value: one.value === '' ? null : one.value, ...look }
        : { value: one.value, formula: one.formula, ...look }
    })
    return this.#push(
      [cell(name), ...cells, wrapped(remark)],
      made.map((one) => one?.value ?? ''),
    )
  }

  #push(row: Row, values: readonly Outcome[]): number {
    this.rows.push(row)
    this.#values.push(values)
    return this.rows.length - 1
  }
}
