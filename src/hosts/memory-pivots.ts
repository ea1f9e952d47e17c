import { layOut } from '../engine/pivot-table/layout'
import { placePivots } from '../engine/pivot-table/place-pivots'
import type { Records } from '../engine/pivot-table/records'
import type { PivotSource } from '../model/pivot-table'
import type { SheetContent } from '../model/sheet-content'
import type { Cell } from '../model/workbook'
import { recordsOf, recordsOfContent } from './records'

/** A sheet as a PivotTable may read it. */
export interface SourceSheet {
  readonly id: string
  readonly ours?: string
  readonly grid: readonly (readonly Cell[])[]
}

/** The content with what its PivotTables show; null where a source is not there: a workbook in memory has no tables. */
export function withPivots(content: SheetContent, id: string, sheets: readonly SourceSheet[]): SheetContent | null {
  const recordsFor = (source: PivotSource): Records | null => {
    if ('table' in source) return null
    if ('ours' in source && source.ours === id) return recordsOfContent(content, source.cells)
    const sheet = sheets.find((one) => ('ours' in source ? one.ours === source.ours : one.id === source.sheet))
    return sheet
      ? recordsOf(
          source.cells,
          (row, column) => sheet.grid[row]?.[column] ?? null,
          () => undefined,
        )
      : null
  }
  const layouts = (content.pivotTables ?? []).map((table) => {
    const records = recordsFor(table.source)
    return records && layOut(table, records)
  })
  const found = layouts.filter((layout) => layout !== null)
  return found.length === layouts.length ? placePivots(content, found) : null
}
