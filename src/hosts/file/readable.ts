import type { Package } from './package'
import { FileRefusal } from './refusal'
import { readRelationships, relationshipsPart, type Relationship } from './relationships'

/** What is damaged in a part that goes away, or that we leave as it is, keeps nobody from working. */
export function passingOver<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch (problem) {
    if (problem instanceof FileRefusal) return otherwise
    throw problem
  }
}
export const readable = (parts: Package, part: string): string | undefined =>
  passingOver(() => parts.text(part), undefined)
export const relationshipsOf = (parts: Package, part: string): readonly Relationship[] =>
  passingOver(() => readRelationships(parts.text(relationshipsPart(part)), part), [])
