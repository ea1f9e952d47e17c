import type { Edit, Refusal } from '../../model/edit'
import type { Cell, Column } from '../../model/workbook'
import { isStorable, sameCell } from './cell-value'
import type { Document } from './document'
import { maxColumns, maxRows, maxTextLength } from './limits'
import type { SheetEntry } from './read-structure'
import { isCovered } from './sheet-rules'
import { TableHeaders } from './table-headers'
import { unlockedCells } from './unlocked'

type Set_ = Extract<Edit, { kind: 'set' }>

/** Says of every cell that is to be set why it may not be. */
export class SetCheck {
  readonly #unlocked: (entry: SheetEntry, row: number, column: number) => boolean
  /** As earlier edits made the sheet. */
  readonly #grown = new Map<string, ReturnType<typeof sizeOf>>()
  readonly #headers = new Map<string, TableHeaders>()

  constructor(
    readonly document: Document,
    /** What earlier edits set there; undefined where none did. */
    readonly waiting: (sheet: string, row: number, column: number) => Cell | undefined,
  ) {
    this.#unlocked = unlockedCells(document)
  }

  refuse(edit: Set_): Refusal['reason'] | null {
    const { sheet, row, column } = edit.at
    const entry = this.document.entry(sheet)
    if (!entry) return 'no such sheet'
    if (!isPlace(row, maxRows) || !isPlace(column, maxColumns)) return 'too large'
    const { formulas, rules } = this.document.cells(entry)
    if (rules.protection && !this.#unlocked(entry, row, column)) return 'protected'
    if (isCovered(rules, row, column)) return 'merged'
    if (has(formulas[column] ?? [], row) || rules.arrays.at(row, column)) return 'formula'
    if (!sameCell(this.#now(edit), edit.was)) return 'changed'
    if (!isStorable(edit.value)) return 'no cell value'
    if (typeof edit.value === 'string' && edit.value.length > maxTextLength) return 'too large'
    if (edit.value !== null && !this.#hasRoom(entry, row, column)) return 'too large'
    if (!this.isSame(edit) && !this.headers(entry).allows(row, column, edit.value)) return 'table header'
    return null
  }

  /** Whether the memory has room for all rows down to here: blank columns take none. */
  #hasRoom(entry: SheetEntry, row: number, column: number): boolean {
    let grown = this.#grown.get(entry.id)
    if (!grown) this.#grown.set(entry.id, (grown = sizeOf(this.document.cells(entry).columns)))
    const height = Math.max(grown.height, row + 1)
    const held = column < grown.width || grown.added.has(column) ? grown.held : grown.held + 1
    if (height > grown.height && height * held > this.document.limits.cells) return false
    if (held > grown.held) grown.added.add(column)
    grown.height = height
    grown.held = held
    return true
  }

  /** Whether the cell holds this value already: then its bytes stay, runs of rich text too. */
  isSame(edit: Set_): boolean {
    return sameCell(this.#now(edit), edit.value)
  }

  headers(entry: SheetEntry): TableHeaders {
    let headers = this.#headers.get(entry.id)
    if (!headers) this.#headers.set(entry.id, (headers = new TableHeaders(this.document, entry)))
    return headers
  }

  #now({ at: { sheet, row, column } }: Set_): Cell {
    const waiting = this.waiting(sheet, row, column)
    if (waiting !== undefined) return waiting
    return this.document.cells(this.document.entry(sheet)!).columns[column]?.at(row) ?? null
  }
}

/** How many rows and columns, and how many of those hold cells of their own. */
const sizeOf = (columns: readonly Column[]) => ({
  height: columns[0]?.length ?? 0,
  width: columns.length,
  held: new Set(columns.map(({ coded }) => coded?.codes)).size,
  added: new Set<number>(),
})

const isPlace = (index: number, end: number): boolean => Number.isInteger(index) && index >= 0 && index < end

/** Whether an ascending list holds a number. */
export function has(numbers: readonly number[], wanted: number): boolean {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (numbers[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return numbers[low] === wanted
}
