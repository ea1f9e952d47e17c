import { withPrefix } from './cell-xml'
import { builtInFormats, standardFormats } from './number-formats'
import { insertion, splice, type Splice } from './splice'
import { childOf, escapeXml, parseXml, type XmlElement } from './xml'

/** The lists of a styles part, in the order of the schema (ECMA-376 part 1, CT_Stylesheet). */
const order = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
] as const
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs'
/** More cell formats Excel does not open. */
export const mostCellFormats = 64_000
export class TooManyFormats extends Error {}
/** Below it Excel's own number formats. */
const firstCustomFormat = 164

export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'

/** The cell format without what concerns its number format. */
const withoutFormat = (xf: string): string =>
  xf.replace(/\s(?:numFmtId|applyNumberFormat|quotePrefix)=(?:"[^"]*"|'[^']*')/g, '')
/** LibreOffice takes a format that is not applied from the named style; an apostrophe belongs to texts. */
const shows = (xf: string, numberFormat: number): boolean =>
  Number(/\snumFmtId=["'](\d+)/.exec(xf)?.[1] ?? 0) === numberFormat &&
  (numberFormat === 0 || !/\sapplyNumberFormat=["'](?:0|false)/.test(xf)) &&
  !/\squotePrefix=["'](?:1|true)/.test(xf)

/** Appends to a styles part; what is there keeps its number, what was added before is found again. */
export class Styles {
  readonly #root: XmlElement
  readonly #lists = new Map<StyleList, { readonly items: string[]; readonly had: number }>()

  constructor(readonly source: string) {
    this.#root = parseXml(source)
  }

  items(list: StyleList): readonly string[] {
    return this.#list(list).items
  }

  add(list: StyleList, xml: string): number {
    const { items } = this.#list(list)
    const item = withPrefix(xml, this.#root.prefix)
    const found = items.indexOf(item)
    if (found < 0 && list === 'cellXfs') this.#assertRoom()
    return found >= 0 ? found : items.push(item) - 1
  }

  /** The id of a number format code. */
  numberFormat(code: string): number {
    const standard = standardFormats[code]
    if (standard !== undefined) return standard
    const items = this.items('numFmts').map((item) => parseXml(item).attributes)
    const found = items.find(({ formatCode }) => formatCode === code)
    if (found) return Number(found.numFmtId)
    const id = Math.max(firstCustomFormat - 1, ...items.map(({ numFmtId }) => Number(numFmtId))) + 1
    this.add('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
    return id
  }

  /** The number format code of a cell format. */
  formatCode(cellFormat: number): string {
    const id = Number(/\snumFmtId=["'](\d+)/.exec(this.items('cellXfs')[cellFormat] ?? '')?.[1] ?? 0)
    const own = this.items('numFmts').map((item) => parseXml(item).attributes)
    return own.find(({ numFmtId }) => Number(numFmtId) === id)?.formatCode ?? builtInFormats[id] ?? 'General'
  }

  /** A cell format like another but for its number format. */
  withNumberFormat(like: number, numberFormat: number): number {
    const { items } = this.#list('cellXfs')
    const source = items[like] ?? items[0] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'
    const bare = withoutFormat(source)
    const found = items.findIndex((item) => shows(item, numberFormat) && withoutFormat(item) === bare)
    if (found < 0) this.#assertRoom()
    const item = bare.replace(/^(<(?:\w+:)?xf\b)/, `$1 numFmtId="${numberFormat}" applyNumberFormat="1"`)
    return found >= 0 ? found : items.push(item) - 1
  }

  /** Appends what another version of the same part has more; looks of marks are left out. */
  growLike(other: Styles): void {
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'] as const) {
      const { items } = this.#list(name)
      items.push(...other.items(name).slice(items.length))
    }
  }

  text(): string {
    const changes: Splice[] = []
    for (const [name, { items, had }] of this.#lists)
      if (items.length > had) changes.push(this.#grown(name, items, had))
    return splice(this.source, changes)
  }

  #assertRoom(): void {
    if (this.items('cellXfs').length >= mostCellFormats) throw new TooManyFormats('cell formats')
  }

  #list(name: StyleList): { readonly items: string[]; readonly had: number } {
    let list = this.#lists.get(name)
    if (!list) {
      const children = childOf(this.#root, name)?.children ?? []
      list = { items: children.map(({ start, end }) => this.source.slice(start, end)), had: children.length }
      this.#lists.set(name, list)
    }
    return list
  }

  #grown(name: StyleList, items: readonly string[], had: number): Splice {
    const added = items.slice(had).join('')
    const { prefix } = this.#root
    const element = childOf(this.#root, name)
    if (!element) {
      const later = order.slice(order.indexOf(name) + 1) as readonly string[]
      const follower = this.#root.children.find(
        (child) => later.includes(child.name) || ['colors', 'extLst'].includes(child.name),
      )
      return insertion(
        follower?.start ?? this.#root.closeStart,
        `<${prefix}${name} count="${items.length}">${added}</${prefix}${name}>`,
      )
    }
    const open = this.source.slice(element.start, element.openEnd)
    const counted = open.replace(/(\scount=["'])\d+/, `$1${items.length}`)
    if (element.openEnd === element.end) {
      const text = `${counted.replace(/\s*\/>$/, '>')}${added}</${prefix}${name}>`
      return { start: element.start, end: element.end, text }
    }
    const inner = this.source.slice(element.openEnd, element.closeStart)
    return { start: element.start, end: element.closeStart, text: counted + inner + added }
  }
}
