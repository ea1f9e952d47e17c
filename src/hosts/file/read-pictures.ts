import type { Sheet } from '../../model/workbook'
import { cellImages } from './cell-images'
import { coveredCells } from './covered-cells'
import type { Document } from './document'
import { drawnPictures } from './drawn-pictures'
import type { SheetEntry } from './read-structure'
import { passingOver, relationshipsOf } from './readable'
import { parseRectangle } from './reference'
import { sheetLengths } from './sheet-lengths'
import { childOf, childrenOf, parseXml } from './xml'

type Pictures = NonNullable<Sheet['pictures']>
interface Read {
  readonly drawn: Pictures
  readonly inCells: Pictures
  now: Pictures
}
const known = new WeakMap<Document, Map<string, Read>>()

/** What the pictures of a dealer's sheet cover; read once, since all that can change is that a cell is emptied. */
export function picturesOf(document: Document, entry: SheetEntry): Pictures {
  const sheets = known.get(document) ?? new Map<string, Read>()
  known.set(document, sheets)
  let read = sheets.get(entry.id)
  if (!read) {
    read = { drawn: drawn(document, entry), inCells: inCells(document, entry), now: [] }
    sheets.set(entry.id, read)
  }
  const { columns } = document.cells(entry)
  const isThere = ([row, column]: Pictures[number]): boolean => (columns[column]?.at(row) ?? null) !== null
  // A formula that was saved without its value is blank to read: only the sheet itself tells whether it still stands.
  const now = read.inCells.every(isThere) ? read.inCells : inCells(document, entry)
  const left = read.inCells.filter((one) => now.some(([row, column]) => row === one[0] && column === one[1]))
  if (read.now.length !== read.drawn.length + left.length) read.now = [...read.drawn, ...left]
  return read.now
}

const inCells = (document: Document, entry: SheetEntry): Pictures =>
  passingOver(() => cellImages(document, () => document.sheetPart(entry)), [])

function drawn(document: Document, entry: SheetEntry): Pictures {
  const drawings = relationshipsOf(document.parts, entry.part).filter(
    ({ kind, external }) => kind === 'drawing' && !external,
  )
  if (drawings.length === 0) return []
  return drawings.flatMap(({ target }) =>
    passingOver(() => {
      const text = document.parts.text(target)
      return text === undefined || !/<(?:\w+:)?(?:pic|contentPart|blipFill)\b/.test(text)
        ? []
        : spans(document, entry, text)
    }, []),
  )
}

function spans(document: Document, entry: SheetEntry, drawing: string): Pictures {
  const part = document.sheetPart(entry)
  const outline = parseXml(part.head + part.tail)
  const lengths = { all: sheetLengths(part, outline, 'shown'), shown: sheetLengths(part, outline, 'nothing') }
  const merges = childrenOf(childOf(outline, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseRectangle(attributes.ref ?? '') ?? [],
  )
  return drawnPictures(drawing, lengths).map((picture) => coveredCells(picture, merges))
}
