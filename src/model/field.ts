import { contactFields } from './fields/contacts'
import type { Field } from './fields/define'
import { ownerFields } from './fields/owners'
import { prospectFields } from './fields/prospects'
import { serviceFields } from './fields/service'
import { statisticsFields } from './fields/statistics'

export type { Field, FieldType } from './fields/define'

const definitions = {
  ...prospectFields,
  ...contactFields,
  ...statisticsFields,
  ...ownerFields,
  ...serviceFields,
} as const satisfies Record<string, Field>

export type FieldKey = keyof typeof definitions
/** The closed vocabulary of fields, unique over all templates. */
export const fields: Readonly<Record<FieldKey, Field>> = definitions
export const fieldKeys = Object.keys(definitions) as readonly FieldKey[]

interface ValueOfType {
  text: string
  phone: string
  term: string
  signature: string
  number: number
  money: number
  share: number
  date: number
  time: number
  flag: boolean
}
/** What a field's typed cells hold; blank and unreadable cells are null beside it. */
export type ValueOf<K extends FieldKey> = ValueOfType[(typeof definitions)[K]['type']]
