import type { FieldKey } from '../model/field'
import type { Location } from './locate'

/** Where a field is read: a column of its own, or inside the cells of another field. */
export interface FieldPlace {
  readonly field: FieldKey
  readonly column: number
  readonly header: string
  readonly inside?: FieldKey
}

/** Who signs in one cell signs with the date: `张伟 3月5日`. Where no column is kept for it, 战败 stands among the remarks. */
const insides: readonly (readonly [field: FieldKey, cells: FieldKey])[] = [
  ['managerSignedDate', 'managerSignature'],
  ['generalManagerSignedDate', 'generalManagerSignature'],
  ['status', 'remark'],
]

export function placesOf({ columns, template }: Location): readonly FieldPlace[] {
  const own = [...columns].map(([field, place]) => ({ field, ...place }))
  const inside = insides.flatMap(([field, cells]) => {
    const place = columns.get(cells)
    return place && template.columns[field] && !columns.has(field) ? [{ field, ...place, inside: cells }] : []
  })
  return [...own, ...inside]
}
