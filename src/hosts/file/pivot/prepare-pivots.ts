import { layOut, type PivotLayout } from '../../../engine/pivot-table/layout'
import { placePivots } from '../../../engine/pivot-table/place-pivots'
import type { SheetContent } from '../../../model/sheet-content'
import type { Document } from '../document'
import { readSource, type Put, type Source } from './source'

export interface PreparedPivot {
  readonly source: Source
  readonly layout: PivotLayout
}
export interface Prepared {
  readonly pivots: readonly PreparedPivot[]
  /** The sheet's content with the cells that its PivotTables show. */
  readonly content: SheetContent
}

/** Reads and lays out the PivotTables of a sheet before anything is written; null where a source is not in the workbook. */
export function preparePivots(document: Document, put: Put, name: string): Prepared | null {
  const sources = new Map<string, Source>()
  const pivots: PreparedPivot[] = []
  for (const table of put.content.pivotTables ?? []) {
    const key = JSON.stringify(table.source)
    const source = sources.get(key) ?? readSource(document, put, name, table.source)
    if (!source) return null
    sources.set(key, source)
    pivots.push({ source, layout: layOut(table, source.records) })
  }
  const layouts = pivots.map(({ layout }) => layout)
  return { pivots, content: placePivots(put.content, layouts) }
}
