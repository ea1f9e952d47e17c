import type { Records } from '../../../engine/pivot-table/records'
import type { Edit } from '../../../model/edit'
import type { PivotSource } from '../../../model/pivot-table'
import { recordsOfContent } from '../../records'
import type { Document } from '../document'
import { spanA1 } from '../rectangles'
import { escapeXml } from '../xml'
import { findTable } from './find-table'
import { recordsOfSheet } from './read-records'

export type Put = Extract<Edit, { kind: 'put-sheet' }>
export interface Source {
  /** The `worksheetSource` of its cache. */
  readonly xml: string
  readonly records: Records
}

/** What a PivotTable on this sheet, of this name, summarises; null where the workbook has no such sheet or table. */
export function readSource(document: Document, put: Put, name: string, source: PivotSource): Source | null {
  if ('table' in source) {
    const table = findTable(document, source.table)
    return table
      ? {
          xml: `<worksheetSource name="${escapeXml(table.name)}"/>`,
          records: recordsOfSheet(document, table.sheet, table.cells),
        }
      : null
  }
  const { cells } = source
  const xml = (sheet: string): string => `<worksheetSource ref="${spanA1(cells)}" sheet="${escapeXml(sheet)}"/>`
  if ('ours' in source && source.ours === put.id)
    return { xml: xml(name), records: recordsOfContent(put.content, cells) }
  const entry = 'ours' in source ? document.ours.sheets.get(source.ours) : document.entry(source.sheet)
  return entry ? { xml: xml(entry.name), records: recordsOfSheet(document, entry, cells) } : null
}
