import type { Finding, Kind } from './finding'
import { matchChildren } from './match-children'
import type { Element, XmlNode } from './xml-tree'

/** Every difference of two XML parts: names with their namespaces, attributes, text, order, comments and instructions. */
export function compareTrees(part: string, before: Element, after: Element): readonly Finding[] {
  const findings: Finding[] = []
  const tell = (kind: Kind, path: string): void => {
    findings.push({ kind: special(part, path) ?? kind, part, path })
  }
  descend(before, after, '')
  return findings

  function descend(one: Element, other: Element, path: string): void {
    if (one.print === other.print) return
    compareAttributes(one, other, path)
    const { pairs, lost, added, moved } = matchChildren(one.children, other.children)
    const step = stepsOf(one)
    for (const node of lost)
      if (!isLayout(node, other)) tell(node.kind === 'text' ? 'text changed' : 'element lost', path + step(node))
    const step2 = stepsOf(other)
    for (const node of added)
      if (!isLayout(node, one)) tell(node.kind === 'text' ? 'text changed' : 'element added', path + step2(node))
    if (moved) tell('element order', path + step(moved))
    for (const [child, partner] of pairs) {
      if (child.kind === 'element' && partner.kind === 'element') descend(child, partner, path + step(child))
      else if (child.print !== partner.print) tell('text changed', path + step(child))
    }
  }

  function compareAttributes(one: Element, other: Element, path: string): void {
    for (const [name, value] of one.attributes) {
      const now = other.attributes.get(name)
      if (now === undefined) tell('attribute lost', `${path}@${name}`)
      else if (now !== value) tell('attribute changed', `${path}@${name}`)
    }
    for (const name of other.attributes.keys()) {
      if (!one.attributes.has(name)) tell('attribute added', `${path}@${name}`)
    }
  }
}

function special(part: string, path: string): Kind | null {
  if (part.endsWith('.rels') && path.includes('/Relationship[')) return 'relationship'
  return part === '[Content_Types].xml' && /\/(?:Default|Override)\[/.test(path) ? 'content type' : null
}

/** Spaces where the other side has elements, and so none; the spelling is compared besides. */
const isLayout = (node: XmlNode, { children }: Element): boolean =>
  node.kind === 'text' && /^[ \t\r\n]*$/.test(node.content) && children.some(({ kind }) => kind === 'element')

/** Names children in a path: `/row[3]` by its key, `/xf[2]` by its place, `/worksheet` where there is but one. */
function stepsOf(parent: Element): (child: XmlNode) => string {
  let names: Map<XmlNode, string> | null = null
  return (child) => (names ??= named(parent)).get(child) ?? ''
}

function named({ children }: Element): Map<XmlNode, string> {
  const label = (child: XmlNode): string => (child.kind === 'element' ? child.local : `${child.kind}()`)
  const counts = new Map<string, number>()
  for (const child of children) counts.set(label(child), (counts.get(label(child)) ?? 0) + 1)
  const seen = new Map<string, number>()
  const names = new Map<XmlNode, string>()
  for (const child of children) {
    const name = label(child)
    const place = (seen.get(name) ?? 0) + 1
    seen.set(name, place)
    const key = child.kind === 'element' ? child.key : ''
    names.set(child, `/${name}${key !== '' ? `[${key}]` : counts.get(name) === 1 ? '' : `[${place}]`}`)
  }
  return names
}
