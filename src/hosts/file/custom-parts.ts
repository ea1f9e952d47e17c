import type { Package } from './package'
import { packageRelationships } from './package-relationships'
import type { Structure } from './read-structure'

/** Just what is needed of a document here. */
interface Parts {
  readonly parts: Package
  readonly structure: Structure
}

/** The custom XML part whose root has this namespace. */
export function findCustomPart({ parts, structure }: Parts, namespace: string): string | undefined {
  // LibreOffice hangs them on the package instead of the workbook.
  return [...structure.relationships, ...packageRelationships(parts)]
    .filter(({ kind, external }) => kind === 'customXml' && !external)
    .map(({ target }) => target)
    .find((part) => parts.text(part)?.slice(0, 2048).includes(`"${namespace}"`))
}
