import { SaxesParser } from 'saxes'
import { columnIndex, columnLetters } from '../../src/engine/address'
import { fingerprint } from './fingerprint'

/** An element, with what tells it from its siblings. */
export interface Element {
  readonly kind: 'element'
  readonly uri: string
  readonly local: string
  /** By name, prefixed ones as `{namespace}name`; declarations of namespaces among them. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** The number of a row, the column of a cell, the id of a relationship, the part of a content type; '' of others. */
  readonly key: string
  /** Equal for equal elements. */
  readonly print: string
  /** Where it stands in the text. */
  readonly start: number
  readonly end: number
}
export interface Leaf {
  readonly kind: 'text' | 'instruction' | 'comment'
  readonly content: string
  readonly print: string
}
export type XmlNode = Element | Leaf

interface Open {
  children: XmlNode[]
  readonly local: string
  readonly start: number
  /** Of the row or cell closed last. */
  lastPlace: number
}

const leaf = (kind: Leaf['kind'], content: string): Leaf => ({ kind, content, print: fingerprint([kind, content]) })

/** The text as a tree by a strict parser; its root holds the XML declaration. Throws where it is not well-formed. */
export function parseTree(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: true })
  const document: Open = { children: [], local: '', start: 0, lastPlace: 0 }
  const open = [document]
  const declaration = new Map<string, string>()
  const top = (): Open => open.at(-1)!
  const addText = (content: string): void => {
    const last = top().children.at(-1)
    if (last?.kind === 'text') top().children[top().children.length - 1] = leaf('text', last.content + content)
    else if (content !== '') top().children.push(leaf('text', content))
  }
  parser.on('xmldecl', (told) => {
    for (const [name, value] of Object.entries(told)) if (value !== undefined) declaration.set(name, value)
  })
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('comment', (content) => top().children.push(leaf('comment', content)))
  parser.on('processinginstruction', ({ target, body }) =>
    top().children.push(leaf('instruction', `${target} ${body}`)),
  )
  parser.on('opentag', ({ local }) => {
    open.push({ children: [], local, start: text.lastIndexOf('<', parser.position - 1), lastPlace: 0 })
  })
  parser.on('closetag', (tag) => {
    const { children, start } = open.pop()!
    const attributes = new Map(
      Object.values(tag.attributes).map(({ uri, local, name, value }) => [
        uri === '' || name.startsWith('xmlns') ? name : `{${uri}}${local}`,
        value,
      ]),
    )
    top().children.push(element(tag.uri, tag.local, attributes, children, top(), [start, parser.position]))
  })
  parser.write(text).close()
  return element('', '', declaration, document.children, document, [0, text.length])
}

function element(
  uri: string,
  local: string,
  attributes: ReadonlyMap<string, string>,
  all: readonly XmlNode[],
  parent: Open,
  [start, end]: readonly [number, number],
): Element {
  const spaced = attributes.get('{http://www.w3.org/XML/1998/namespace}space') === 'preserve'
  const layout = !spaced && all.some(({ kind }) => kind === 'element')
  const children = layout ? all.filter((one) => one.kind !== 'text' || /[^ \t\r\n]/.test(one.content)) : all
  const written = [...attributes].map(([name, value]) => `${name}=${value}`).sort()
  const print = fingerprint([uri, local, ...written, '', ...children.map((child) => child.print)])
  return { kind: 'element', uri, local, attributes, children, key: keyOf(local, attributes, parent), print, start, end }
}

/** A row's number and a cell's column; where it is left out, it follows the one before (ECMA-376 part 1, 18.3.1.4). */
function keyOf(local: string, attributes: ReadonlyMap<string, string>, parent: Open): string {
  if ((local === 'row' && parent.local === 'sheetData') || (local === 'c' && parent.local === 'row')) {
    const written = attributes.get('r')
    parent.lastPlace = written === undefined ? parent.lastPlace + 1 : placeOf(written)
    return local === 'row' ? String(parent.lastPlace) : columnLetters(parent.lastPlace - 1)
  }
  return attributes.get('Id') ?? attributes.get('PartName') ?? attributes.get('Extension') ?? ''
}

/** The number of a row, or the column of a cell, 1-based. */
function placeOf(address: string): number {
  const letters = /^[A-Za-z]+/.exec(address)?.[0]
  return letters === undefined ? Number(address) : columnIndex(letters) + 1
}

export const elementsOf = (parent: Element | undefined, local?: string): readonly Element[] =>
  (parent?.children ?? []).filter(
    (child): child is Element => child.kind === 'element' && (local === undefined || child.local === local),
  )
export const elementOf = (parent: Element | undefined, local: string): Element | undefined =>
  elementsOf(parent, local)[0]
/** All text in it, that of phonetic readings left out. */
export const textIn = (node: XmlNode): string =>
  node.kind !== 'element' ? (node.kind === 'text' ? node.content : '') : node.children.map(textIn).join('')
