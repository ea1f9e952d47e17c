import type { CellRef } from '../../model/workbook'

const key = ({ sheet, row, column }: CellRef): string => `${sheet}|${row}|${column}`

/** The number formats that cells had before we gave them another, so that an edit taken back takes its format along. */
export class Formats {
  readonly #earlier = new Map<string, string>()

  keep(at: CellRef, format: string): void {
    if (!this.#earlier.has(key(at))) this.#earlier.set(key(at), format)
  }

  takeBack(at: CellRef): string | undefined {
    const earlier = this.#earlier.get(key(at))
    this.#earlier.delete(key(at))
    return earlier
  }

  clear(): void {
    this.#earlier.clear()
  }
}
