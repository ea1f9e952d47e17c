import { dictionaryOf } from '../../engine/recognition/dictionary'
import { cellCode } from '../../model/workbook'

const { blank, number, firstError } = cellCode

/** What all columns of a workbook share: one dictionary of strings, one of errors. */
export class Dictionary {
  readonly errors: string[] = []
  readonly #added = new Map<string, number>()
  readonly shared: number
  /** Codes of the shared strings that are empty: blanks. */
  #empty: ReadonlySet<number> = new Set<number>()

  constructor(readonly strings: string[]) {
    this.shared = strings.length
  }

  /** Of a file's shared strings, with a pause after every so many of them, which says how far it is. */
  static *reading(strings: string[], piece = Infinity): Generator<number, Dictionary> {
    const dictionary = new Dictionary(strings)
    // Looked at while they are at hand: recognition asks each of them what it begins and ends with.
    const ends = dictionaryOf(strings)
    const empty = new Set<number>()
    for (let code = 0; code < strings.length; code++) {
      if (ends.ask(code) === 0) empty.add(code)
      if (code % piece === piece - 1) yield code
    }
    dictionary.#empty = empty
    return dictionary
  }

  /** One that may grow without this one. */
  copy(): Dictionary {
    const copy = new Dictionary(this.strings.slice(0, this.shared))
    copy.#empty = this.#empty
    return copy
  }

  /** The code of the n-th shared string. */
  sharedCode(index: number): number {
    return index < this.shared && (this.#empty.size === 0 || !this.#empty.has(index)) ? index : blank
  }

  codeOf(text: string): number {
    if (text === '') return blank
    let code = this.#added.get(text)
    if (code === undefined) {
      code = this.strings.push(text) - 1
      this.#added.set(text, code)
    }
    return code
  }

  errorCode(error: string): number {
    let index = this.errors.indexOf(error)
    if (index < 0) index = this.errors.push(error) - 1
    return firstError - index
  }
}

const none = new Float64Array(0)

/** One column growing downwards. */
export class ColumnBuilder {
  codes: Int32Array
  numbers: Float64Array = none
  /** One behind the last row that holds a value. */
  length = 0
  /** Rows that hold a formula, ascending. */
  readonly formulas: number[] = []

  constructor(
    expectedRows: number,
    readonly allot: (cells: number) => void,
  ) {
    this.codes = new Int32Array(expectedRows).fill(blank)
  }

  put(row: number, code: number): void {
    if (code === blank) return
    if (row >= this.codes.length) this.#grow(row)
    this.codes[row] = code
    if (row >= this.length) this.length = row + 1
  }

  putNumber(row: number, value: number): void {
    this.put(row, number)
    if (this.numbers.length < this.codes.length) this.#growNumbers()
    this.numbers[row] = value
  }

  #grow(row: number): void {
    const rows = Math.max(row + 1, this.codes.length * 2, 64)
    this.allot(rows - this.codes.length)
    const codes = new Int32Array(rows).fill(blank, this.codes.length)
    codes.set(this.codes)
    this.codes = codes
  }

  #growNumbers(): void {
    const numbers = new Float64Array(this.codes.length)
    numbers.set(this.numbers)
    this.numbers = numbers
  }

  /** Exactly `height` rows. */
  finish(height: number): { readonly codes: Int32Array; readonly numbers: Float64Array } {
    if (this.codes.length < height) this.#grow(height - 1)
    return {
      codes: this.codes.subarray(0, height),
      numbers: this.numbers.length ? this.numbers.subarray(0, height) : none,
    }
  }
}
