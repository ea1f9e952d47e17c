import type { FieldKey } from '../../model/field'
import type { Text } from '../../model/text'
import type { Claim } from '../recognition/columns'
import { driftOf } from '../recognition/drift'
import type { Location } from '../locate'
import { cellRefOf, type Projection } from './projection'

/** What differs from the form as it is prescribed, each unfolded column told where it stands on the worksheet. */
export function driftIn(
  { template, columns, missing, unmapped, readings }: Location,
  projection: Projection,
): readonly Text[] {
  const { left } = projection.sheet
  const placeOf = (column: number): number => {
    const head = projection.columns.get(column)?.head
    return head === undefined ? left + column : cellRefOf('', head).column
  }
  const byOf = new Map<FieldKey | null, Claim['by'] | null>(
    readings().map(({ field, by }) => [field, by as Claim['by'] | null]),
  )
  const placed = [...columns].sort(([, a], [, b]) => placeOf(a.column) - placeOf(b.column) || a.column - b.column)
  const claims = placed.map(([field, { column }], index): [number, Claim] => [
    index,
    { field, by: (projection.columns.has(column) ? null : byOf.get(field)) ?? 'header' } as Claim,
  ])
  return driftOf(
    template,
    new Map(claims),
    placed.map(([, { header }]) => header),
    missing,
    unmapped,
  )
}
