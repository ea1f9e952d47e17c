import { ByteWriter } from './byte-writer'
import { textOf } from './part-text'
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
/** By 0-based row. Each is asked for once, so that a hundred thousand of them need not be held. */
export type RowEdits = Pick<ReadonlyMap<number, RowEdit>, 'keys' | 'get'>

/** Writes cells into the bytes of a sheet's rows; every byte beside them stays. */
export function editRows(bytes: Uint8Array, prefix: string, edits: RowEdits): Uint8Array {
  const waiting = [...edits.keys()].sort((a, b) => a - b)
  const written = new ByteWriter(bytes.length)
  let copied = 0
  let next = 0
  const addRowsBefore = (index: number): void => {
    for (; next < waiting.length && waiting[next]! < index; next++) {
      written.text(newRow(waiting[next]!, edits.get(waiting[next]!)!, prefix))
    }
  }
  for (const row of rawRows(bytes, prefix)) {
    if (next >= waiting.length) break
    if (waiting[next]! > row.index) continue
    written.bytes(bytes, copied, row.start)
    copied = row.start
    addRowsBefore(row.index)
    if (waiting[next] === row.index) {
      const edited = editRow(bytes, row, edits.get(row.index)!, prefix)
      if (edited === null) written.bytes(bytes, row.start, row.end)
      else written.text(edited)
      copied = row.end
      next++
    }
  }
  written.bytes(bytes, copied, bytes.length)
  addRowsBefore(Infinity)
  return written.finish()
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

/** Null where nothing changes. */
function editRow(bytes: Uint8Array, row: RawRow, edit: RowEdit, prefix: string): string | null {
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
  if (content === before) return null
  if (existing.length === 0) onFirstCell?.(textOf(bytes.subarray(row.start, row.end)))
  if (whenEmptied !== undefined && content.trim() === '') return whenEmptied
  const open = textOf(bytes.subarray(row.start, row.openEnd))
  const close = `</${prefix}row>`
  if (selfClosed) return `${open.replace(/\s*\/>$/, '>')}${content}${close}`
  const usual = row.end - row.closeStart === close.length
  return open + content + (usual ? close : textOf(bytes.subarray(row.closeStart, row.end)))
}
