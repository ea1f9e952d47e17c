import type { Preview } from '../../model/opening'
import type { Document } from './document'
import { maxRows } from './limits'
import { bytesOf } from './part-text'
import { readSheetCells } from './read-sheet'
import { viewOf } from './read-view'
import { FileRefusal } from './refusal'
import { splitSheet } from './sheet-part'

/** Bytes of the sheet: some hundred rows even of a wide one. */
const most = 500_000

/** The first rows of the first sheet, from the start of its part alone; null where that makes no sheet yet. */
export function previewOf(document: Document): Preview | null {
  const { structure, parts, dictionary, limits } = document
  const [entry] = structure.sheets
  const start = entry && parts.start(entry.part, most)
  if (!entry || !start) return null
  try {
    const part = closed(start)
    if (!part) return null
    // What is only looked at leaves no trace in the document's own dictionary.
    const strings = dictionary.copy()
    const cells = readSheetCells(part, strings, limits, structure.date1904)
    const declared = Number(/<(?:\w+:)?dimension\s[^>]*?ref="[^":]*:[A-Z]+(\d+)"/.exec(part.head)?.[1] ?? 0)
    const rows = viewOf(document, entry, part, cells, { from: 0, count: 0 }).height
    return {
      sheets: structure.sheets.map(({ id, name }) => ({ id, name })),
      rows,
      view: (window) => ({
        ...viewOf(document, entry, part, cells, window),
        height: Math.max(rows, Math.min(declared, maxRows)),
      }),
    }
  } catch (problem) {
    if (problem instanceof FileRefusal || problem instanceof RangeError) return null
    throw problem
  }
}

/** Cut behind its last whole row. */
function closed(start: Uint8Array): ReturnType<typeof splitSheet> | null {
  const prefix = /<((?:\w+:)?)worksheet\b/.exec(new TextDecoder().decode(start.subarray(0, 8192)))?.[1]
  if (prefix === undefined) return null
  const rowEnd = bytesOf(`</${prefix}row>`)
  const cut = lastOf(start, rowEnd)
  if (cut < 0) return null
  const end = bytesOf(`</${prefix}sheetData></${prefix}worksheet>`)
  const bytes = new Uint8Array(cut + rowEnd.length + end.length)
  bytes.set(start.subarray(0, cut + rowEnd.length))
  bytes.set(end, cut + rowEnd.length)
  return splitSheet(bytes)
}

function lastOf(bytes: Uint8Array, word: Uint8Array): number {
  for (let at = bytes.lastIndexOf(word[0]!); at >= 0; at = bytes.lastIndexOf(word[0]!, at - 1)) {
    if (word.every((byte, n) => bytes[at + n] === byte)) return at
    if (at === 0) break
  }
  return -1
}
