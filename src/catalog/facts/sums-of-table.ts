import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import type { Cell } from '../../model/workbook'
import type { RowSum, SumForm } from './sum-forms'

/** The counts of a table with its rows of totals below them: rows from `height` on are the totals. */
export interface CountGrid {
  readonly fields: readonly FieldKey[]
  at(row: number, field: FieldKey): number | null
}
/** A row whose parts do not come to its total; the difference is what the total has too much. */
export interface RowGap {
  readonly row: number
  readonly sum: RowSum
  readonly parts: number
  readonly total: number
}
/** A column whose entries do not come to what a row of totals says. */
export interface ColumnGap {
  readonly field: FieldKey
  readonly row: number
  readonly parts: number
  readonly total: number
}

const numberOf = (cell: Cell): number | null => {
  if (typeof cell === 'number') return cell
  const digits = typeof cell === 'string' ? cell.normalize('NFKC').replace(/[\s,批台次组人个]/g, '') : ''
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : null
}

export function countGrid(table: Table, { counts }: SumForm): CountGrid {
  const fields = counts.filter((field) => table.columns[field])
  return {
    fields,
    at(row, field) {
      if (row >= table.height) return numberOf(table.totals?.[row - table.height]?.cell(field) ?? null)
      const value = table.columns[field]?.values.at(row) ?? null
      return typeof value === 'number' ? value : null
    },
  }
}

const partsOf = ({ parts }: RowSum, { fields }: CountGrid): readonly FieldKey[] =>
  parts.filter((field) => fields.includes(field))
const sumOf = (values: readonly (number | null)[]): number => values.reduce<number>((sum, one) => sum + (one ?? 0), 0)

/** The sums that the sheet has: those certain by their headers, and of the others the first that most of its rows agree with. */
export function rowSums(table: Table, { sums }: SumForm, grid: CountGrid): readonly RowSum[] {
  const usable = sums
    .filter(({ total }) => grid.fields.includes(total))
    .map((sum): RowSum => ({ ...sum, parts: partsOf(sum, grid) }))
    .filter(
      ({ parts, certain }, place) => parts.length >= 2 && (!certain || parts.length === sums[place]?.parts.length),
    )
  return [...new Set(usable.map(({ total }) => total))].flatMap((total) => {
    const own = usable.filter((sum) => sum.total === total)
    return own.find((sum) => sum.certain || holdsMostly(sum, table, grid)) ?? []
  })
}

function holdsMostly(sum: RowSum, { height }: Table, grid: CountGrid): boolean {
  let [told, held] = [0, 0]
  for (let row = 0; row < height; row++) {
    const total = grid.at(row, sum.total)
    const parts = sum.parts.map((field) => grid.at(row, field))
    if (total === null || parts.every((part) => part === null)) continue
    told++
    if (sumOf(parts) === total) held++
  }
  return told >= 2 && held * 2 > told
}

export function rowGaps(table: Table, sums: readonly RowSum[], grid: CountGrid): readonly RowGap[] {
  const rows = table.height + (table.totals?.length ?? 0)
  return sums.flatMap((sum) =>
    Array.from({ length: rows }, (_, row) => row).flatMap((row): RowGap[] => {
      if (isAverage(table.totals?.[row - table.height]?.word ?? '')) return []
      const total = grid.at(row, sum.total)
      const values = sum.parts.map((field) => grid.at(row, field))
      // A part left blank may be a total kept without its parts.
      if (total === null || values.every((part) => part === null)) return []
      const parts = sumOf(values)
      return parts === total ? [] : [{ row, sum, parts, total }]
    }),
  )
}

const isAverage = (word: string): boolean => /平均|均值/.test(word)
/** 累计 reaches back before the sheet, an average adds up to nothing. */
const addsUp = (word: string): boolean => /计|total|sum/i.test(word) && !/累计/.test(word) && !isAverage(word)

/** Of each row of totals: all entries above it, or those since the last one, whichever more of its columns agree with. */
export function columnGaps(table: Table, grid: CountGrid): readonly ColumnGap[] {
  let since = 0
  return (table.totals ?? []).flatMap(({ word, after }, place): readonly ColumnGap[] => {
    const from = since
    if (!addsUp(word)) return []
    since = after
    const row = table.height + place
    const spans = /小计/.test(word) ? [from] : [...new Set([0, from])]
    const [best] = spans
      .filter((start) => start < after)
      .map((start) => gapsIn(row, start, after, grid))
      .sort((a, b) => a.length - b.length)
    return best ?? []
  })
}

function gapsIn(row: number, from: number, to: number, grid: CountGrid): readonly ColumnGap[] {
  return grid.fields.flatMap((field): ColumnGap[] => {
    const total = grid.at(row, field)
    if (total === null) return []
    const parts = sumOf(Array.from({ length: to - from }, (_, place) => grid.at(from + place, field)))
    return parts === total ? [] : [{ field, row, parts, total }]
  })
}

/** One cell that would settle a row and a column at once, and what it would be. */
export interface Repair {
  readonly row: number
  readonly field: FieldKey
  readonly now: number
  readonly right: number
}

export function repairOf(gap: RowGap, column: ColumnGap, grid: CountGrid): Repair | null {
  const over = gap.total - gap.parts
  const lacking = column.total - column.parts
  const isPart = gap.sum.parts.includes(column.field)
  if (!isPart && column.field !== gap.sum.total) return null
  const ofTotals = gap.row === column.row
  // More in a part lessens the row's gap, more in its total widens it; in the row of totals the column's gap goes the other way.
  const change = isPart ? over : -over
  if ((ofTotals ? -lacking : lacking) !== change) return null
  const now = grid.at(gap.row, column.field) ?? 0
  return now + change < 0 ? null : { row: gap.row, field: column.field, now, right: now + change }
}
