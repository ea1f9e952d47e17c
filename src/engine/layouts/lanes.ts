import type { FieldKey } from '../../model/field'
import type { Condition } from '../../model/expression'
import type { Table } from '../../model/table'

/** Columns of the worksheet side by side, of which each stands for a word: what formulas refer to in a field's place. */
export interface Lanes {
  readonly field: FieldKey
  readonly into: FieldKey | undefined
  readonly columns: readonly { readonly word: string; readonly index: number }[]
  /** Worksheet rows that are filled in more than one: a formula counts them as often. */
  readonly doubled: ReadonlySet<number>
}

const known = new WeakMap<Table, readonly Lanes[]>()
export const keepLanes = (table: Table, lanes: readonly Lanes[]): void => void known.set(table, lanes)
const none: readonly Lanes[] = []
export const lanesOf = (table: Table): readonly Lanes[] => known.get(table) ?? none

/** The lanes in which a condition's field stands. */
export const lanesFor = (table: Table, { field }: Condition): Lanes | undefined =>
  lanesOf(table).find((lanes) => lanes.field === field || lanes.into === field)

/** Whether a formula can refer to the cells of a field. */
export function isReachable(table: Table, field: FieldKey): boolean {
  const column = table.columns[field]
  return (
    column !== undefined &&
    (column.index >= 0 || lanesOf(table).some((one) => one.field === field || one.into === field))
  )
}

/** Whether its entries stand one below the other at all. */
export const isDownward = (table: Table): boolean => Object.values(table.columns).some(({ index }) => index >= 0)
