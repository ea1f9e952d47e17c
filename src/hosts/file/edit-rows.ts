import { bytesOf, textOf } from './part-text'
import { rawCells, rawRows, type RawCell, type RawRow } from './raw-rows'

/** Given the cell that is there and the one to its left, what is to stand instead: '' takes it out, null leaves it. */
export type CellEdit = (existing: RawCell | null, left: RawCell | null) => string | null
export interface RowEdit {
  readonly cells: ReadonlyMap<number, CellEdit>
  /** How the row was written before it had any cell. */
  readonly whenEmptied?: string
  /** Told how a row without cells was written, '' where there was none, before it gets some. */
  readonly onFirstCell?: (original: string) => void
}

/** Writes cells into the bytes of a sheet's rows; every byte beside them stays. */
export function editRows(bytes: Uint8Array, prefix: string, edits: ReadonlyMap<number, RowEdit>): Uint8Array {
  const waiting = [...edits.keys()].sort((a, b) => a - b)
  const chunks: Uint8Array[] = []
  let copied = 0
  let next = 0
  const addRowsBefore = (index: number): void => {
    for (; next < waiting.length && waiting[next]! < index; next++) {
      const row = newRow(waiting[next]!, edits.get(waiting[next]!)!, prefix)
      if (row !== '') chunks.push(bytesOf(row))
    }
  }
  for (const row of rawRows(bytes, prefix)) {
    if (next >= waiting.length) break
    if (waiting[next]! > row.index) continue
    chunks.push(bytes.subarray(copied, row.start))
    copied = row.start
    addRowsBefore(row.index)
    if (waiting[next] === row.index) {
      chunks.push(bytesOf(editRow(bytes, row, edits.get(row.index)!, prefix)))
      copied = row.end
      next++
    }
  }
  chunks.push(bytes.subarray(copied))
  addRowsBefore(Infinity)
  return joined(chunks)
}

function newRow(index: number, { cells, onFirstCell }: RowEdit, prefix: string): string {
  const content = newCells(cells, null, Infinity)
  if (content === '') return ''
  onFirstCell?.('')
  return `<${prefix}row r="${index + 1}">${content}</${prefix}row>`
}

/** Cells that the row lacks, in the columns between a cell that it has and `before`. */
function newCells(cells: ReadonlyMap<number, CellEdit>, after: RawCell | null, before: number): string {
  const from = after?.column ?? -1
  if (before === from + 1 || cells.size === 0) return ''
  return [...cells]
    .filter(([column]) => column > from && column < before)
    .sort(([a], [b]) => a - b)
    .map(([column, edit]) => edit(null, column === from + 1 ? after : null) ?? '')
    .join('')
}

function editRow(bytes: Uint8Array, row: RawRow, edit: RowEdit, prefix: string): string {
  const { cells, whenEmptied, onFirstCell } = edit
  const selfClosed = row.openEnd === row.end
  const before = selfClosed ? '' : textOf(bytes.subarray(row.openEnd, row.closeStart))
  const existing = rawCells(before, prefix)
  let content = ''
  let copied = 0
  let last: RawCell | null = null
  for (const cell of existing) {
    const added = newCells(cells, last, cell.column)
    const left: RawCell | null = last?.column === cell.column - 1 ? last : null
    const changed = cells.get(cell.column)?.(cell, left) ?? null
    content += before.slice(copied, cell.start) + added + (changed ?? cell.text)
    copied = cell.end
    last = cell
  }
  const added = newCells(cells, last, Infinity)
  content += added + before.slice(copied)
  const original = textOf(bytes.subarray(row.start, row.end))
  if (content === before) return original
  if (existing.length === 0) onFirstCell?.(original)
  if (whenEmptied !== undefined && content.trim() === '') return whenEmptied
  if (!selfClosed) {
    return textOf(bytes.subarray(row.start, row.openEnd)) + content + textOf(bytes.subarray(row.closeStart, row.end))
  }
  return `${textOf(bytes.subarray(row.start, row.openEnd)).replace(/\s*\/>$/, '>')}${content}</${prefix}row>`
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
