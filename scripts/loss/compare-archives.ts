import type { Finding } from './finding'
import type { Parts } from './parts'

/** The order of the entries, the archive's comment, and of every part whose content stayed its very compressed bytes, headers and dates. */
export function compareArchives(before: Parts, after: Parts, repacked: (part: string) => boolean): readonly Finding[] {
  const findings: Finding[] = []
  const tell = (part: string, path: string): void => void findings.push({ kind: 'archive changed', part, path })
  if (before.archive.comment !== after.archive.comment) tell('zip', 'comment')
  for (const [name, { entry }] of after.byName)
    if (!entry.sound() && before.byName.get(name)?.entry.sound() !== false) tell(name, 'checksum')
  const kept = [...before.byName.keys()].filter((name) => after.byName.has(name))
  const now = [...after.byName.keys()].filter((name) => before.byName.has(name))
  const moved = kept.findIndex((name, place) => now[place] !== name)
  if (moved >= 0) tell(kept[moved]!, 'order')
  for (const name of kept) {
    const [one, other] = [before.byName.get(name)!, after.byName.get(name)!]
    if (repacked(name) || !one.bytes.equals(other.bytes)) continue
    if (!one.entry.packed.equals(other.entry.packed)) tell(name, 'compressed bytes')
    if (!one.entry.listing.equals(other.entry.listing)) tell(name, 'central directory')
    if (!one.entry.header.equals(other.entry.header)) tell(name, 'local header')
  }
  return findings
}
