import { codedColumn } from '../../model/column'
import { cellCode, type Column } from '../../model/workbook'
import { isStorable } from '../file/cell-value'

/** The distinct texts of a workbook, shared by all its columns. */
export class Texts {
  readonly strings: string[] = []
  readonly errors: string[] = []
  readonly #codes = new Map<string, number>()

  codeOf(text: string): number {
    let code = this.#codes.get(text)
    if (code === undefined) this.#codes.set(text, (code = this.strings.push(text) - 1))
    return code
  }

  errorCode(error: string): number {
    const known = this.errors.indexOf(error)
    return cellCode.firstError - (known < 0 ? this.errors.push(error) - 1 : known)
  }
}

/** The columns of one area while its blocks come in. */
export class CellColumns {
  /** Cells whose text may be an error's, by row and column of the worksheet. */
  readonly doubtful: { readonly row: number; readonly column: number }[] = []
  readonly #codes: readonly Int32Array[]
  readonly #numbers: readonly Float64Array[]

  constructor(
    readonly top: number,
    readonly left: number,
    readonly height: number,
    width: number,
    readonly texts: Texts,
  ) {
    this.#codes = Array.from({ length: width }, () => new Int32Array(height).fill(cellCode.blank))
    this.#numbers = Array.from({ length: width }, () => new Float64Array(height))
  }

  /** Rows as Excel gives them, the first at this row of the worksheet. */
  put(row: number, rows: readonly (readonly unknown[])[]): void {
    for (const [down, cells] of rows.entries()) {
      for (const [across, value] of cells.entries()) this.#put(row + down - this.top, across, value)
    }
  }

  #put(row: number, across: number, value: unknown): void {
    const codes = this.#codes[across]!
    if (typeof value === 'number') {
      codes[row] = cellCode.number
      this.#numbers[across]![row] = value
    } else if (typeof value === 'boolean') codes[row] = value ? cellCode.true : cellCode.false
    else if (typeof value === 'string' && value !== '') {
      codes[row] = this.texts.codeOf(value)
      if (isErrorText(value)) this.doubtful.push({ row: this.top + row, column: this.left + across })
    }
  }

  /** Says that a cell holds an error, not a text that reads like one. */
  isError(row: number, column: number): void {
    const codes = this.#codes[column - this.left]
    const code = codes?.[row - this.top]
    if (codes && code !== undefined && code >= 0)
      codes[row - this.top] = this.texts.errorCode(this.texts.strings[code]!)
  }

  columns(): readonly Column[] {
    const { strings, errors } = this.texts
    return this.#codes.map((codes, across) => codedColumn({ codes, numbers: this.#numbers[across]!, strings, errors }))
  }
}

const isErrorText = (text: string): boolean => text.startsWith('#') && isStorable({ error: text })
