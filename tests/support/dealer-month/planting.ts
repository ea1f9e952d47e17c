import type { FieldKey } from '../../../src/model/field'
import type { Cell } from '../../../src/model/workbook'
import type { Draft, Entry, FormName } from './entry'
import type { Random } from './random'
import type { Days } from './size'
import type { Takings } from './takings'

// prettier-ignore
export const defectCodes = [
  'ST02', 'ST11', 'ST12', 'FL01', 'FL03', 'FL06', 'FL09', 'RG01',
  'DF01', 'DF02', 'DF03', 'DF05', 'DF07', 'DF09', 'DF10', 'DF14', 'DF15', 'DF18',
  'DF21', 'DF22', 'DF24', 'DF27', 'DF29', 'DF30', 'DF31',
] as const
export type DefectCode = (typeof defectCodes)[number]
/** Never planted by themselves: what another plant raises as well. */
export type FollowingCode = 'DF04' | 'DF19' | 'DF20'

/** Where a defect was put, before the rows are counted. An entry of null is the form's header. */
export interface Plant {
  readonly form: FormName
  readonly entry: Entry | null
  readonly field: FieldKey
  readonly note: string
  /** Where the same change raises another code as well. */
  readonly code?: DefectCode | FollowingCode
}
export interface Garden {
  readonly takings: Takings
  readonly draft: Draft
  readonly days: Days
  readonly random: Random
}
/** Spoils what one customer's forms say; nothing where no entry is left to spoil. */
export type Planter = (garden: Garden) => readonly Plant[]

/** Spoils one cell. */
export function spoil(form: FormName, entry: Entry | undefined, field: FieldKey, value: Cell, note: string): Plant[] {
  if (!entry) return []
  entry.cells[field] = value
  return [{ form, entry, field, note }]
}
