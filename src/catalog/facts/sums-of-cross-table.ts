import type { CrossTable, TotalColumn } from './cross-tables'

/** A sum that does not hold; `lacking` is what its total has more than its parts. */
export interface CrossGap {
  readonly parts: number
  readonly total: number
  readonly lacking: number
}
export interface CrossRowGap extends CrossGap {
  readonly row: number
  readonly sum: TotalColumn
}
export interface CrossColumnGap extends CrossGap {
  readonly column: number
}
export interface CrossRepair {
  readonly row: number
  readonly column: number
  readonly now: number
  readonly right: number
}

const isSame = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6
const gapOf = (values: readonly (number | null)[], total: number | null): CrossGap | null => {
  if (total === null || values.every((value) => value === null)) return null
  const parts = values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return { parts, total, lacking: total - parts }
}

/** What does not add up; nothing where most rows or most columns do not: then it is no table of totals. */
export function crossGaps(table: CrossTable): {
  readonly rows: readonly CrossRowGap[]
  readonly columns: readonly CrossColumnGap[]
} {
  const { rows, totalRow, totals, columns, at } = table
  const across = totals.flatMap((sum) =>
    [...rows, totalRow].flatMap((row): CrossRowGap[] => {
      const gap = gapOf(
        sum.parts.map((column) => at(row, column)),
        at(row, sum.column),
      )
      return gap ? [{ ...gap, row, sum }] : []
    }),
  )
  const down = columns.flatMap((column): CrossColumnGap[] => {
    const gap = gapOf(
      rows.map((row) => at(row, column)),
      at(totalRow, column),
    )
    return gap ? [{ ...gap, column }] : []
  })
  const isOff = ({ lacking }: CrossGap): boolean => !isSame(lacking, 0)
  const mostly = (some: readonly CrossGap[]): boolean => some.length >= 2 && some.filter(isOff).length * 2 < some.length
  if (!mostly(across) || !mostly(down)) return { rows: [], columns: [] }
  return { rows: across.filter(isOff), columns: down.filter(isOff) }
}

/** The one cell that would settle a row and a column at once. */
export function crossRepair(
  gap: CrossRowGap,
  { column, lacking }: CrossColumnGap,
  { totalRow, at }: CrossTable,
): CrossRepair | null {
  const isPart = gap.sum.parts.includes(column)
  if (!isPart && column !== gap.sum.column) return null
  const change = isPart ? gap.lacking : -gap.lacking
  // In the row of totals a column's gap goes the other way.
  if (!isSame(gap.row === totalRow ? -lacking : lacking, change)) return null
  const now = at(gap.row, column) ?? 0
  return now + change < 0 ? null : { row: gap.row, column, now, right: now + change }
}
