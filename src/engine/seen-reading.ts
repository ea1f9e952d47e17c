import type { FieldKey } from '../model/field'
import type { Comparison, Condition } from '../model/expression'
import { matchKey } from '../model/match-key'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import { cellCode, DAYS_1904, type Cell, type CodedCells, type Workbook } from '../model/workbook'
import { criteriaOf, type Criterion } from './criteria'
import { withinEdges, type Period } from './edges'
import { encode } from './encode'
import { isDownward, lanesFor, type Lanes } from './layouts/lanes'
import { monthDays, type MonthDays } from './month-days'
import { SERIALS } from './parse-date'
import { factorOf, remembering, statedSlots, type Reading } from './reading'
import { standInFor } from './stand-ins'
import { whoseField } from './whose'

/** The worksheet rows from a table's first entry to its last: the range of its formulas, totals between them included. */
export function spanOf(table: Table): { readonly top: number; readonly bottom: number } {
  const top = table.rows[0] ?? 0
  return { top, bottom: table.rows[table.height - 1] ?? top }
}

/** The cells as COUNTIFS sees them: raw, over whole ranges; a date written as text is no date. */
export function seenReading(workbook: Workbook, people: readonly string[], period: Period, profile: Profile): Reading {
  const shift = workbook.date1904 ? DAYS_1904 : 0
  const days = { first: period.first - shift, next: period.next - shift }
  const keys = people.map(matchKey)
  const slots = keys.map((key) => keys.indexOf(key))
  const slotOf = new Map(keys.map((key, person) => [key, slots[person] as number]))
  const slotsOf = new Map<Table, Int32Array>()
  const height = (table: Table): number =>
    table.height === 0 || !isDownward(table) ? 0 : spanOf(table).bottom - spanOf(table).top + 1

  const cellsAt = (table: Table, index: number): { coded: CodedCells; from: number } | null => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheet)
    const column = sheet && index >= 0 ? sheet.columns[index - sheet.left] : undefined
    return sheet && column ? { coded: encode(column), from: spanOf(table).top - sheet.top } : null
  }
  const cellsOf = (table: Table, field: FieldKey) => {
    const standIn = standInFor(table, field)
    if (standIn) return { coded: encode(standIn.span), from: 0 }
    return cellsAt(table, table.columns[field]?.index ?? -1)
  }
  const meets = (table: Table, condition: Condition): Uint8Array => {
    if ('later' in condition) return compares(table, condition)
    const lanes = lanesFor(table, condition)
    if (lanes) return meetsInLanes(table, condition, lanes)
    const cells = cellsOf(table, condition.field)
    if (!cells) return new Uint8Array(height(table))
    return fits(cells, criteriaOf(condition, profile, table), height(table), monthDays(table, condition.field))
  }
  const fits = (
    { coded, from }: { coded: CodedCells; from: number },
    criteria: readonly Criterion[],
    length: number,
    bare: MonthDays | null = null,
  ): Uint8Array => {
    const mask = new Uint8Array(length).fill(1)
    for (const criterion of criteria) {
      const isFit = fitting(coded, criterion, period, shift, bare)
      for (let row = 0; row < length; row++) if (mask[row] && !isFit(from + row)) mask[row] = 0
    }
    return mask
  }
  const compares = (table: Table, { field, later, byLess }: Comparison): Uint8Array => {
    const [ours, others] = [numbersOf(table, field), numbersOf(table, later)]
    return Uint8Array.from({ length: height(table) }, (_, row) => {
      const [value, other] = [ours(row), others(row)]
      return value !== null && other !== null && value > other && value - other < byLess ? 1 : 0
    })
  }
  const numbersOf = (table: Table, field: FieldKey) => {
    const cells = cellsOf(table, field)
    return (row: number): number | null =>
      cells?.coded.codes[cells.from + row] === cellCode.number ? (cells.coded.numbers[cells.from + row] ?? null) : null
  }
  /** A row that is filled in two lanes is counted twice by formulas: it passes as one that they misread. */
  const meetsInLanes = (
    table: Table,
    condition: Exclude<Condition, Comparison>,
    { field, columns, doubled }: Lanes,
  ): Uint8Array => {
    const mask = new Uint8Array(height(table))
    const told = condition.field === field
    const criteria = criteriaOf(told ? { field, filled: true } : condition, profile)
    for (const { word, index } of columns) {
      if (told && 'is' in condition && condition.is !== word) continue
      const cells = cellsAt(table, index)
      const lane = cells ? fits(cells, criteria, mask.length) : mask
      for (let row = 0; row < mask.length; row++) if (lane[row] && !doubled.has(spanOf(table).top + row)) mask[row] = 1
    }
    return mask
  }

  return {
    height,
    meets: remembering(meets),
    slots,
    consultants(table) {
      if (height(table) === 0) return new Int32Array(0)
      const cells = cellsOf(table, whoseField(table))
      if (!cells) return statedSlots(table, height(table), (name) => slotOf.get(matchKey(name)))
      let found = slotsOf.get(table)
      if (!found) {
        const slotAt = byDistinct(cells.coded, (cell) => slotOf.get(matchKey(cell)) ?? -1)
        slotsOf.set(table, (found = Int32Array.from({ length: height(table) }, (_, row) => slotAt(cells.from + row))))
      }
      return found
    },
    number: (table, field, row) => numbersOf(table, field)(row) ?? 0,
    phone(table, row) {
      const cells = cellsOf(table, 'phone')
      const written = cells ? writtenAt(cells.coded, cells.from + row) : ''
      return /^1\d{10}$/.test(written) ? written : null
    },
    factor: (by) => factorOf(by, days),
  }
}

function fitting(
  coded: CodedCells,
  criterion: Criterion,
  period: Period,
  shift: number,
  bare: MonthDays | null,
): (row: number) => boolean {
  if (criterion.kind !== 'edge') return byDistinct(coded, criterion.fits)
  const { codes, numbers } = coded
  const isWithin = withinEdges([criterion.test], period, shift)
  if (!bare) return (row) => codes[row] === cellCode.number && isWithin(numbers[row] as number)
  const isDayWithin = withinEdges([criterion.test], period)
  return (row) => {
    const number = codes[row] === cellCode.number ? (numbers[row] as number) : 0
    if (number >= SERIALS.first) return isWithin(number)
    return number >= 1 && number < bare.count + 1 && isDayWithin(bare.before + number)
  }
}

function writtenAt({ codes, strings, numbers }: CodedCells, row: number): string {
  const code = codes[row] ?? cellCode.blank
  return code === cellCode.number ? String(numbers[row]) : code >= 0 ? (strings[code] ?? '') : ''
}

/** Asks each distinct text once. */
function byDistinct<T>({ codes, strings, numbers }: CodedCells, ask: (cell: Cell) => T): (row: number) => T {
  const known = new Map<number, T>()
  return (row) => {
    const code = codes[row] ?? cellCode.blank
    if (code === cellCode.number) return ask(numbers[row] ?? 0)
    let answer = known.get(code)
    if (answer === undefined) {
      const cell =
        code >= 0 ? (strings[code] ?? null) : code === cellCode.true ? true : code === cellCode.false ? false : null
      known.set(code, (answer = ask(cell)))
    }
    return answer
  }
}
