import type { SheetTemplate } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import type { Hints, Located } from '../locate'
import { bandsOf } from './bands'
import { choose, type Choice } from './choose'
import { headerRowsBelow } from './header-rows'
import { headerTries, type Region } from './header-tries'
import type { Location } from './location'
import { segmentsOf } from './segments'
import { tieredHeaders, Words } from './tiers'

/** The first header stands within so many rows. */
const HEADER_ROWS = 15
const HEADER_COLUMNS = 256

/** The blocks of a sheet: the first header, those further right and further down that have entries of their own. */
export function blocksOf(sheet: Sheet, templates: readonly SheetTemplate[], hints: Hints): Located {
  const width = Math.min(sheet.columns.length, HEADER_COLUMNS)
  const height = sheet.columns[0]?.length ?? 0
  const words = new Words(sheet, width, height)
  const whole: Region = { top: 0, bottom: height, left: 0, right: width }
  const rows = firstRows(hints.mapping?.headerRow, sheet, height)
  const told = hints.mapping?.template !== undefined
  const tried = headerTries(sheet, words, whole, rows, hints)
  const first = choose(tried, templates, told)
  if (!first.location) return { blocks: [], doubts: first.doubts, nearest: first.nearest }
  const last = first.location.headerRows.at(-1) ?? 0
  const bands = bandsOf(first.location, headerRowsBelow(sheet, templates, last + 1, width), words, height)
  const blocks = bands.flatMap(({ region, rows: at }, index) => {
    const choice = index === 0 ? null : choose(headerTries(sheet, words, region, at, hints), templates, told)
    if (choice && !hasEntries(choice.location, words, region.bottom)) return []
    const headerRows = choice?.location?.headerRows ?? first.location!.headerRows
    return segmentBlocks(sheet, words, region, headerRows, templates, hints, index === 0)
  })
  return { blocks, doubts: [], nearest: first.nearest }
}

/** The blocks side by side of one header. */
function segmentBlocks(
  sheet: Sheet,
  words: Words,
  region: Region,
  headerRows: readonly number[],
  templates: readonly SheetTemplate[],
  hints: Hints,
  isFirst: boolean,
): readonly Location[] {
  const segments = segmentsOf(tieredHeaders(words, headerRows))
  const told = hints.mapping?.template !== undefined
  const pick = (left: number, right: number, repeated: number): Choice['location'] => {
    const part = { ...region, left, right }
    return choose(headerTries(sheet, words, part, [headerRows], hints, repeated), templates, told).location
  }
  const located = segments.map(({ left, right }) => pick(left, right, 0))
  const withEntries = segments.filter((_, at) => hasEntries(located[at] ?? null, words, region.bottom))
  // A header alone is an empty form, unless it only repeats another.
  const kept = withEntries.length > 0 ? withEntries : isFirst ? segments.slice(0, 1) : []
  const repeated = segments
    .filter((segment) => !kept.includes(segment))
    .reduce((sum, { left, right }) => sum + headersIn(words, headerRows, left, right), 0)
  return kept.flatMap((segment, at) => {
    const isOnly = at === 0 && repeated > 0
    const location = isOnly ? pick(segment.left, segment.right, repeated) : located[segments.indexOf(segment)]
    return location ? [location] : []
  })
}

const headersIn = (words: Words, rows: readonly number[], left: number, right: number): number =>
  words
    .of(rows.at(-1) ?? 0)
    .slice(left, right)
    .filter((word) => word !== '').length

/** At least one row below a header holds two cells of its columns. */
function hasEntries(location: Location | null, words: Words, bottom: number): boolean {
  if (!location) return false
  const columns = [...location.columns.values()].map(({ column }) => column)
  for (let row = (location.headerRows.at(-1) ?? 0) + 1; row < bottom; row++)
    if (words.holds(row, columns) >= Math.min(2, columns.length)) return true
  return false
}

function firstRows(told: number | undefined, sheet: Sheet, height: number): readonly (readonly number[])[] {
  const tiersFrom = (row: number): number[][] => [[row], [row, row + 1], [row, row + 1, row + 2]]
  if (told === undefined)
    return Array.from({ length: Math.min(height, HEADER_ROWS) }, (_, row) => tiersFrom(row)).flat()
  // What the user marks is the lowest tier.
  const last = told - 1 - sheet.top
  return [[last], [last - 1, last], [last - 2, last - 1, last]]
}
