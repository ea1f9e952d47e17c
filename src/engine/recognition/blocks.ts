import type { SheetTemplate } from '../../model/template'
import type { Sheet } from '../../model/workbook'
import type { Hints, Located } from '../locate'
import { bandsOf } from './bands'
import { choose } from './choose'
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
    const isFirst = index === 0
    const location = isFirst
      ? first.location!
      : choose(headerTries(sheet, words, region, at, hints), templates, told).location
    if (!location || (!isFirst && !hasEntries(location, words, region.bottom))) return []
    return segmentBlocks(
      sheet,
      words,
      region,
      { ...location, block: { ...location.block, bottom: region.bottom } },
      hints,
      isFirst,
    )
  })
  return { blocks, doubts: [], nearest: first.nearest }
}

/** The blocks side by side of one header, of which `leftmost` is located already. */
function segmentBlocks(
  sheet: Sheet,
  words: Words,
  region: Region,
  leftmost: Location,
  hints: Hints,
  isFirst: boolean,
): readonly Location[] {
  const { template, headerRows } = leftmost
  const segments = segmentsOf(tieredHeaders(words, headerRows))
  if (segments.length === 1) return [leftmost]
  const told = hints.mapping?.template !== undefined
  const located = segments.map(({ left, right }, at) =>
    at === 0
      ? leftmost
      : choose(headerTries(sheet, words, { ...region, left, right }, [headerRows], hints), [template], told).location,
  )
  const withEntries = segments.filter((_, at) => hasEntries(located[at] ?? null, words, region.bottom))
  // A header alone is an empty form, unless it only repeats another.
  const kept = withEntries.length > 0 ? withEntries : isFirst ? segments.slice(0, 1) : []
  const repeated = segments
    .filter((segment) => !kept.includes(segment))
    .reduce((sum, { left, right }) => sum + headersIn(words, headerRows, left, right), 0)
  return kept.flatMap((segment, at) => {
    const location = located[segments.indexOf(segment)]
    return location ? [at === 0 ? { ...location, repeated } : location] : []
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

/** By how many rows there are. */
const firstTiers = Array.from({ length: HEADER_ROWS + 1 }, (_, height) =>
  Array.from({ length: height }, (__, row) => [[row], [row, row + 1], [row, row + 1, row + 2]]).flat(),
)

function firstRows(told: number | undefined, sheet: Sheet, height: number): readonly (readonly number[])[] {
  if (told === undefined) return firstTiers[Math.min(height, HEADER_ROWS)]!
  // What the user marks is the lowest tier.
  const last = told - 1 - sheet.top
  return [[last], [last - 1, last], [last - 2, last - 1, last]]
}
