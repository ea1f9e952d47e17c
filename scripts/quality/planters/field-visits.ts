import type { FieldKey } from '../../../src/model/field'
import type { Planters } from '../planting'
import type { PlantingTable } from '../planting-table'
import { spotIn, written } from './spots'

const MINUTE = 1 / 1440
const log = ['showroom-traffic-log'] as const
const times: readonly FieldKey[] = ['arrivalTime', 'departureTime']
const isTimed = (table: PlantingTable, row: number): boolean =>
  times.every((field) => typeof table.cell(field, row) === 'number')
const isErrand = (table: PlantingTable, row: number): boolean =>
  /车$|保养|维修|款|资料|手续|牌|保险|人|货|面试/.test(table.value('visitPurpose', row) ?? '') &&
  !/看车|试驾|购车|订车|选车/.test(table.value('visitPurpose', row) ?? '')
const isBuyer = (table: PlantingTable, row: number): boolean =>
  !isErrand(table, row) && !/无人|前台|自行/.test(table.value('consultant', row) ?? '')
const contents: readonly FieldKey[] = ['customerName', 'phone', 'model', 'level', 'source', 'remark']

/** FL10 to FL12, FL15 to FL17, FL22: what the log says of a visit. */
export const visits: Planters = {
  FL10: (month, random) => {
    const spot = spotIn(month, random, log, times, isTimed)
    if (!spot) return null
    const { table, row } = spot
    const [from, to] = times.map((field) => Number(table.cell(field, row))) as [number, number]
    const earlier = from - random.between(5, 200) * MINUTE
    const ways = [from, earlier, ...(to > 13 / 24 ? [to - 0.5] : [])].filter((time) => time > 0 && time <= from)
    return written(spot, 'departureTime', random.pick(ways))
  },
  FL11: (month, random) => {
    const isShort = random.chance(0.6)
    const level = isShort ? random.pick(['H', 'A']) : 'C'
    const minutes = isShort ? random.between(3, 18) : random.between(120, 200)
    const spot = spotIn(month, random, log, [...times, 'level'], (table, row) => {
      const isFirst = table.value('visitKind', row) !== '再次' && table.value('ordered', row) !== true
      return isTimed(table, row) && isFirst && isBuyer(table, row) && (table.table.columns.level?.index ?? -1) >= 0
    })
    if (!spot) return null
    const { table, row } = spot
    const departure = table.set('departureTime', row, Number(table.cell('arrivalTime', row)) + minutes * MINUTE)
    const dwell = table.has('dwellTime') ? [table.set('dwellTime', row, minutes)] : []
    return written(spot, 'level', level, [departure, ...dwell])
  },
  FL12: (month, random) => {
    const spot = spotIn(month, random, log, [...times, 'dwellTime'], isTimed)
    if (!spot) return null
    const { table, row } = spot
    const real = Math.round((Number(table.cell('departureTime', row)) - Number(table.cell('arrivalTime', row))) * 1440)
    const off = random.between(3, 60) * (random.chance(0.5) ? 1 : -1)
    const value = random.chance(0.1) ? real + 1440 : real + off
    return value <= 0 ? null : written(spot, 'dwellTime', value)
  },
  FL15: (month, random) => {
    const spot = spotIn(
      month,
      random,
      log,
      ['testDriven', 'phone'],
      (table, row) => !table.isBlank('customerName', row),
    )
    if (!spot) return null
    const driven = spot.table.set('testDriven', spot.row, '是')
    return written(spot, 'phone', null, [driven])
  },
  FL16: (month, random) => {
    const forms = ['showroom-traffic-log', 'phone-up-log'] as const
    const spot = spotIn(month, random, forms, ['source'], (table, row) => {
      const isSaid = table.value('sourceDetail', row) !== null || table.value('visitKind', row) === '再次'
      return !isSaid && isBuyer(table, row) && !table.isBlank('customerName', row) && !table.isBlank('source', row)
    })
    return spot && written(spot, 'source', random.pick([null, '-', '无']))
  },
  FL17: (month, random) => {
    const isNobody = random.chance(0.3)
    const spot = spotIn(month, random, log, ['visitDate', 'arrivalTime', 'consultant'], (table, row) => {
      const isPast = (table.value('visitDate', row) ?? Infinity) < month.today
      return isPast && isBuyer(table, row) && !table.isBlank('arrivalTime', row) && !table.isBlank('consultant', row)
    })
    if (!spot) return null
    if (isNobody) return written(spot, 'consultant', null)
    const { table, row } = spot
    const asked = contents.filter((field) => table.has(field))
    return { edits: asked.map((field) => table.set(field, row, null)), expected: table.cellOf('customerName', row) }
  },
}
