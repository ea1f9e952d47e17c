import type { Cell } from '../../model/workbook'
import type { Document } from './document'
import type { Ledger } from './ledger'
import { bytesOf } from './part-text'
import type { SheetEntry } from './read-structure'
import { attributeText, headerOf, nameFrom, readTable, withColumnSaying, type Table } from './table-xml'
import { tablesOf, type SheetTable } from './tables'
import type { XmlElement } from './xml'

/** The cells of a sheet that a table's part repeats: its header, and the labels of its totals. */
export class TableHeaders {
  readonly #tables: readonly SheetTable[]
  /** Names that were allowed already, and for which column. */
  readonly #claimed = new Map<string, XmlElement>()
  constructor(
    readonly document: Document,
    readonly entry: SheetEntry,
  ) {
    this.#tables = tablesOf(document, entry)
  }

  /** False where the cell heads a column of a table and may not hold this value. */
  allows(row: number, column: number, value: Cell): boolean {
    const table = this.#tables.find((one) => isHeader(one, row, column))
    if (!table) return true
    const own = table.columns[column - table.area.left]!
    const others = table.columns.filter((one) => one !== own)
    const claim = `${table.part}|${String(value).toLowerCase()}`
    const claimed = this.#claimed.get(claim) ?? own
    if (nameFrom(value, others) === null || claimed !== own || this.#isNamed(headerOf(own))) return false
    this.#claimed.set(claim, own)
    return true
  }

  /** Writes the value into the table's part as well, for good. */
  follow(ledger: Ledger, row: number, column: number, value: Cell): void {
    for (const table of this.#tables) {
      const { part } = table
      if (!isHeader(table, row, column) && !isTotal(table, row, column)) continue
      const followed = (text: string): string => saying(text, row, column, value)
      if (followed(ledger.document.parts.text(part)!) !== ledger.document.parts.text(part)) {
        ledger.change(part, followed)
      }
    }
  }

  /** Whether any formula may name the column; looked for in the bytes, so rather too often than not. */
  #isNamed(header: string): boolean {
    const { parts, structure } = this.document
    const plain = /^[^\0-\x1f&<>"'[\]#]*/.exec(header)?.[0] ?? ''
    const names = plain === header ? [`[${plain}]`, `[@${plain}]`] : [`[${plain}`, `[@${plain}`]
    const places = [
      structure.part,
      ...structure.sheets.flatMap((entry) => [entry.part, ...tableParts(this.document, entry)]),
    ]
    return places.some((part) => {
      const bytes = parts.bytes(part)
      return bytes !== undefined && names.some((name) => holds(bytes, bytesOf(name)))
    })
  }
}

const tableParts = (document: Document, entry: SheetEntry): readonly string[] =>
  tablesOf(document, entry).map(({ part }) => part)

const isHeader = ({ area, headerRows }: Table, row: number, column: number): boolean =>
  row >= area.top && row < area.top + headerRows && column >= area.left && column <= area.right

const isTotal = ({ area, totalsRows }: Table, row: number, column: number): boolean =>
  totalsRows > 0 && row === area.bottom && column >= area.left && column <= area.right

function saying(text: string, row: number, column: number, value: Cell): string {
  const table = readTable(text)
  const own = table?.columns[column - table.area.left]
  if (!table || !own) return text
  if (isHeader(table, row, column)) {
    const name = nameFrom(
      value,
      table.columns.filter((one) => one !== own),
    )
    return name === null ? text : withColumnSaying(text, own, 'name', name)
  }
  if (!isTotal(table, row, column) || own.attributes.totalsRowLabel === undefined) return text
  return withColumnSaying(text, own, 'totalsRowLabel', typeof value === 'string' ? attributeText(value) : null)
}

function holds(bytes: Uint8Array, word: Uint8Array): boolean {
  const first = word[0]!
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let n = 1
    while (n < word.length && bytes[at + n] === word[n]) n++
    if (n === word.length) return true
  }
  return false
}
