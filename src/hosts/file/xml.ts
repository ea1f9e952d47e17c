import { FileRefusal } from './refusal'

/** An element with where it stands in its text, so that it can be read and spliced alike. */
export interface XmlElement {
  /** Without the namespace prefix. */
  readonly name: string
  readonly prefix: string
  /** By name as written, prefix included. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly start: number
  /** Just behind the opening tag. */
  readonly openEnd: number
  /** At the closing tag; `openEnd` where the element closes itself. */
  readonly closeStart: number
  readonly end: number
}
type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] }

const tag =
  /<(?:!--[\s\S]*?-->|!\[CDATA\[[\s\S]*?\]\]>|\?[\s\S]*?\?>|(!DOCTYPE)|\/[^>]*>|([^\s/>!?]+)([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*)>)/g
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const deepest = 200

/** The root element of a small part; a DTD is refused. */
export function parseXml(text: string): XmlElement {
  const stack: Open[] = [element('', '', 0, 0)]
  for (const match of text.matchAll(tag)) {
    const at = match.index
    if (match[1]) throw new FileRefusal('dtd')
    if (text[at + 1] === '/') {
      const closed = stack.length > 1 ? stack.pop() : undefined
      if (!closed) throw new FileRefusal('damaged', 'xml')
      closed.closeStart = at
      closed.end = at + match[0].length
      continue
    }
    const name = match[2]
    if (name === undefined) continue
    const opened = element(name, match[3] ?? '', at, at + match[0].length)
    stack.at(-1)?.children.push(opened)
    if (!match[0].endsWith('/>')) stack.push(opened)
    if (stack.length > deepest) throw new FileRefusal('damaged', 'xml depth')
  }
  const root = stack[0]?.children[0]
  if (!root || stack.length > 1) throw new FileRefusal('damaged', 'xml')
  return root
}

function element(qualified: string, attributes: string, start: number, end: number): Open {
  const colon = qualified.indexOf(':')
  return {
    name: qualified.slice(colon + 1),
    prefix: qualified.slice(0, colon + 1),
    attributes: parseAttributes(attributes),
    children: [],
    start,
    openEnd: end,
    closeStart: end,
    end,
  }
}

export function parseAttributes(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = Object.create(null)
  for (const [, name, double, single] of text.matchAll(attribute))
    attributes[name!] = unescapeXml(double ?? single ?? '')
  return attributes
}

export const childrenOf = (parent: XmlElement | undefined, name: string): readonly XmlElement[] =>
  parent?.children.filter((child) => child.name === name) ?? []
export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child) => child.name === name)
/** An attribute whatever its prefix. */
export const localAttribute = ({ attributes }: XmlElement, name: string): string | undefined =>
  Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`))?.[1]
export const innerText = (text: string, { openEnd, closeStart }: XmlElement): string =>
  unescapeXml(text.slice(openEnd, closeStart))
/** XML's way to say yes; absent is `otherwise`. */
export const isTrue = (value: string | undefined, otherwise = false): boolean =>
  value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole
      const point = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => special[character]!)

/** `_x000D_` stands for a character that XML cannot carry (ECMA-376 part 1, 22.9.2.19). */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text
const hexEscape = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`
/** A cell's text for XML; what XML or the escape itself would swallow is escaped. */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text
      .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
      .replace(
        /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
        hexEscape,
      ),
  )
