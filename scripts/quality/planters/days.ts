import type { FieldKey } from '../../../src/model/field'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'

export interface DayRows {
  readonly table: PlantingTable
  readonly rows: readonly number[]
}

/** The entries of a log on a day that pass, over all its sheets. */
export function countOn(
  month: PlantingMonth,
  template: 'showroom-traffic-log' | 'phone-up-log',
  day: number | null,
  passes: (table: PlantingTable, row: number) => boolean = () => true,
): number {
  const field: FieldKey = template === 'phone-up-log' ? 'callDate' : 'visitDate'
  return month
    .tables(template)
    .reduce((sum, table) => sum + table.rows((row) => table.value(field, row) === day && passes(table, row)).length, 0)
}
/** Days of which the log tells anything. */
export const isLogged = (
  month: PlantingMonth,
  template: 'showroom-traffic-log' | 'phone-up-log',
  day: number | null,
): boolean => day !== null && countOn(month, template, day) > 0

/** Who stands in a form, by phone and by name. */
export function peopleIn(tables: readonly PlantingTable[]): {
  readonly has: (table: PlantingTable, row: number) => boolean
} {
  const known = new Set<string>()
  for (const table of tables) {
    for (const row of table.rows()) {
      for (const field of ['phone', 'customerName'] as const) {
        const value = table.value(field, row)
        if (value !== null) known.add(String(value))
      }
    }
  }
  return {
    has: (table, row) =>
      (['phone', 'customerName'] as const).some((field) => known.has(String(table.value(field, row)))),
  }
}
