import type { FieldKey } from '../model/field'
import type { Location } from './locate'

/** Where a field is read: a column of its own, or inside the cells of another field. */
export interface FieldPlace {
  readonly field: FieldKey
  readonly column: number
  readonly header: string
  readonly inside?: FieldKey
}

/** Who signs in one cell signs with the date: `张伟 3月5日`. */
const signed: readonly (readonly [date: FieldKey, signature: FieldKey])[] = [
  ['managerSignedDate', 'managerSignature'],
  ['generalManagerSignedDate', 'generalManagerSignature'],
]

export function placesOf({ columns, template }: Location): readonly FieldPlace[] {
  const own = [...columns].map(([field, place]) => ({ field, ...place }))
  const inside = signed.flatMap(([date, signature]) => {
    const place = columns.get(signature)
    return place && template.columns[date] && !columns.has(date) ? [{ field: date, ...place, inside: signature }] : []
  })
  return [...own, ...inside]
}
