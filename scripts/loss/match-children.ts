import type { XmlNode } from './xml-tree'

export interface Matching {
  readonly pairs: readonly (readonly [XmlNode, XmlNode])[]
  readonly lost: readonly XmlNode[]
  readonly added: readonly XmlNode[]
  /** The first that stands in another order than before. */
  readonly moved: XmlNode | null
}

/** Who of these children is who of those: equal ones first, then those of the same name and key, in their order. */
export function matchChildren(before: readonly XmlNode[], after: readonly XmlNode[]): Matching {
  let head = 0
  while (head < before.length && head < after.length && before[head]!.print === after[head]!.print) head++
  let tail = 0
  const most = Math.min(before.length, after.length) - head
  while (tail < most && before.at(-1 - tail)!.print === after.at(-1 - tail)!.print) tail++
  const ours = before.slice(head, before.length - tail)
  const theirs = after.slice(head, after.length - tail)
  const partner = new Map<XmlNode, number>()
  const taken = new Set<number>()
  for (const label of [printOf, identityOf]) {
    const waiting = new Map<string, number[]>()
    for (const [place, node] of theirs.entries()) {
      if (taken.has(place)) continue
      const places = waiting.get(label(node))
      if (places) places.push(place)
      else waiting.set(label(node), [place])
    }
    for (const node of ours) {
      if (partner.has(node)) continue
      const place = waiting.get(label(node))?.shift()
      if (place === undefined) continue
      partner.set(node, place)
      taken.add(place)
    }
  }
  const kept = ours.filter((node) => partner.has(node))
  const places = kept.map((node) => partner.get(node)!)
  return {
    pairs: kept.map((node) => [node, theirs[partner.get(node)!]!] as const),
    lost: ours.filter((node) => !partner.has(node)),
    added: theirs.filter((_, place) => !taken.has(place)),
    moved: kept[places.findIndex((place, index) => index > 0 && place < places[index - 1]!)] ?? null,
  }
}

const printOf = ({ print }: XmlNode): string => print
const identityOf = (node: XmlNode): string =>
  node.kind === 'element' ? `${node.uri} ${node.local} ${node.key}` : node.kind
