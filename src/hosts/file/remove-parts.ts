import { attachedTo } from './attachments'
import type { Package } from './package'
import { relationshipsPart } from './relationships'

/** Takes parts out of the file with all that hangs on them; returns every name that is gone. */
export function removeParts(parts: Package, gone: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set([...gone, ...attachedTo(parts, gone)])
  for (const part of [...all]) all.add(relationshipsPart(part))
  for (const part of all) parts.remove(part)
  return all
}
