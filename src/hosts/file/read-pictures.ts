import type { Sheet } from '../../model/workbook'
import { cellImages } from './cell-images'
import { coveredCells } from './covered-cells'
import type { Document } from './document'
import { drawnPictures } from './drawn-pictures'
import type { SheetEntry } from './read-structure'
import { passingOver, relationshipsOf } from './readable'
import { parseRectangle } from './reference'
import { sheetLengths } from './sheet-lengths'
import type { SheetPart } from './sheet-part'
import { childOf, childrenOf, parseXml } from './xml'

type Pictures = NonNullable<Sheet['pictures']>
interface Read {
  readonly drawn: Pictures
  readonly inCells: Pictures
  now: Pictures
}
const known = new WeakMap<Document, Map<string, Read>>()

/** Reads them while the sheet is at hand: to inflate it again takes longer than to read it. */
export function readPictures(document: Document, entry: SheetEntry, part: SheetPart): void {
  if (!known.get(document)?.has(entry.id)) read(document, entry, () => part)
}

function read(document: Document, entry: SheetEntry, part: () => SheetPart): Read {
  const sheets = known.get(document) ?? new Map<string, Read>()
  known.set(document, sheets)
  const found = { drawn: drawn(document, entry, part), inCells: inCells(document, part), now: [] }
  sheets.set(entry.id, found)
  return found
}

/** What the pictures of a dealer's sheet cover; read once, since all that can change is that a cell is emptied. */
export function picturesOf(document: Document, entry: SheetEntry): Pictures {
  const part = (): SheetPart => document.sheetPart(entry)
  const { columns } = document.cells(entry)
  const all = known.get(document)?.get(entry.id) ?? read(document, entry, part)
  const isThere = ([row, column]: Pictures[number]): boolean => (columns[column]?.at(row) ?? null) !== null
  // A formula that was saved without its value is blank to read: only the sheet itself tells whether it still stands.
  const now = all.inCells.every(isThere) ? all.inCells : inCells(document, part)
  const left = all.inCells.filter((one) => now.some(([row, column]) => row === one[0] && column === one[1]))
  if (all.now.length !== all.drawn.length + left.length) all.now = [...all.drawn, ...left]
  return all.now
}

const inCells = (document: Document, part: () => SheetPart): Pictures =>
  passingOver(() => cellImages(document, part), [])

function drawn(document: Document, entry: SheetEntry, part: () => SheetPart): Pictures {
  const drawings = relationshipsOf(document.parts, entry.part).filter(
    ({ kind, external }) => kind === 'drawing' && !external,
  )
  if (drawings.length === 0) return []
  return drawings.flatMap(({ target }) =>
    passingOver(() => {
      const text = document.parts.text(target)
      return text === undefined || !/<(?:\w+:)?(?:pic|contentPart|blipFill)\b/.test(text) ? [] : spans(part(), text)
    }, []),
  )
}

function spans(part: SheetPart, drawing: string): Pictures {
  const outline = parseXml(part.head + part.tail)
  const lengths = { all: sheetLengths(part, outline, 'shown'), shown: sheetLengths(part, outline, 'nothing') }
  const merges = childrenOf(childOf(outline, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseRectangle(attributes.ref ?? '') ?? [],
  )
  return drawnPictures(drawing, lengths).map((picture) => coveredCells(picture, merges))
}
