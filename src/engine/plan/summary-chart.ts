import type { Chart } from '../../model/chart'
import type { Summary, SummaryResult } from '../../model/summary'
import { text } from '../../model/text'
import type { Say } from './cells'

/** A bar for each of so many; the rows come most frequent first. */
const MOST_BARS = 20
/** More colours in one bar nobody tells apart. */
const MOST_PARTS = 8
/** Rows that title, axis and legend take. */
const AROUND = 6
const LEAST_HEIGHT = 14
/** Characters across, so that long reasons leave room for the bars; and of a column where nothing is said. */
const LEAST_WIDTH = 90
const COLUMN = 9

/** What stands where on the summary's sheet. */
export interface SummaryPlace {
  /** The row of the columns' names, and the first row of the body. */
  readonly names: number
  readonly body: number
  /** Where each column's counts stand, and last those of all. */
  readonly counts: readonly number[]
  /** The first free row. */
  readonly below: number
  readonly widths: readonly number[]
}

/** The causes as lying bars, parted by the other dimension where that has a few words; null where nothing was counted. */
export function summaryChart(summary: Summary, result: SummaryResult, place: SummaryPlace, say: Say): Chart | null {
  const count = Math.min(result.rows.length, MOST_BARS)
  if (count === 0) return null
  const { length } = result.columns
  const parted = length > 1 && length <= MOST_PARTS
  const groups = parted ? place.counts.slice(0, length) : place.counts.slice(-1)
  const unit = summary.unit ?? text('条', 'entries')
  const rest = result.rows.length > count ? text(`前${count}项，${unit.zh}`, `top ${count}, ${unit.en}`) : unit
  const { rows, columns } = summary
  const title =
    parted && columns
      ? text(
          `${rows.title.zh}×${columns.title.zh}（${rest.zh}）`,
          `${rows.title.en} by ${columns.title.en} (${rest.en})`,
        )
      : text(`${rows.title.zh}（${rest.zh}）`, `${rows.title.en} (${rest.en})`)
  return {
    name: `${summary.sheet.id}-chart`,
    kind: parted ? 'stacked-bar' : 'bar',
    title: say(title),
    at: [place.below, 0, Math.max(LEAST_HEIGHT, count + AROUND), columnsAcross(place.widths)],
    categories: [place.body, 0, count, 1],
    series: groups.map((column) => ({
      name: [place.names, column],
      values: [place.body, column, count, 1],
    })),
    format: '0',
  }
}

/** Rows, and characters across, of a page of A4 lying. */
const PAGE = { rows: 33, width: 140 } as const

/** Whether a chart ends on the first page: a wide sheet is printed smaller, so that more rows fit. */
export function fitsBelow({ at: [row, , height, across] }: Chart, widths: readonly number[]): boolean {
  const width = Array.from({ length: across }, (_, column) => widths[column] ?? COLUMN).reduce(
    (sum, one) => sum + one,
    0,
  )
  return row + height <= PAGE.rows * Math.max(1, width / PAGE.width)
}

function columnsAcross(widths: readonly number[]): number {
  const table = widths.reduce((sum, width) => sum + width, 0)
  return widths.length + Math.max(0, Math.ceil((LEAST_WIDTH - table) / COLUMN))
}
