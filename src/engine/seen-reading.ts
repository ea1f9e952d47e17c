import type { FieldKey } from '../model/field'
import type { Condition } from '../model/kpi'
import type { Profile } from '../model/profile'
import type { Table } from '../model/table'
import { cellCode, DAYS_1904, type Cell, type CodedCells, type Workbook } from '../model/workbook'
import { criteriaOf, matchKey, type Criterion, type Period } from './criteria'
import { encode } from './encode'
import { remembering, statedSlots, type Reading } from './reading'

/** The worksheet rows from a table's first entry to its last: the range of its formulas, totals between them included. */
export function spanOf(table: Table): { readonly top: number; readonly bottom: number } {
  const top = table.rows[0] ?? 0
  return { top, bottom: table.rows[table.height - 1] ?? top }
}

/** The cells as COUNTIFS sees them: raw, over whole ranges; a date written as text is no date. */
export function seenReading(workbook: Workbook, people: readonly string[], period: Period, profile: Profile): Reading {
  const shift = workbook.date1904 ? DAYS_1904 : 0
  const edges = { first: period.first - shift, next: period.next - shift }
  const keys = people.map(matchKey)
  const slots = keys.map((key) => keys.indexOf(key))
  const slotOf = new Map(keys.map((key, person) => [key, slots[person] as number]))
  const slotsOf = new Map<Table, Int32Array>()
  const height = (table: Table): number => (table.height === 0 ? 0 : spanOf(table).bottom - spanOf(table).top + 1)

  const cellsOf = (table: Table, field: FieldKey): { coded: CodedCells; from: number } | null => {
    const sheet = workbook.sheets.find(({ id }) => id === table.sheet)
    const column = sheet?.columns[(table.columns[field]?.index ?? -1) - sheet.left]
    return sheet && column ? { coded: encode(column), from: spanOf(table).top - sheet.top } : null
  }
  const meets = (table: Table, condition: Condition): Uint8Array => {
    const mask = new Uint8Array(height(table)).fill(1)
    const cells = cellsOf(table, condition.field)
    if (!cells) return mask.fill(0)
    for (const criterion of criteriaOf(condition, profile)) {
      const fits = fitting(cells.coded, criterion, edges)
      for (let row = 0; row < mask.length; row++) if (mask[row] && !fits(cells.from + row)) mask[row] = 0
    }
    return mask
  }

  return {
    height,
    meets: remembering(meets),
    slots,
    consultants(table) {
      const cells = cellsOf(table, 'consultant')
      if (!cells) return statedSlots(table, height(table), (name) => slotOf.get(matchKey(name)))
      let found = slotsOf.get(table)
      if (!found) {
        const slotAt = byDistinct(cells.coded, (cell) => slotOf.get(matchKey(cell)) ?? -1)
        slotsOf.set(table, (found = Int32Array.from({ length: height(table) }, (_, row) => slotAt(cells.from + row))))
      }
      return found
    },
    number(table, field, row) {
      const cells = cellsOf(table, field)
      if (!cells || cells.coded.codes[cells.from + row] !== cellCode.number) return 0
      return cells.coded.numbers[cells.from + row] ?? 0
    },
  }
}

function fitting(coded: CodedCells, criterion: Criterion, { first, next }: Period): (row: number) => boolean {
  if (criterion.kind !== 'edge') return byDistinct(coded, criterion.fits)
  const { codes, numbers } = coded
  const from = criterion.edge === 'from' ? first : -Infinity
  const below = criterion.edge === 'from' ? Infinity : criterion.edge === 'below next' ? next : first
  return (row) => {
    const value = numbers[row] as number
    return codes[row] === cellCode.number && value >= from && value < below
  }
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
