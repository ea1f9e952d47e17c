import type { FieldKey } from '../../../src/model/field'
import type { Planters } from '../planting'
import type { PlantingMonth } from '../planting-month'
import type { PlantingTable } from '../planting-table'
import { countOn, dayIn, miscounted } from './days'
import { spotIn, written } from './spots'

const levels = ['O', 'H', 'A', 'B', 'C'] as const
const isFilled = (table: PlantingTable, row: number): boolean =>
  levels.some((level) => table.value(`open${level}`, row) !== null)
/** The levels of a day are those of its visits, or of the customers captured on it. */
function isFlow(month: PlantingMonth, table: PlantingTable, row: number): boolean {
  const day = table.value('statisticsDate', row)
  const isRight = (onlyCaptured: boolean): boolean =>
    levels.every((level) => {
      const counts = (entries: PlantingTable, at: number): boolean =>
        entries.value('level', at) === level && (!onlyCaptured || entries.value('captured', at) === true)
      const called = onlyCaptured && table.has('totalCalls') ? countOn(month, 'phone-up-log', day, counts) : 0
      const counted = countOn(month, 'showroom-traffic-log', day, counts) + called
      return !table.has(`open${level}`) || Number(table.value(`open${level}`, row) ?? 0) === counted
    })
  return isRight(false) || isRight(true)
}
const slotsOn = (slots: PlantingTable, day: number | null): number =>
  slots
    .rows((row) => slots.value('statisticsDate', row) === day)
    .reduce((sum, row) => sum + Number(slots.value('slotVisits', row) ?? 0), 0)

/** RG03 and RG05: the statistics' columns of hours and of levels. */
export const statisticsColumns: Planters = {
  RG03: (month, random) => {
    const spot = spotIn(month, random, ['slot-visits'], ['slotVisits', 'statisticsDate'], (table, row) => {
      const day = table.value('statisticsDate', row)
      return day !== null && day <= month.asOf && table.cell('slotVisits', row) !== null
    })
    if (!spot) return null
    const day = spot.table.value('statisticsDate', spot.row)
    const sheet = month.tables('traffic-statistics').find(({ table }) => table.id === spot.table.table.from)
    const row = sheet?.rowsOf('statisticsDate', day ?? 0)[0]
    const bases = (['firstVisits', 'totalVisits', 'firstCalls', 'totalCalls'] as const).filter((field) =>
      sheet?.has(field),
    )
    const fits = (field: FieldKey): number =>
      sheet?.rows((at) => sheet.value(field, at) === slotsOn(spot.table, sheet.value('statisticsDate', at))).length ?? 0
    const base = bases.toSorted((one, other) => fits(other) - fits(one))[0]
    if (!sheet || row === undefined || !base || sheet.value(base, row) === null) return null
    const own = Number(spot.table.value('slotVisits', spot.row) ?? 0)
    return {
      edits: [spot.table.set('slotVisits', spot.row, miscounted(own, random))],
      expected: sheet.cellOf(base, row),
    }
  },
  RG05: (month, random) => {
    const level = random.pick(levels)
    const field = `open${level}` as const
    const spot = dayIn(month, random, 'showroom-traffic-log', [field])
    if (!spot) return null
    const { table, row } = spot
    const filled = table.rows(
      (at) => (table.value('statisticsDate', at) ?? Infinity) <= month.asOf && isFilled(table, at),
    )
    const misfits = filled.filter((at) => !isFlow(month, table, at)).length
    // A form that counts the open cards can only be held against them on its last day, and beyond the cars that are ordered.
    const isStock = misfits > filled.length / 2
    const last = filled.at(-1)
    if (isStock && last === undefined) return null
    const own = Number(table.value(field, isStock ? (last ?? 0) : row) ?? 0)
    if (isStock) return written({ table, row: last ?? 0 }, field, own + random.between(12, 60))
    return isFilled(table, row) ? written(spot, field, miscounted(own, random)) : null
  },
}
