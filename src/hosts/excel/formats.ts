import type { CellRef } from '../../model/workbook'

const key = ({ sheet, row, column }: CellRef): string => `${sheet}|${row}|${column}`

/** The number formats that cells had before we gave them another, so that an edit taken back takes its format along. */
export class Formats {
  readonly #earlier = new Map<string, string>()

  keep(at: CellRef, format: string): void {
    if (!this.#earlier.has(key(at))) this.#earlier.set(key(at), format)
  }

  earlier(at: CellRef): string | undefined {
    return this.#earlier.get(key(at))
  }

  forget(at: CellRef): void {
    this.#earlier.delete(key(at))
  }

  clear(): void {
    this.#earlier.clear()
  }
}
