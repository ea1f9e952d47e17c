import { compareTrees } from './compare-trees'
import type { Finding, Kind } from './finding'
import type { Part, Parts } from './parts'

/** Every part in both, and what differs inside; a part of equal content and other bytes is a finding where `exact`. */
export function compareParts(before: Parts, after: Parts, exact: boolean): readonly Finding[] {
  const findings: Finding[] = []
  const lonely = (kind: Kind, here: Parts, there: Parts): void => {
    for (const part of here.byName.keys()) if (!there.byName.has(part)) findings.push({ kind, part, path: '' })
  }
  lonely('part lost', before, after)
  lonely('part added', after, before)
  for (const [name, part] of before.byName) {
    const partner = after.byName.get(name)
    if (partner) findings.push(...comparePart(part, partner, exact))
  }
  return findings
}

function comparePart(before: Part, after: Part, exact: boolean): readonly Finding[] {
  const { name: part } = before
  if (before.bytes.equals(after.bytes)) return []
  const [one, other] = [before.xml(), after.xml()]
  if (!one) return [{ kind: 'part changed', part, path: '' }]
  if (!other) return [{ kind: 'not XML', part, path: '' }]
  const findings = compareTrees(part, one.tree, other.tree)
  return findings.length === 0 && exact ? [{ kind: 'spelling changed', part, path: '' }] : findings
}
