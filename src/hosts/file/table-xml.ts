import { rectangleA1 } from './rectangles'
import { parseRectangle, type Rectangle } from './reference'
import { insertion, splice, type Splice } from './splice'
import { childOf, childrenOf, escapeXml, parseXml, type XmlElement } from './xml'

/** A table part (ECMA-376 part 1, 18.5.1.2) and what of it its cells have to agree with. */
export interface Table {
  readonly root: XmlElement
  readonly area: Rectangle
  readonly headerRows: number
  readonly totalsRows: number
  readonly columns: readonly XmlElement[]
  /** Neither a query nor an XML map fills it. */
  readonly plain: boolean
}

/** Null where it says no area or no columns. */
export function readTable(text: string): Table | null {
  const root = parseXml(text)
  const { ref = '', headerRowCount = '1', totalsRowCount = '0', tableType = 'worksheet' } = root.attributes
  const area = parseRectangle(ref)
  const columns = childrenOf(childOf(root, 'tableColumns'), 'tableColumn')
  if (!area || columns.length !== area.right - area.left + 1) return null
  return {
    root,
    area,
    headerRows: Number(headerRowCount),
    totalsRows: Number(totalsRowCount),
    columns,
    plain: tableType === 'worksheet',
  }
}

const written = /[\0-\x1f]/g
/** A text as an attribute of a table says it: line ends too as Excel escapes them. */
export const attributeText = (name: string): string =>
  escapeXml(
    name
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replace(written, (one) => `_x${one.charCodeAt(0).toString(16).padStart(4, '0')}_`),
  )
const longestName = 255

/** The name that a header cell gives to a column beside these; null where the cell may not head one. */
export function nameFrom(header: unknown, others: readonly XmlElement[]): string | null {
  if (typeof header !== 'string' || header === '' || header.length > longestName) return null
  const name = attributeText(header)
  return others.some((one) => sameName(one.attributes.name, header)) ? null : name
}

const plainName = (name: string): string =>
  name.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
/** The header cell's text that goes with a column. */
export const headerOf = ({ attributes }: XmlElement): string => plainName(attributes.name ?? '')
const sameName = (name: string | undefined, header: string): boolean =>
  plainName(name ?? '').toLowerCase() === header.toLowerCase()

/** With its area, and that of its filter, ending elsewhere. */
export function withEnd(text: string, { root, area, totalsRows }: Table, end: Partial<Rectangle>): string {
  const now = { ...area, ...end }
  const filter = childOf(root, 'autoFilter')
  const changes = [attributeSplice(text, root, 'ref', rectangleA1(now))]
  if (filter) {
    const filtered = { ...now, bottom: now.bottom - totalsRows }
    changes.push(attributeSplice(text, filter, 'ref', rectangleA1(filtered)))
  }
  return splice(text, changes)
}

/** With one more column at its right edge; `name` as `nameFrom` gives it. */
export function withColumn(text: string, table: Table, name: string): string {
  const list = childOf(table.root, 'tableColumns')!
  const id = Math.max(...table.columns.map(({ attributes }) => Number(attributes.id) || 0)) + 1
  const added = splice(text, [
    attributeSplice(text, list, 'count', String(table.columns.length + 1)),
    insertion(list.closeStart, `<${table.root.prefix}tableColumn id="${id}" name="${name}"/>`),
  ])
  return withEnd(added, { ...table, root: parseXml(added) }, { right: table.area.right + 1 })
}

/** Without its last column. */
export function withoutLastColumn(text: string, table: Table): string {
  const list = childOf(table.root, 'tableColumns')!
  const { start, end } = table.columns.at(-1)!
  const cut = splice(text, [
    attributeSplice(text, list, 'count', String(table.columns.length - 1)),
    { start, end, text: '' },
  ])
  return withEnd(cut, { ...table, root: parseXml(cut) }, { right: table.area.right - 1 })
}

/** With an attribute of one of its columns said anew; null takes it out. `value` is XML already. */
export const withColumnSaying = (text: string, column: XmlElement, key: string, value: string | null): string =>
  splice(text, [attributeSplice(text, column, key, value)])

function attributeSplice(text: string, { start, openEnd }: XmlElement, key: string, value: string | null): Splice {
  const open = text.slice(start, openEnd)
  const found = new RegExp(`\\s${key}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(open)
  const says = value === null ? '' : ` ${key}="${value}"`
  if (found) return { start: start + found.index, end: start + found.index + found[0].length, text: says }
  const end = openEnd - (/\s*\/?>$/.exec(open)?.[0].length ?? 1)
  return insertion(end, says)
}
