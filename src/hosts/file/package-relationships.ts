import type { Package } from './package'
import { FileRefusal } from './refusal'
import { readRelationships, relationshipsPart, type Relationship } from './relationships'

/** Other programs find the workbook by its content type, so a damaged list here keeps nobody from it. */
export function packageRelationships(parts: Package): readonly Relationship[] {
  try {
    return readRelationships(parts.text(relationshipsPart('')), '')
  } catch (problem) {
    if (problem instanceof FileRefusal && problem.code === 'damaged') return []
    throw problem
  }
}
