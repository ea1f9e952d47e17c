import { partKey } from './part-name'
import { insertion, splice } from './splice'
import { childrenOf, escapeXml, parseXml } from './xml'

export const contentTypesPart = '[Content_Types].xml'

export interface ContentTypes {
  typeOf(part: string): string
  /** The first part that is said to be of such a type, by its key. */
  partOf(type: RegExp): string | undefined
}
export function readContentTypes(text: string): ContentTypes {
  const root = parseXml(text)
  const overrides = new Map(
    childrenOf(root, 'Override').map(({ attributes: { PartName, ContentType } }) => [
      partKey(PartName ?? ''),
      ContentType,
    ]),
  )
  const defaults = new Map(
    childrenOf(root, 'Default').map(({ attributes: { Extension, ContentType } }) => [
      Extension?.toLowerCase(),
      ContentType,
    ]),
  )
  return {
    typeOf: (part) => overrides.get(partKey(part)) ?? defaults.get(part.split('.').at(-1)?.toLowerCase()) ?? '',
    partOf: (type) => [...overrides].find(([, one]) => type.test(one ?? ''))?.[0],
  }
}

export function addContentType(text: string, part: string, type: string): string {
  const root = parseXml(text)
  if (childrenOf(root, 'Override').some(({ attributes }) => partKey(attributes.PartName ?? '') === partKey(part)))
    return text
  const added = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`
  return splice(text, [insertion(root.closeStart, added)])
}

export function removeContentTypes(text: string, parts: ReadonlySet<string>): string {
  const keys = new Set([...parts].map(partKey))
  const gone = childrenOf(parseXml(text), 'Override').filter(({ attributes }) =>
    keys.has(partKey(attributes.PartName ?? '')),
  )
  return splice(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  )
}
