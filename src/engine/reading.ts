import type { Condition, Factor } from '../model/expression'
import type { FieldKey } from '../model/field'
import type { Table } from '../model/table'
import type { Period } from './edges'

/** One way to read tables for counting: by their typed values, or as a formula of the workbook sees the cells. */
export interface Reading {
  /** How many rows the table has in this reading. */
  height(table: Table): number
  /** 1 at each row that meets the condition. */
  meets(table: Table, condition: Condition): Uint8Array
  /** The slot of each row's consultant, -1 for none of them; null where the table does not say. */
  consultants(table: Table): Int32Array | null
  /** Slots by consultant: two names that a reading cannot tell apart share one. */
  readonly slots: readonly number[]
  /** 0 where there is no number. */
  number(table: Table, field: FieldKey, row: number): number
  /** The row's phone; null where there is none. */
  phone(table: Table, row: number): string | null
  factor(by: Factor): number
}

/** The factor's number, by a period as the reading counts days. */
export function factorOf(by: Factor, { first, next }: Pick<Period, 'first' | 'next'>): number {
  if (typeof by === 'number') return by
  return by === 'first' ? first : by === 'last' ? next - 1 : next - first
}

/** Keeps the answer for a table and a condition: conditions recur in many counts. */
export function remembering(meets: Reading['meets']): Reading['meets'] {
  const known = new Map<string, Uint8Array>()
  return (table, condition) => {
    const key = `${table.id}\n${JSON.stringify(condition)}`
    let found = known.get(key)
    if (!found) known.set(key, (found = meets(table, condition)))
    return found
  }
}

/** The one consultant whom the sheet names for all its rows; null where it names nobody. */
export function statedSlots(
  { stated: { consultant } }: Table,
  height: number,
  slotOf: (name: string) => number | undefined,
): Int32Array | null {
  return consultant === undefined ? null : new Int32Array(height).fill(slotOf(consultant) ?? -1)
}
