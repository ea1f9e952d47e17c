import { insertion, splice, type Splice } from './splice'
import { childrenOf, escapeXml, parseXml } from './xml'

export interface Relationship {
  readonly id: string
  /** The last word of the type's address, so that strict and transitional are alike: `worksheet`. */
  readonly kind: string
  /** The part's name, or an outside address. */
  readonly target: string
  readonly external: boolean
}

/** Where a part's relationships stand; '' is the package. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

export function readRelationships(text: string | undefined, part: string): readonly Relationship[] {
  if (text === undefined) return []
  return childrenOf(parseXml(text), 'Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      kind: (attributes.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolve(part, target),
      external,
    }
  })
}

function resolve(part: string, target: string): string {
  const path = target.trim().replaceAll('\\', '/').split('#')[0] ?? ''
  const steps = path.startsWith('/') ? [] : part.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

const typeBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
const strictTypeBase = 'http://purl.oclc.org/ooxml/officeDocument/relationships/'
export const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'

/** Adds one, strict where others are; `target` as it is to be written. Returns the text and the new id. */
export function addRelationship(text: string, kind: string, target: string): { text: string; id: string } {
  const root = parseXml(text)
  const taken = new Set(root.children.map(({ attributes }) => attributes.Id))
  let number = taken.size + 1
  while (taken.has(`rId${number}`)) number++
  const id = `rId${number}`
  const base = text.includes(`"${strictTypeBase}`) ? strictTypeBase : typeBase
  const added = `<${root.prefix}Relationship Id="${id}" Type="${base}${kind}" Target="${escapeXml(target)}"/>`
  const selfClosed = root.openEnd === root.end
  const open = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>')
  const change: Splice = selfClosed
    ? { start: root.start, end: root.end, text: `${open}${added}</${root.prefix}Relationships>` }
    : insertion(root.closeStart, added)
  return { text: splice(text, [change]), id }
}

/** Takes out those that lead to these parts. */
export function removeRelationships(text: string, part: string, targets: ReadonlySet<string>): string {
  const found = readRelationships(text, part)
  const elements = childrenOf(parseXml(text), 'Relationship')
  const gone = elements.filter((_, index) => !found[index]?.external && targets.has(found[index]?.target ?? ''))
  return splice(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  )
}
