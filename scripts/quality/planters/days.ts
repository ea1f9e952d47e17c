import type { FieldKey } from '../../../src/model/field'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'
import { spotIn, type Spot } from './spots'

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

/** A number that somebody counted wrongly: never the right one, never below 0. */
export function miscounted(right: number, random: Random, not: readonly number[] = []): number {
  const wrong = [-3, -2, -1, 1, 2, 3, 5, 10]
    .map((by) => right + by)
    .filter((n) => n >= 0 && n !== right && !not.includes(n))
  return random.pick(wrong)
}

/** A day of the statistics whose log is at hand. */
export const dayIn = (
  month: PlantingMonth,
  random: Random,
  log: 'showroom-traffic-log' | 'phone-up-log',
  fields: readonly FieldKey[],
): Spot | null =>
  spotIn(month, random, ['traffic-statistics'], ['statisticsDate', ...fields], (table, row) => {
    const day = table.value('statisticsDate', row)
    return day !== null && day <= month.asOf && isLogged(month, log, day)
  })
