import type { Span } from '../../../model/sheet-content'
import type { Document } from '../document'
import type { SheetEntry } from '../read-structure'
import { readable, relationshipsOf } from '../readable'
import { parseRectangle } from '../reference'
import { parseXml } from '../xml'

/** A table of the workbook (ECMA-376 part 1, 18.5.1.2). */
export interface FoundTable {
  readonly name: string
  readonly sheet: SheetEntry
  /** Its header and records, without a totals row. */
  readonly cells: Span
}

export function findTable({ parts, structure }: Document, name: string): FoundTable | undefined {
  for (const sheet of structure.sheets) {
    for (const { kind, target } of relationshipsOf(parts, sheet.part)) {
      const text = kind === 'table' ? readable(parts, target) : undefined
      const attributes = text === undefined ? {} : parseXml(text).attributes
      const { displayName = '', ref = '', headerRowCount = '1', totalsRowCount = '0' } = attributes
      const area = parseRectangle(ref)
      if (!area || displayName.toLowerCase() !== name.toLowerCase()) continue
      if (headerRowCount === '0') throw new Error(`The table ${name} has no header row for a PivotTable to read`)
      const height = area.bottom - area.top + 1 - Number(totalsRowCount)
      return { name: displayName, sheet, cells: [area.top, area.left, height, area.right - area.left + 1] }
    }
  }
  return undefined
}
