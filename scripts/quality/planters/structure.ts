import { Converter } from 'opencc-js'
import { fields, type FieldKey } from '../../../src/model/field'
import { civilOf } from '../../../src/model/month'
import type { Cell } from '../../../src/model/workbook'
import type { Planters } from '../planting'
import { withSheet } from '../sheets'
import { stray } from './stray'
import { cellIn, spotIn, written } from './spots'
import { copied, dropped, renamed, unknownSheet } from './whole-sheets'

const toTraditional = Converter({ from: 'cn', to: 'tw' })
const errors = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!']
const garble: readonly ((word: string) => string)[] = [
  () => '锟斤拷',
  (word) => `${word.slice(0, 1)}\ufffd`,
  (word) => Buffer.from(word, 'utf8').toString('latin1'),
  (word) => '?'.repeat(Math.max(3, word.length)),
  () => '烫烫烫',
]
const two = (value: number): string => String(value).padStart(2, '0')
const dates: readonly ((year: number, month: number, day: number) => Cell)[] = [
  (year, month, day) => `${year}.${month}.${day}`,
  (year, month, day) => `${year}.${two(month)}.${two(day)}`,
  (year, month, day) => `${year}/${month}/${day}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (_, month, day) => `${month}月${day}日`,
  (_, month, day) => `${month}.${day}号`,
  (year, month, day) => `${year}${two(month)}${two(day)}`,
  (year, month, day) => Number(`${year}${two(month)}${two(day)}`),
  (year, month, day) => `${String(year).slice(2)}.${month}.${day}`,
  () => '上周',
  (_, month) => `${month}月底`,
]
const times: readonly ((hour: number, minute: number) => Cell)[] = [
  (hour, minute) => `${hour};${two(minute)}`,
  (hour, minute) => `${hour}；${two(minute)}`,
  (hour, minute) => `${hour}.${two(minute)}`,
  (hour, minute) => Number(`${hour}.${two(minute)}`) || hour,
  (hour, minute) => `${hour}点${minute}`,
  (hour, minute) => `${hour}:${two(minute)}`,
  (hour) => `${hour}点多`,
  (hour, minute) => `${hour},${two(minute)}`,
]
const logs = ['showroom-traffic-log', 'phone-up-log'] as const

const isType = (field: FieldKey, ...types: readonly string[]): boolean => types.includes(fields[field].type)

export const structure: Planters = {
  ST01: unknownSheet,
  ST02: dropped,
  ST03: renamed,
  ST06: (month, random) => {
    for (const table of random.shuffled(logs.flatMap((log) => month.tables(log)))) {
      const field = table.table.template.eventDate
      if ((table.table.columns[field]?.index ?? -1) < 0) continue
      // One remark a sheet, at its first such row: a sheet that is kept so already has its remark.
      if (table.rows((row) => table.isBlank(field, row) && table.value(field, row) !== null).length > 0) continue
      const same = table.rows((row) => row > 0 && table.value(field, row) === table.value(field, row - 1))
      if (same.length === 0) continue
      const first = random.pick(same)
      const rows = random.chance(0.5) ? [first] : same.filter((row) => row >= first)
      return { edits: rows.map((row) => table.set(field, row, null)), expected: table.cellOf(field, first) }
    }
    return null
  },
  ST09: (month, random) => {
    const spot = cellIn(month, random, (field) => !isType(field, 'signature'))
    return spot && written(spot, spot.field, { error: random.pick(errors) })
  },
  ST10: (month, random) => {
    const table = random.pick(month.own())
    return {
      edits: [],
      change: (workbook) => withSheet(workbook, table.table.sheet, (sheet) => ({ ...sheet, locked: true })),
      expected: { sheet: table.sheet, cell: `A${(table.table.headerRows.at(-1) ?? 0) + 1}` },
    }
  },
  ST11: (month, random) => {
    const isKey = (field: FieldKey, key: boolean): boolean => key && isType(field, 'text', 'phone', 'term', 'flag')
    const spot = cellIn(
      month,
      random,
      (field, { table }) => isKey(field, table.columns[field]?.spec.key ?? false),
      (cell) => (typeof cell === 'string' && cell.length > 1) || (typeof cell === 'number' && cell > 1e10),
    )
    if (!spot) return null
    return written(spot, spot.field, stray(String(spot.table.cell(spot.field, spot.row)), random))
  },
  ST12: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => isType(field, 'date'),
      (cell) => typeof cell === 'number',
    )
    if (!spot) return null
    const { year, month: of, day } = civilOf(Number(spot.table.cell(spot.field, spot.row)))
    return written(spot, spot.field, random.pick(dates)(year, of, day))
  },
  ST13: (month, random) => {
    const forms = [...logs, 'traffic-statistics'] as const
    const spot = spotIn(month, random, forms, [], (table, row) => {
      const { eventDate } = table.table.template
      return (table.table.columns[eventDate]?.index ?? -1) >= 0 && typeof table.cell(eventDate, row) === 'number'
    })
    if (!spot) return null
    const field = spot.table.table.template.eventDate
    const slips = [365, 366, 731, 28, 29, 30, 31, 59, 61, 1461]
    const value = Number(spot.table.cell(field, spot.row)) - random.pick(slips)
    const { year, month: of } = civilOf(value)
    return `${year}-${two(of)}` === month.month ? null : written(spot, field, value)
  },
  ST14: (month, random) => {
    const spot = cellIn(
      month,
      random,
      (field) => isType(field, 'time'),
      (cell) => typeof cell === 'number' && cell < 1,
    )
    if (!spot) return null
    const minutes = Math.round(Number(spot.table.cell(spot.field, spot.row)) * 1440)
    return written(spot, spot.field, random.pick(times)(Math.floor(minutes / 60), minutes % 60))
  },
  ST17: (month, random) => {
    const tables = month.own().filter((table) => table.has('sequence') && table.height >= 8)
    if (tables.length === 0) return null
    const table = random.pick(tables)
    const numbers = table.rows().map((row) => table.value('sequence', row))
    const isRun = (row: number): boolean =>
      numbers[row] !== null && numbers[row] !== 1 && numbers[row] === (numbers[row - 1] ?? NaN) + 1
    const rows = table.rows((row) => row > 1 && row < table.height - 1 && isRun(row))
    if (rows.length === 0) return null
    const row = random.pick(rows)
    const own = numbers[row] as number
    // A second 1 is where counting begins again.
    if (own > 2 && random.chance(0.4)) return written({ table, row }, 'sequence', own - 1)
    if (random.chance(0.5)) return written({ table, row }, 'sequence', own + random.between(2, 40))
    const isOneRow = table.table.rows[row + 1] === (table.table.rows[row] ?? NaN) + 1
    if (!table.table.listed || !isOneRow || numbers[row + 1] !== own + 1) return null
    // The row is deleted, and the next one stands in its place.
    return { edits: [], change: table.removed(row), expected: table.cellOf('sequence', row) }
  },
  ST18: copied,
  ST19: (month, random) => {
    if (random.chance(0.4)) {
      const counted = ['model', 'source', 'consultant', 'district', 'occupation', 'lossReasonCategory']
      const spot = cellIn(
        month,
        random,
        (field) => counted.includes(field),
        (cell, table, _, field) =>
          typeof cell === 'string' &&
          toTraditional(cell) !== cell &&
          table.rows((row) => table.cell(field, row) === cell).length > 1,
      )
      return spot && written(spot, spot.field, toTraditional(String(spot.table.cell(spot.field, spot.row))))
    }
    const spot = cellIn(
      month,
      random,
      (field) => isType(field, 'text'),
      (cell) => typeof cell === 'string' && /^\p{Script=Han}{2,}$/u.test(cell),
    )
    return spot && written(spot, spot.field, random.pick(garble)(String(spot.table.cell(spot.field, spot.row))))
  },
}
