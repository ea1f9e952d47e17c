import { fields, type FieldKey } from '../model/field'
import { daysOf, type MonthId } from '../model/month'
import type { Table, TableColumn } from '../model/table'
import { cellCode } from '../model/workbook'
import { encode } from './encode'
import { lanesFor } from './layouts/lanes'

/** Numbers that stand for days of a month: 5 on the statistics of March. */
export interface MonthDays {
  /** The serial of the day before the first, and how many days follow it. */
  readonly before: number
  readonly count: number
  /** The same day as a formula. */
  readonly formula: string
}

const known = new WeakMap<TableColumn, MonthDays | null>()

/** Where the column holds such numbers: formulas then count them from the day before the month. Null where it holds none. */
export function monthDays(table: Table, field: FieldKey): MonthDays | null {
  const column = table.columns[field]
  if (!column || table.month === null || fields[field].type !== 'date') return null
  let found = known.get(column)
  if (found === undefined) known.set(column, (found = daysIn(table, column, table.month)))
  return found
}

function daysIn(table: Table, column: TableColumn, month: MonthId): MonthDays | null {
  if (lanesFor(table, { field: column.field, filled: true })) return null
  const { first, last } = daysOf(month)
  const { codes, numbers } = encode(column.cells)
  const isDay = (entry: number): boolean => {
    const number = codes[entry] === cellCode.number ? numbers[entry]! : 0
    return number >= 1 && number <= last - first + 1 && column.values.at(entry) === first - 1 + number
  }
  if (!codes.some((_, entry) => isDay(entry))) return null
  const [year, at] = month.split('-').map(Number)
  return { before: first - 1, count: last - first + 1, formula: `DATE(${year},${at},0)` }
}
