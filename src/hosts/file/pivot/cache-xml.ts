import type { Styles } from '../styles'
import { escapeXml } from '../xml'
import { sharedItemsXml, valueXml, type CacheField } from './shared-items'
import type { Source } from './source'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** The only relationship of a cache of ours. */
const records = 'rId1'

/** The cache definition of a source; Excel computes it anew when it opens the file. */
export function cacheDefinitionXml(
  { xml, records: { height } }: Source,
  fields: readonly CacheField[],
  styles: Styles,
  date1904: boolean,
): string {
  const list = fields.map((one) => {
    const format = one.field.format === undefined ? 0 : styles.numberFormat(one.field.format)
    return `<cacheField name="${escapeXml(one.field.title)}" numFmtId="${format}">${sharedItemsXml(one, date1904)}</cacheField>`
  })
  return (
    `${declaration}<pivotCacheDefinition xmlns="${main}" xmlns:r="${office}" r:id="${records}" refreshOnLoad="1" ` +
    `createdVersion="6" refreshedVersion="6" minRefreshableVersion="3" recordCount="${height}">` +
    `<cacheSource type="worksheet">${xml}</cacheSource>` +
    `<cacheFields count="${fields.length}">${list.join('')}</cacheFields></pivotCacheDefinition>`
  )
}

export function cacheRecordsXml(
  { records: { height } }: Source,
  fields: readonly CacheField[],
  date1904: boolean,
): string {
  const rows = Array.from({ length: height }, (_, record) => {
    const values = fields.map(({ field, listed }) =>
      listed ? `<x v="${listed.codes[record]}"/>` : valueXml(field.cells[record] ?? null, field, date1904),
    )
    return `<r>${values.join('')}</r>`
  })
  return `${declaration}<pivotCacheRecords xmlns="${main}" xmlns:r="${office}" count="${height}">${rows.join('')}</pivotCacheRecords>`
}
