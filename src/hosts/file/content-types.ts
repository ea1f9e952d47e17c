import { insertion, splice } from './splice'
import { childrenOf, escapeXml, parseXml } from './xml'

export const contentTypesPart = '[Content_Types].xml'
const nameKey = (name: string): string => name.replace(/^\//, '').toLowerCase()

export interface ContentTypes {
  typeOf(part: string): string
}
export function readContentTypes(text: string): ContentTypes {
  const root = parseXml(text)
  const overrides = new Map(
    childrenOf(root, 'Override').map(({ attributes: { PartName, ContentType } }) => [
      nameKey(PartName ?? ''),
      ContentType,
    ]),
  )
  const defaults = new Map(
    childrenOf(root, 'Default').map(({ attributes: { Extension, ContentType } }) => [
      Extension?.toLowerCase(),
      ContentType,
    ]),
  )
  return { typeOf: (part) => overrides.get(nameKey(part)) ?? defaults.get(part.split('.').at(-1)?.toLowerCase()) ?? '' }
}

export function addContentType(text: string, part: string, type: string): string {
  const root = parseXml(text)
  if (childrenOf(root, 'Override').some(({ attributes }) => nameKey(attributes.PartName ?? '') === nameKey(part)))
    return text
  const added = `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`
  return splice(text, [insertion(root.closeStart, added)])
}

export function removeContentTypes(text: string, parts: ReadonlySet<string>): string {
  const keys = new Set([...parts].map(nameKey))
  const gone = childrenOf(parseXml(text), 'Override').filter(({ attributes }) =>
    keys.has(nameKey(attributes.PartName ?? '')),
  )
  return splice(
    text,
    gone.map(({ start, end }) => ({ start, end, text: '' })),
  )
}
