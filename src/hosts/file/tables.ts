import type { Document } from './document'
import type { SheetEntry } from './read-structure'
import { readable, relationshipsOf } from './readable'
import type { Rectangle } from './reference'
import { FileRefusal } from './refusal'
import { readTable, type Table } from './table-xml'

/** A table of a sheet and the part that holds it. */
export interface SheetTable extends Table {
  readonly part: string
}

/** The tables of a sheet; one that cannot be read is left as it is. */
export function tablesOf({ parts }: Document, entry: SheetEntry): readonly SheetTable[] {
  return relationshipsOf(parts, entry.part)
    .filter(({ kind, external }) => kind === 'table' && !external)
    .flatMap(({ target }) => {
      const text = readable(parts, target)
      const table = text === undefined ? null : tableOf(text)
      return table ? [{ ...table, part: target }] : []
    })
}

function tableOf(text: string): Table | null {
  try {
    return readTable(text)
  } catch (problem) {
    if (problem instanceof FileRefusal) return null
    throw problem
  }
}

/** What else keeps a table from growing: merged areas, arrays, other tables. */
export function areasBeside(document: Document, entry: SheetEntry, table: string): readonly Rectangle[] {
  const { merged, arrays } = document.cells(entry).rules
  const others = tablesOf(document, entry).flatMap(({ part, area }) => (part === table ? [] : [area]))
  return [...merged.areas, ...arrays.areas, ...others]
}

export const meets = (areas: readonly Rectangle[], { top, left, bottom, right }: Rectangle): boolean =>
  areas.some((area) => area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left)
