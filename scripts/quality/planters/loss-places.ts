import { saysRejected } from '../../../src/catalog/facts/loss-words'
import { daysOf, monthOf } from '../../../src/model/month'
import type { FieldKey } from '../../../src/model/field'
import type { Edit, Place, Planted } from '../planting'
import type { PlantingMonth } from '../planting-month'
import { about, contactForms, dayOf, entriesOf, isPlain, isSingleRow } from './customers'
import type { Spot } from './spots'

export const planted = (edits: readonly Edit[], expected: Place): Planted => ({ edits, expected })

/** Entries of the loss tables that pass and have the fields. */
export const lossesWith = (
  month: PlantingMonth,
  fields: readonly FieldKey[],
  passes: (spot: Spot) => boolean = () => true,
): readonly Spot[] =>
  entriesOf(month, ['loss-analysis'], (spot) => spot.table.has(...fields) && lostOn(spot) !== null && passes(spot))
export const lostOn = ({ table, row }: Spot): number | null => table.value('lossDate', row)
/** The manager would not have him given up: an application, and no loss. */
export const isRefused = ({ table, row }: Spot): boolean => saysRejected(table.value('managerCallBack', row) ?? '')
export const kindOf = ({ table, row }: Spot): string | null => table.value('lossKind', row)
/** Neither lost from sight nor refused by the manager. */
export const isLostForGood = (spot: Spot): boolean => kindOf(spot) !== '失控' && !isRefused(spot)
export const lossLevelOf = ({ table, row }: Spot): string | null => table.value('lossLevel', row)
export const isInMonth = (month: PlantingMonth, spot: Spot): boolean => monthOf(lostOn(spot) ?? 0) === month.month
export const lastDay = (month: PlantingMonth): number => daysOf(month.month).last
export const firstDay = (month: PlantingMonth): number => daysOf(month.month).first

/** Writes a reason in one cell, over an entry that stands in one row. */
export const isOwnReason = (spot: Spot): boolean => isPlain(spot, 'lossReason') && isSingleRow(spot)
/** Blank wherever the entry could say what was bought. */
export const noDestination = ({ table, row }: Spot): readonly Edit[] =>
  (['lossDestination', 'lossDealer'] as const)
    .filter((field) => isPlain({ table }, field))
    .map((field) => table.set(field, row, null))
/** A field written where the form has it. */
export const wherePlain = ({ table, row }: Spot, field: FieldKey, value: Edit['value']): readonly Edit[] =>
  isPlain({ table }, field) ? [table.set(field, row, value)] : []

export const cardsOf = (month: PlantingMonth, spot: Spot): readonly Spot[] => about(month, spot, 'prospect-card')
/** Contacts of the customer on or after a day, on whatever sheet. */
export const contactsFrom = (month: PlantingMonth, spot: Spot, from: number): readonly Spot[] =>
  about(month, spot, ...contactForms).filter((contact) => (dayOf(contact) ?? 0) >= from)
