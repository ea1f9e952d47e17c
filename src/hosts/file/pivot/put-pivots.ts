import { addPart, attach, relate } from '../attachments'
import type { Ledger } from '../ledger'
import { addRelationship, emptyRelationships, relationshipsPart } from '../relationships'
import type { Styles } from '../styles'
import { cacheDefinitionXml, cacheRecordsXml } from './cache-xml'
import { pivotTableXml } from './pivot-table-xml'
import type { PreparedPivot } from './prepare-pivots'
import { cacheFieldOf } from './shared-items'
import { addCache, cachesOf, freeCacheId, type WorkbookCache } from './workbook-caches'

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Hangs PivotTables on a sheet of ours; those that read the same records share a cache. `looks` are styles by the PivotTable's name. */
export function putPivots(
  ledger: Ledger,
  sheetPart: string,
  pivots: readonly PreparedPivot[],
  styles: Styles,
  looks: ReadonlyMap<string, string | null>,
): void {
  for (const source of new Set(pivots.map((pivot) => pivot.source))) {
    const sharing = pivots.filter((pivot) => pivot.source === source)
    const onAxes = new Map(sharing.flatMap(({ layout }) => [...layout.items]))
    const fields = source.records.fields.map((field, place) => cacheFieldOf(field, onAxes.get(place)))
    const { date1904 } = ledger.document.structure
    const definition = cacheDefinitionXml(source, fields, styles, date1904)
    const records = cacheRecordsXml(source, fields, date1904)
    const cache = findCache(ledger, definition, records) ?? addNewCache(ledger, definition, records)
    for (const { layout } of sharing) {
      const { part } = attach(ledger, sheetPart, {
        kind: 'pivotTable',
        stem: 'pivotTables/pivotTable',
        contentType: `${spreadsheet}.pivotTable+xml`,
        content: pivotTableXml(layout, cache.cacheId, styles, looks.get(layout.table.name)),
      })
      relate(ledger.document.parts, part, 'pivotCacheDefinition', cache.part)
    }
  }
}

/** One that says the very same: a PivotTable may lean on it whoever wrote it. */
function findCache({ document }: Ledger, definition: string, records: string): WorkbookCache | undefined {
  const { parts } = document
  return cachesOf(document).find(
    (cache) =>
      cache.records !== undefined && parts.text(cache.part) === definition && parts.text(cache.records) === records,
  )
}

function addNewCache(ledger: Ledger, definition: string, records: string): WorkbookCache {
  const { parts, structure } = ledger.document
  const part = addPart(ledger, {
    stem: 'pivotCache/pivotCacheDefinition',
    contentType: `${spreadsheet}.pivotCacheDefinition+xml`,
    content: definition,
  })
  const attached = attach(ledger, part, {
    kind: 'pivotCacheRecords',
    stem: 'pivotCache/pivotCacheRecords',
    contentType: `${spreadsheet}.pivotCacheRecords+xml`,
    content: records,
  })
  const folder = structure.part.replace(/[^/]*$/, '')
  const list = relationshipsPart(structure.part)
  const target = part.startsWith(folder) ? part.slice(folder.length) : `/${part}`
  const { text, id } = addRelationship(parts.text(list) ?? emptyRelationships, 'pivotCacheDefinition', target)
  ledger.write(list, text)
  const workbook = parts.text(structure.part)!
  const cacheId = freeCacheId(workbook)
  ledger.write(structure.part, addCache(workbook, cacheId, id))
  return { cacheId, part, records: attached.part }
}
