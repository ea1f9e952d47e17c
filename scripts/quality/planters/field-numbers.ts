import { fields } from '../../../src/model/field'
import type { Random } from '../../../tests/support/dealer-month/random'
import type { Planters } from '../planting'
import { cellIn, spotIn, written } from './spots'

const wordForms: readonly ((word: string) => string)[] = [
  (word) => `${word.slice(0, 1)}${word.slice(2)}`,
  (word) => word.replace(/^./, '凌').replace(/智|逸/, '志'),
  (word) => `某${word}`,
]
const sources = ['邻居', '地铁口', '面包店老板', '同学', '小区门口', '菜市场', '表哥', '夜市']
const districts: readonly ((word: string) => string)[] = [
  (word) => (/[区县市]$/.test(word) ? word.slice(0, -1) : `${word}区`),
]
const letters = ['I', 'O', 'Q']
const put = (word: string, at: number, letter: string): string => word.slice(0, at) + letter + word.slice(at + 1)
const vins: readonly ((vin: string, random: Random) => string)[] = [
  (vin) => vin.slice(0, -1),
  (vin) => `${vin}0`,
  (vin, random) => put(vin, random.between(3, vin.length - 1), random.pick(letters)),
  (vin) => vin.slice(-8),
  (vin, random) => put(vin, random.between(3, 12), '？'),
]
const plates: readonly ((plate: string, random: Random) => string)[] = [
  (plate) => plate.slice(0, plate.length > 7 ? -2 : -1),
  (plate) => plate.slice(1),
  (plate) => plate.toLowerCase(),
  (plate, random) => put(plate, random.between(2, plate.length - 1), random.pick(['I', 'O'])),
  (plate) => `${plate}00`,
  (plate) => plate.slice(2),
]
const amounts: readonly ((amount: number) => string | number)[] = [
  (amount) => -amount,
  (amount) => `${amount}元`,
  (amount) => `${amount / 10_000}万`,
  () => '三千多',
  () => '面议',
  (amount) => `￥${amount}`,
]

/** FL09, FL14, FL18 to FL20: dates, words of a dictionary, VINs, plates and amounts. */
export const numbers: Planters = {
  FL09: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => fields[field].type === 'date' && fields[field].planned !== true && field !== 'statisticsDate',
      (cell) => typeof cell === 'number',
    )
    if (!spot) return null
    const later = random.pick([
      month.today + random.between(1, 60),
      Number(spot.table.cell(spot.field, spot.row)) + 365,
    ])
    return later <= month.today ? null : written(spot, spot.field, later)
  },
  FL14: (month, random) => {
    const kind = random.pick(['model', 'source', 'district'] as const)
    const forms = ['prospect-card', 'showroom-traffic-log', 'phone-up-log', 'loss-analysis'] as const
    const spot = spotIn(month, random, forms, [kind], (table, row) => {
      const cell = table.cell(kind, row)
      const isShared = (): boolean => table.rows((other) => table.cell(kind, other) === cell).length > 2
      return typeof cell === 'string' && cell.length > 1 && (kind !== 'district' || isShared())
    })
    if (!spot) return null
    const word = String(spot.table.cell(kind, spot.row))
    const ways = { model: wordForms, district: districts, source: [() => random.pick(sources)] }
    const value = random.pick(ways[kind])(word)
    const isTaken = spot.table.rows((row) => spot.table.cell(kind, row) === value).length > 0
    return isTaken || value === word ? null : written(spot, kind, value)
  },
  FL18: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => field === 'vin',
      (cell) => typeof cell === 'string' && cell.length === 17,
    )
    return spot && written(spot, 'vin', random.pick(vins)(String(spot.table.cell('vin', spot.row)), random))
  },
  FL19: (month, random) => {
    const spot = cellIn(
      month,
      random,
      // After-sales forms take the end of a VIN in its place.
      (field, { table }) => field === 'plate' && table.template.id === 'owner-card',
      (cell) => typeof cell === 'string' && /^\p{Script=Han}[A-Z][A-Z0-9]{5,6}$/u.test(cell),
    )
    return spot && written(spot, 'plate', random.pick(plates)(String(spot.table.cell('plate', spot.row)), random))
  },
  FL20: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => fields[field].type === 'money',
      (cell) => typeof cell === 'number' && cell > 0,
    )
    return spot && written(spot, spot.field, random.pick(amounts)(Number(spot.table.cell(spot.field, spot.row))))
  },
}
