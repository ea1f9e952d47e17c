import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { foldsOf, spellingOf, spellingsIn, type Spelling } from './spellings'

interface Wish extends Spelling {
  readonly column: number
  readonly turn: number
}

/** Which field each column names exactly. Of several columns that could be one field, the one whose header names it most exactly is. */
export function claimsOf(
  template: SheetTemplate,
  headers: readonly (readonly string[])[],
  isRefused: (column: number, field: FieldKey) => boolean = () => false,
): ReadonlyMap<number, FieldKey> {
  const { spare } = spellingsIn(template)
  const wishes: Wish[] = []
  headers.forEach((spellings, column) => {
    for (let turn = 0; turn < spellings.length; turn++) {
      const spelling = spellingOf(template, spellings[turn]!)
      if (spelling) wishes.push({ field: spelling.field, rank: spelling.rank, column, turn })
    }
  })
  wishes.sort((a, b) => a.turn - b.turn || a.rank - b.rank || a.column - b.column)
  const claims = new Map<number, FieldKey>()
  const taken = new Set<FieldKey>()
  const claim = (column: number, field: FieldKey | undefined): void => {
    if (field === undefined || claims.has(column) || taken.has(field) || isRefused(column, field)) return
    claims.set(column, field)
    taken.add(field)
  }
  for (const { column, field } of wishes) claim(column, field)
  headers.forEach((spellings, column) => claim(column, spare.get(foldsOf(spellings[0] ?? '')[0])))
  return claims
}
