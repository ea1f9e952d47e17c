import type { Condition } from '../model/kpi'
import type { Table, Values } from '../model/table'
import type { Period } from './criteria'
import { remembering, statedSlots, type Reading } from './reading'

/** Tables as the engine understands them: dates filled down, spellings folded. */
export function typedReading(people: readonly string[], { first, next }: Period): Reading {
  const slotOf = new Map(people.map((name, slot) => [name, slot]))
  const slotsOf = new Map<Table, Int32Array>()

  const meets = (table: Table, condition: Condition): Uint8Array => {
    const values: Values | undefined = table.columns[condition.field]?.values
    const mask = new Uint8Array(table.height)
    if (!values) return mask
    const passes = test(values, condition)
    for (let row = 0; row < mask.length; row++) if (passes(row)) mask[row] = 1
    return mask
  }
  const test = (values: Values, condition: Condition): ((row: number) => boolean) => {
    if ('is' in condition) return values.where((value) => value === condition.is)
    if ('yes' in condition) return values.where((value) => value === true)
    if ('filled' in condition) return (row) => values.at(row) !== null
    if ('within' in condition) return between(values, first, next)
    if ('upTo' in condition) return between(values, -Infinity, next)
    if ('before' in condition) return between(values, -Infinity, first)
    const holds = values.where((value) => condition.lacks.some((word) => String(value).includes(word)))
    return (row) => !holds(row)
  }
  const between = (values: Values, from: number, below: number) => (row: number) => {
    const value = values.at(row)
    return typeof value === 'number' && value >= from && value < below
  }

  return {
    height: (table) => table.height,
    meets: remembering(meets),
    consultants(table) {
      const { consultant } = table.columns
      if (!consultant) return statedSlots(table, table.height, (name) => slotOf.get(name))
      let slots = slotsOf.get(table)
      if (!slots) {
        slots = Int32Array.from({ length: table.height }, (_, row) => slotOf.get(consultant.values.at(row) ?? '') ?? -1)
        slotsOf.set(table, slots)
      }
      return slots
    },
    slots: people.map((_, slot) => slot),
    number(table, field, row) {
      const value = table.columns[field]?.values.at(row)
      return typeof value === 'number' ? value : 0
    },
  }
}
