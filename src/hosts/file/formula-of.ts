import { decodeEscapes, unescapeXml } from './xml'

const formulaTag = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/
/** A cell's formula; a shared one is its master's text in the cells that only point at it. */
export function formulaOf(body: string, masters: Map<string, string>): string | undefined {
  const match = formulaTag.exec(body)
  if (!match) return undefined
  const text = decodeEscapes(unescapeXml(match[2] ?? ''))
  const shared = /\bsi=["'](\d+)/.exec(match[1] ?? '')?.[1]
  if (shared === undefined) return text
  if (text !== '') masters.set(shared, text)
  return text === '' ? (masters.get(shared) ?? '') : text
}
