import { maxColumns, maxRows, type Rect } from './address'

/** What a cell holds; `''` is blank, an error is its name. */
export type Content = string | number | boolean | { readonly error: string }
/** Formats by name, as `numberFormat`, `fill`, `bold`. */
export type Look = Readonly<Record<string, unknown>>

interface Column {
  readonly values: (Content | undefined)[]
  readonly formulas: Map<number, string>
  readonly looks: Map<number, Look>
  /** Of the whole column. */
  look: Look
}
/** The cells of a sheet by column: a sheet of a hundred thousand rows stays small. */
export class Cells {
  private readonly columns = new Map<number, Column>()
  private readonly rowLooks = new Map<number, Look>()

  value(row: number, column: number): Content {
    return this.columns.get(column)?.values[row] ?? ''
  }
  formula(row: number, column: number): string | undefined {
    return this.columns.get(column)?.formulas.get(row)
  }
  put(row: number, column: number, value: Content, formula?: string): void {
    const at = this.column(column)
    if (value === '') delete at.values[row]
    else at.values[row] = value
    if (formula === undefined) at.formulas.delete(row)
    else at.formulas.set(row, formula)
  }
  look(row: number, column: number): Look {
    const at = this.columns.get(column)
    return at?.looks.get(row) ?? this.rowLooks.get(row) ?? at?.look ?? noLook
  }
  /** Undefined takes a format back. */
  format(rect: Rect, patch: Look): void {
    const { row, column, rows, columns } = rect
    if (columns === maxColumns) {
      for (let each = row; each < row + Math.min(rows, maxRows); each++) {
        this.rowLooks.set(each, { ...this.rowLooks.get(each), ...patch })
        for (const at of this.columns.values())
          if (at.looks.has(each)) at.looks.set(each, { ...at.looks.get(each), ...patch })
        if (rows === maxRows) break
      }
      if (rows === maxRows) for (const key of this.columns.keys()) this.formatColumn(key, patch)
      return
    }
    for (let at = column; at < column + columns; at++) {
      if (rows === maxRows) this.formatColumn(at, patch)
      else this.formatCells(at, row, rows, patch)
    }
  }
  /** Takes every format of whole rows or columns back. */
  clearLooks({ row, column, rows, columns }: Rect): void {
    for (const [at, cells] of this.columns) {
      if (at < column || at >= column + columns) continue
      if (rows === maxRows) cells.look = noLook
      for (const key of [...cells.looks.keys()]) if (key >= row && key < row + rows) cells.looks.delete(key)
    }
    if (columns !== maxColumns) return
    for (const key of [...this.rowLooks.keys()]) if (key >= row && key < row + rows) this.rowLooks.delete(key)
  }
  private formatColumn(column: number, patch: Look): void {
    const at = this.column(column)
    at.look = { ...at.look, ...patch }
    for (const [row, look] of at.looks) at.looks.set(row, { ...look, ...patch })
  }
  private formatCells(column: number, row: number, rows: number, patch: Look): void {
    const at = this.column(column)
    for (let each = row; each < row + rows; each++) at.looks.set(each, clean({ ...this.look(each, column), ...patch }))
  }
  /** The smallest rectangle around every value, or with `formats` around every cell that is not as new. */
  extent(formats: boolean): Rect | null {
    let top = Infinity
    let bottom = -1
    let left = Infinity
    let right = -1
    for (const [column, { values, formulas, looks }] of this.columns) {
      const last = Math.max(values.length - 1, ...bounds(formulas), ...(formats ? bounds(looks) : []))
      if (last < 0) continue
      let first = Math.min(...bounds(formulas), ...(formats ? bounds(looks) : []))
      for (let row = 0; row < Math.min(values.length, first); row++) if (values[row] !== undefined) first = row
      let end = Math.max(-1, ...bounds(formulas), ...(formats ? bounds(looks) : []))
      for (let row = values.length - 1; row > end; row--) if (values[row] !== undefined) end = row
      if (end < 0) continue
      top = Math.min(top, first)
      bottom = Math.max(bottom, end)
      left = Math.min(left, column)
      right = Math.max(right, column)
    }
    return right < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }
  }
  /** Moves everything from `at` on by `count` rows; a negative count removes rows. */
  shiftRows(at: number, count: number): void {
    for (const { values, formulas, looks } of this.columns.values()) {
      if (count < 0) values.splice(at, -count)
      else if (values.length > at) values.splice(at, 0, ...new Array<undefined>(count).fill(undefined))
      shiftKeys(formulas, at, count)
      shiftKeys(looks, at, count)
    }
    shiftKeys(this.rowLooks, at, count)
  }
  shiftColumns(at: number, count: number): void {
    shiftKeys(this.columns, at, count)
  }
  /** Every formula of the sheet. */
  *allFormulas(): Generator<readonly [row: number, column: number, formula: string]> {
    for (const [column, { formulas }] of this.columns)
      for (const [row, formula] of formulas) yield [row, column, formula]
  }
  private column(column: number): Column {
    let found = this.columns.get(column)
    if (!found) this.columns.set(column, (found = { values: [], formulas: new Map(), looks: new Map(), look: noLook }))
    return found
  }
}
const noLook: Look = {}

const clean = (look: Look): Look => Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined))

function bounds(map: ReadonlyMap<number, unknown>): [number, number] | [] {
  let low = Infinity
  let high = -1
  for (const key of map.keys()) {
    if (key < low) low = key
    if (key > high) high = key
  }
  return high < 0 ? [] : [low, high]
}
export function shiftKeys<T>(map: Map<number, T>, at: number, count: number): void {
  const moved = [...map]
  map.clear()
  for (const [key, value] of moved) {
    if (key < at) map.set(key, value)
    else if (count > 0 || key >= at - count) map.set(key + count, value)
  }
}
