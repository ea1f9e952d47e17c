import type { FieldKey } from '../model/field'
import type { SheetTemplate } from '../model/template'
import { foldHeader, foldHeaderShort } from './fold-header'

interface Spelling {
  readonly field: FieldKey
  /** Its place in the template's list: the earlier, the more exactly it names the field. */
  readonly rank: number
}
interface Spellings {
  readonly own: ReadonlyMap<string, Spelling>
  readonly spare: ReadonlyMap<string, FieldKey>
}

const spellingsOf = new WeakMap<SheetTemplate, Spellings>()
function known(template: SheetTemplate): Spellings {
  let found = spellingsOf.get(template)
  if (!found) {
    const specs = Object.entries(template.columns) as [FieldKey, NonNullable<SheetTemplate['columns'][FieldKey]>][]
    const own = specs.flatMap(([field, { headers }]) =>
      headers.flatMap((header, rank) =>
        [foldHeader(header), foldHeaderShort(header)].map((folded) => [folded, { field, rank }] as const),
      ),
    )
    const spare = specs.flatMap(([field, spec]) =>
      (spec.spare ?? []).map((header) => [foldHeader(header), field] as const),
    )
    // The first field to claim a spelling keeps it.
    spellingsOf.set(template, (found = { own: new Map(own.reverse()), spare: new Map(spare) }))
  }
  return found
}

/** Which field each column carries. Of several columns that could be one field, the one whose header names it most exactly is. */
export function claimsOf(
  template: SheetTemplate,
  headers: readonly (readonly string[])[],
): ReadonlyMap<number, FieldKey> {
  const { own, spare } = known(template)
  const wishes = headers
    .flatMap((spellings, column) =>
      spellings.flatMap((word, turn) => {
        const spelling = own.get(foldHeader(word)) ?? own.get(foldHeaderShort(word))
        return spelling ? [{ ...spelling, column, turn }] : []
      }),
    )
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank || a.column - b.column)
  const claims = new Map<number, FieldKey>()
  const taken = new Set<FieldKey>()
  const claim = (column: number, field: FieldKey | undefined): void => {
    if (field === undefined || claims.has(column) || taken.has(field)) return
    claims.set(column, field)
    taken.add(field)
  }
  for (const { column, field } of wishes) claim(column, field)
  headers.forEach((spellings, column) => claim(column, spare.get(foldHeader(spellings[0] ?? ''))))
  return claims
}
