import type { Comparison, Condition } from '../model/expression'
import type { Settings } from '../model/settings'
import type { Table, Values } from '../model/table'
import { edgesOf, withinEdges, type Period } from './edges'
import { factorOf, remembering, statedSlots, type Reading } from './reading'
import { whoseField } from './whose'

/** Tables as the engine understands them: dates filled down, spellings folded. */
export function typedReading(people: readonly string[], period: Period, settings: Pick<Settings, 'cadence'>): Reading {
  const slotOf = new Map(people.map((name, slot) => [name, slot]))
  const slotsOf = new Map<Table, Int32Array>()

  const meets = (table: Table, condition: Condition): Uint8Array => {
    const values: Values | undefined = table.columns[condition.field]?.values
    const mask = new Uint8Array(table.height)
    if (!values) return mask
    const passes = 'later' in condition ? compared(table, values, condition) : test(values, condition)
    for (let row = 0; row < mask.length; row++) if (passes(row)) mask[row] = 1
    return mask
  }
  const test = (values: Values, condition: Exclude<Condition, Comparison>): ((row: number) => boolean) => {
    if ('is' in condition) return values.where((value) => value === condition.is)
    if ('yes' in condition) return values.where((value) => value === true)
    if ('filled' in condition) return (row) => values.at(row) !== null
    if ('holds' in condition) return values.where((value) => String(value).includes(condition.holds))
    if ('over' in condition) return values.where((value) => typeof value === 'number' && value > condition.over)
    const edges = edgesOf(condition, settings)
    if (edges) {
      const isWithin = withinEdges(edges, period)
      return (row) => {
        const value = values.at(row)
        return typeof value === 'number' && isWithin(value)
      }
    }
    if (!('lacks' in condition)) return () => false
    const holds = values.where((value) => condition.lacks.some((word) => String(value).includes(word)))
    return (row) => !holds(row)
  }
  const compared = ({ columns }: Table, values: Values, { later, byLess }: Comparison) => {
    const others = columns[later]?.values
    return (row: number): boolean => {
      const [value, other] = [values.at(row), others?.at(row)]
      return typeof value === 'number' && typeof other === 'number' && value > other && value - other < byLess
    }
  }

  return {
    height: (table) => table.height,
    meets: remembering(meets),
    consultants(table) {
      const consultant: Values | undefined = table.columns[whoseField(table)]?.values
      if (!consultant) return statedSlots(table, table.height, (name) => slotOf.get(name))
      let slots = slotsOf.get(table)
      if (!slots) {
        slots = Int32Array.from(
          { length: table.height },
          (_, row) => slotOf.get(String(consultant.at(row) ?? '')) ?? -1,
        )
        slotsOf.set(table, slots)
      }
      return slots
    },
    slots: people.map((_, slot) => slot),
    number(table, field, row) {
      const value = table.columns[field]?.values.at(row)
      return typeof value === 'number' ? value : 0
    },
    phone: (table, row) => table.columns.phone?.values.at(row) ?? null,
    factor: (by) => factorOf(by, period),
  }
}
