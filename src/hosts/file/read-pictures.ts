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
const known = new WeakMap<Document, Map<string, Pictures>>()

/** What the pictures of a dealer's sheet cover; read once, since nothing of ours moves them. */
export function picturesOf(document: Document, entry: SheetEntry): Pictures {
  const sheets = known.get(document) ?? new Map<string, Pictures>()
  known.set(document, sheets)
  let pictures = sheets.get(entry.id)
  if (!pictures) {
    const inCells = passingOver(() => cellImages(document, () => document.sheetPart(entry)), [])
    pictures = [...drawn(document, entry), ...inCells]
    sheets.set(entry.id, pictures)
  }
  return pictures
}

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
