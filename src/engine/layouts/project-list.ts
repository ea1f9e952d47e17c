import type { FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import type { Column } from '../../model/workbook'
import { namedMonth } from '../month-words'
import { datePartColumn } from './date-part-columns'
import { findDateParts, type DatePartHeads } from './find-date-parts'
import { findSeries, type SeriesHeads } from './find-series'
import { findSpreads, type SpreadHeads } from './find-spreads'
import { groupOver, headGrid, namesIn, type HeadGrid } from './head-grid'
import { madeOf } from './memo'
import type { ProjectedColumn, Projection } from './projection'
import { spreadColumns } from './spread-columns'

/** A list whose spreads, series and dates in parts are columns of their own, at its right, or gone. */
export interface ListProjection extends Projection {
  readonly series: readonly SeriesHeads[]
  readonly dates: readonly DatePartHeads[]
  /** The spreads that are read, with the rows where one is filled twice. */
  readonly spreads: readonly (SpreadHeads & { readonly doubles: ReadonlySet<number> })[]
}

/** Unfolds a sheet as a template says; null where it has no such columns. */
export function projectList(projection: Projection, template: SheetTemplate, date1904: boolean): ListProjection | null {
  const { spreads: told, series: made, dateParts } = template.layout
  if (!told && !made && !dateParts) return null
  const grid = headGrid(projection.sheet)
  const spreads = findSpreads(template, grid)
  const series = findSeries(template, grid)
  const dates = findDateParts(template, grid)
  const anchor = [...spreads, ...series, ...dates][0]
  if (!anchor) return null
  const heads = new Set([
    ...spreads.flatMap(({ words }) => words.map(({ column }) => column)),
    ...series.flatMap(({ columns }) => columns),
    ...dates.flatMap(({ year, month, day }) => (year === null ? [month, day] : [year, month, day])),
  ])
  const header = [anchor.row, anchor.row - 1, anchor.row - 2, anchor.row + 1]
    .map((row) => ({ row, ...namesIn(template, grid, row, heads) }))
    .reduce((best, one) => (one.count > best.count ? one : best))
  const tiers = [anchor.row, anchor.row - 1, header.row].map((row) => namesIn(template, grid, row, heads).fields)
  const isKept = (field: FieldKey): boolean => tiers.some((fields) => fields.has(field))
  const word = (field: FieldKey): string => template.columns[field]?.headers[0] ?? ''
  const added: { readonly field: FieldKey; readonly column: ProjectedColumn }[] = []
  const read: ListProjection['spreads'][number][] = []
  const gone = new Set(series.flatMap(({ columns }) => columns))
  for (const one of spreads) {
    const { field, into } = one.spread
    const wanted = [field, ...(into ? [into] : [])].filter((some) => template.columns[some] && !isKept(some))
    if (wanted.length === 0) continue
    const made = spreadColumns(projection, one, header.row, { field: word(field), into: into ? word(into) : '' })
    if (wanted.includes(field)) added.push({ field, column: made.field })
    if (into && wanted.includes(into)) added.push({ field: into, column: made.into })
    read.push({ ...one, doubles: made.doubles })
    one.words.forEach(({ column }) => gone.add(column))
  }
  for (const one of dates) {
    if (isKept(one.field)) continue
    added.push({ field: one.field, column: datePartColumn(projection, one, header.row, word(one.field), date1904) })
    for (const column of [one.year, one.month, one.day]) if (column !== null) gone.add(column)
  }
  if (gone.size === 0) return null
  const from = Math.min(anchor.row, header.row)
  const { columns } = projection.sheet
  const width = columns.length
  const kept = columns.map((column, index) =>
    gone.has(index) ? masked(column, isTierWord(grid, template, from - 1, index) ? from - 1 : from) : column,
  )
  return {
    ...projection,
    sheet: { ...projection.sheet, columns: [...kept, ...added.map(({ column }) => column.cells)] },
    columns: new Map([...projection.columns, ...added.map(({ column }, index) => [width + index, column] as const)]),
    series,
    dates: dates.filter(({ day }) => gone.has(day)),
    spreads: read,
  }
}

/** A word above the heads that groups them, not the title of the sheet. */
function isTierWord(grid: HeadGrid, { title, titles }: SheetTemplate, row: number, column: number): boolean {
  if (row < 0) return false
  const [full] = grid.words(row, column)
  if (full === '' || full.length > 12 || namedMonth(full) || [title.zh, ...titles].some((name) => full.includes(name)))
    return false
  return groupOver(grid, row, column) === full
}

/** What stands above the header, and nothing of the column itself. */
const masked = (column: Column, from: number): Column =>
  madeOf([column], `masked ${from}`, () => ({
    length: column.length,
    at: (row) => (row < from ? column.at(row) : null),
  }))
