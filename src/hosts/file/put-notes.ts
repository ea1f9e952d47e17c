import type { CellNote } from '../../model/sheet-content'
import { attach } from './attachments'
import type { Ledger } from './ledger'
import { commentsXml, noteBoxesXml } from './notes-xml'

const commentsType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** Hangs notes on a sheet of ours; returns the relationship that it names their boxes by. */
export function putNotes(ledger: Ledger, sheetPart: string, notes: readonly CellNote[] = []): string | undefined {
  if (notes.length === 0) return undefined
  // One to a cell: Excel calls a file with two damaged.
  const sorted = [...new Map(notes.map((note) => [`${note.row},${note.column}`, note])).values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  )
  attach(ledger, sheetPart, {
    kind: 'comments',
    stem: 'comments',
    contentType: commentsType,
    content: commentsXml(sorted),
  })
  return attach(ledger, sheetPart, {
    kind: 'vmlDrawing',
    stem: 'drawings/vmlDrawing',
    extension: 'vml',
    contentType: drawingType,
    content: noteBoxesXml(sorted),
  }).id
}
