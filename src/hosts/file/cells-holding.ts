import { bytesOf, textOf } from './part-text'
import { rawCells, type RawCell, type RawRow } from './raw-rows'
import { rowTable } from './row-table'
import { maxRows } from './limits'
import type { SheetPart } from './sheet-part'

/** The cells of a sheet whose XML holds a word; only rows where it stands are read. */
export function* cellsHolding(
  part: SheetPart,
  word: string,
): Generator<{ readonly row: number; readonly cell: RawCell }> {
  let at = find(part.rows, bytesOf(word), 0)
  if (at < 0) return
  const rows = [...rowTable(part).within(0, maxRows)].sort((a, b) => a.start - b.start)
  for (const row of rows) {
    if (at < 0) return
    if (at >= row.end) continue
    if (at >= row.openEnd) yield* cellsIn(part, row, word)
    at = find(part.rows, bytesOf(word), row.end)
  }
}

function* cellsIn(part: SheetPart, row: RawRow, word: string): ReturnType<typeof cellsHolding> {
  for (const cell of rawCells(textOf(part.rows.subarray(row.openEnd, row.closeStart)), part.prefix)) {
    if (cell.text.includes(word)) yield { row: row.index, cell }
  }
}

const parenthesis = 40
/** Looks for the byte of the word that sheets hold least of: a formula's parenthesis stands in no cell without one. */
function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  const rarest = Math.max(0, word.indexOf(parenthesis))
  for (let hit = bytes.indexOf(word[rarest]!, from + rarest); hit >= 0; hit = bytes.indexOf(word[rarest]!, hit + 1)) {
    const at = hit - rarest
    let length = 0
    while (length < word.length && bytes[at + length] === word[length]) length++
    if (length === word.length) return at
  }
  return -1
}
