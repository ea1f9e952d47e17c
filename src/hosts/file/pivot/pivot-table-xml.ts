import type { PivotLayout } from '../../../engine/pivot-table/layout'
import { pivotWords } from '../../../engine/pivot-table/words'
import { spanA1 } from '../rectangles'
import type { Styles } from '../styles'
import { escapeXml } from '../xml'
import { axisItemsXml } from './axis-items-xml'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const head =
  'applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" ' +
  `applyWidthHeightFormats="1" dataCaption="${pivotWords.values}" grandTotalCaption="${pivotWords.grand}" updatedVersion="6" ` +
  'minRefreshableVersion="3" itemPrintTitles="1" createdVersion="6" indent="0" compact="0" compactData="0" multipleFieldFilters="0"'
/** The place of the values among the fields of the columns. */
const VALUES = -2

const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`
const fieldList = (name: string, fields: readonly number[]): string =>
  list(
    name,
    fields.map((field) => `<field x="${field}"/>`),
  )

/** The definition in tabular form (ECMA-376 part 1, 18.10.1.73). */
export function pivotTableXml(layout: PivotLayout, cacheId: number, styles: Styles, look?: string | null): string {
  const { table, fields, body, headerRows, rowLines, columnLines } = layout
  const several = table.values.length > 1
  const pages = fields.filters.length === 0 ? '' : ` rowPageCount="${fields.filters.length}" colPageCount="1"`
  const data = table.values.map(({ title, aggregate, format }, place) => {
    const subtotal = aggregate === 'sum' ? '' : ` subtotal="${aggregate}"`
    const shown = format === undefined ? '' : ` numFmtId="${styles.numberFormat(format)}"`
    return `<dataField name="${escapeXml(title)}" fld="${fields.values[place]}"${subtotal} baseField="0" baseItem="0"${shown}/>`
  })
  return [
    `${declaration}<pivotTableDefinition xmlns="${main}" name="${escapeXml(table.name)}" cacheId="${cacheId}" ${head}>`,
    `<location ref="${spanA1(body)}" firstHeaderRow="1" firstDataRow="${headerRows}" firstDataCol="${fields.rows.length}"${pages}/>`,
    list(
      'pivotFields',
      layout.records.fields.map((_, field) => pivotFieldXml(layout, field, styles)),
    ),
    fieldList('rowFields', fields.rows),
    axisItemsXml('rowItems', rowLines),
    fieldList('colFields', several ? [...fields.columns, VALUES] : fields.columns),
    axisItemsXml('colItems', columnLines, several),
    list(
      'pageFields',
      fields.filters.map((field) => `<pageField fld="${field}" hier="-1"/>`),
    ),
    list('dataFields', data),
    `<pivotTableStyleInfo name="${escapeXml(look ?? 'PivotStyleLight16')}" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>`,
    '</pivotTableDefinition>',
  ].join('')
}

function pivotFieldXml({ fields, items, records }: PivotLayout, field: number, styles: Styles): string {
  const data = fields.values.includes(field) ? ' dataField="1"' : ''
  const plain = ' compact="0" outline="0" showAll="0"'
  const listed = items.get(field)?.items
  if (!listed) return `<pivotField${data}${plain}/>`
  const axis = fields.rows.includes(field) ? 'axisRow' : fields.columns.includes(field) ? 'axisCol' : 'axisPage'
  const { format } = records.fields[field]!
  const shown = format === undefined ? '' : ` numFmtId="${styles.numberFormat(format)}"`
  const each = listed.map((value, place) =>
    value === null ? `<item n="${pivotWords.blank}" x="${place}"/>` : `<item x="${place}"/>`,
  )
  const inner = list('items', [...each, '<item t="default"/>'])
  return `<pivotField axis="${axis}"${data}${shown}${plain}>${inner}</pivotField>`
}
