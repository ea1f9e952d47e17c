import type { TinyPackage } from './package'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'

export interface TinyTable {
  readonly ref: string
  readonly columns: readonly string[]
  /** Attributes of the table, and of single columns by name. */
  readonly says?: string
  readonly columnSays?: Readonly<Record<string, string>>
  readonly filter?: boolean
}

/** Tables on the first sheet: what stands behind its rows, and the parts and content types that go with it. */
export function withTables(tables: readonly TinyTable[]): Required<Pick<TinyPackage, 'more' | 'moreTypes'>> & {
  readonly behind: string
} {
  const parts = tables.map((table, n) => [`xl/tables/table${n + 1}.xml`, tableXml(table, n + 1)] as const)
  const links = tables.map(
    (_, n) => `<Relationship Id="rId${n + 1}" Type="${office}/table" Target="../tables/table${n + 1}.xml"/>`,
  )
  return {
    behind: `<tableParts count="${tables.length}">${tables.map((_, n) => `<tablePart r:id="rId${n + 1}"/>`).join('')}</tableParts>`,
    more: {
      ...Object.fromEntries(parts),
      'xl/worksheets/_rels/sheet1.xml.rels': `${declaration}<Relationships xmlns="${relations}">${links.join('')}</Relationships>`,
    },
    moreTypes: parts.map(([name]) => `<Override PartName="/${name}" ContentType="${tableType}"/>`).join(''),
  }
}

function tableXml({ ref, columns, says = '', columnSays = {}, filter = true }: TinyTable, id: number): string {
  const filtered = says.includes('totalsRowCount') ? ref.replace(/\d+$/, (row) => String(Number(row) - 1)) : ref
  return (
    `${declaration}<table xmlns="${main}" id="${id}" name="表${id}" displayName="表${id}" ref="${ref}"${says}>` +
    (filter ? `<autoFilter ref="${filtered}"/>` : '') +
    `<tableColumns count="${columns.length}">` +
    columns.map((name, n) => `<tableColumn id="${n + 1}" name="${name}"${columnSays[name] ?? ''}/>`).join('') +
    '</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>'
  )
}
