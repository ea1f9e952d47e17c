import type { Measure, SummaryFigures } from '../../model/summary'
import type { SummaryCounted, SummaryView } from '../../session/summary-lines'

/** Row and column of the grid; the last of each is the total. */
export type Place = readonly [row: number, column: number]

/** Where a key leads from a place; null where it leads nowhere. */
export function placeAfter(key: string, [row, column]: Place, [height, width]: Place): Place | null {
  const next: Readonly<Record<string, Place>> = {
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    Home: [row, 0],
    End: [row, width - 1],
  }
  const found = next[key]
  return found && found[0] >= 0 && found[0] < height && found[1] >= 0 && found[1] < width ? found : null
}

/** One cell of the grid. */
export interface GridCell {
  readonly figures: SummaryFigures | undefined
  readonly measure: Measure
  readonly isTotal: boolean
  readonly counted: SummaryCounted
  /** The key, or the measure, that it stands under. */
  readonly under: string
}
export interface GridLine {
  /** Absent in the line of the totals. */
  readonly key?: string
  readonly cells: readonly GridCell[]
}

/** Line by line, with a last line of totals: the columns and their total by one measure; of rows alone, every measure. */
export function linesOf({ id, table, columns, measures }: SummaryView, measure: Measure): readonly GridLine[] {
  const found = new Map(table.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell]))
  const lineOf = (key: string | undefined, total: SummaryFigures | undefined): readonly GridCell[] => {
    const counted = { summary: id, ...(key === undefined ? {} : { row: key }) }
    const isTotal = key === undefined
    if (columns === null)
      return measures.map(({ measure: one }) => ({ figures: total, measure: one, isTotal, counted, under: one }))
    const inColumns = table.columns.map((column, at) => ({
      figures: isTotal ? table.columnTotals[at] : found.get(`${key}\n${column}`),
      measure,
      isTotal,
      counted: { ...counted, column },
      under: column,
    }))
    return [...inColumns, { figures: total, measure, isTotal: true, counted, under: '' }]
  }
  return [
    ...table.rows.map((key, at) => ({ key, cells: lineOf(key, table.rowTotals[at]) })),
    { cells: lineOf(undefined, table.all) },
  ]
}
