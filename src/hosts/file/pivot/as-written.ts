import { holds, readsItself } from '../../as-written'
import type { Document } from '../document'
import { readable, relationshipsOf } from '../readable'
import type { SheetEntry } from '../read-structure'
import { parseXml } from '../xml'
import type { Put } from './source'

/**
 * The sheet holds every cell that is to be written, the records of its PivotTables among them, and the PivotTables: writing it
 * again would only undo how people laid them out.
 */
export function isAsWritten(document: Document, entry: SheetEntry, put: Put): boolean {
  if (!readsItself(put)) return false
  const { parts } = document
  const names = relationshipsOf(parts, entry.part)
    .filter(({ kind }) => kind === 'pivotTable')
    .map(({ target }) => parseXml(readable(parts, target) ?? '<none/>').attributes.name)
  if (!put.content.pivotTables?.every(({ name }) => names.includes(name))) return false
  const { columns } = document.cells(entry)
  return holds(put.content, (row, column) => columns[column]?.at(row) ?? null)
}
