import type { Edit } from '../../model/edit'

/** Cells that one message looks at and writes: some 500 bytes each. */
const SETS = 2000

/** What an edit lays hand on; two edits that share any of it must follow each other. */
function touches(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case 'set':
      return [`cell|${edit.at.sheet}|${edit.at.row}|${edit.at.column}`, `>column|${edit.at.sheet}|${edit.at.column}`]
    case 'mark':
      return [`marks|${edit.sheet}`]
    case 'fill-column':
      return [`column|${edit.sheet}|${edit.column}`, `id|${edit.sheet}|${edit.id}`]
    case 'remove-column':
      return [`columns|${edit.sheet}`, `id|${edit.sheet}|${edit.id}`]
    case 'put-sheet':
    case 'remove-sheet':
      return [`ours|${edit.id}`]
    case 'remember':
      return ['memory']
    case 'clean':
      return []
  }
}

/** Splits edits, in their order, so that those of one stage can be looked at together and then written together. */
export function stagesOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const stages: Edit[][] = []
  let taken = new Set<string>()
  for (const edit of edits) {
    const last = stages.at(-1)
    const places = touches(edit)
    const clash =
      places.some((place) => !place.startsWith('>') && taken.has(place)) ||
      places.some((place) => (place.startsWith('>') ? taken.has(place.slice(1)) : taken.has(`>${place}`))) ||
      edit.kind === 'clean' ||
      last?.[0]?.kind === 'clean' ||
      (last?.length ?? 0) >= SETS
    if (last && !clash) last.push(edit)
    else {
      stages.push([edit])
      taken = new Set()
    }
    for (const place of places) taken.add(place)
  }
  return stages
}
