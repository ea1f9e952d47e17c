import { UNFILLED, type SummaryFigures, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'

interface RowFigures extends SummaryFigures {
  readonly row: string
  /** Against last month; null where that is not at hand. */
  readonly change: number | null
}
/** The rows with most entries; 未填 is left out: nobody can act on what it says. */
export const topRows = ({ rows, rowTotals, before }: SummaryResult, most: number): readonly RowFigures[] =>
  rows
    .map((row, place) => {
      const figures = rowTotals[place]!
      const then = before?.rowTotals[before.rows.indexOf(row)]?.count ?? 0
      return { ...figures, row, change: before ? figures.count - then : null }
    })
    .filter(({ row, count }) => row !== UNFILLED && count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most)

export const percent = (share: number | null): string => (share === null ? '-' : `${(share * 100).toFixed(1)}%`)
const signed = (change: number): string => (change > 0 ? `+${change}` : String(change))

/** 第1位：价格·价格高 12条，占30.0%，比上月+4。 */
export function topSentence(result: SummaryResult, most: number): readonly Text[] {
  const top = topRows(result, most)
  if (top.length === 0) return []
  const told = top.map(({ row, count, columnShare, change }) => ({
    zh: `${row} ${count}条（${percent(columnShare)}${change === null ? '' : `，比上月${signed(change)}`}）`,
    en: `${row}: ${count} (${percent(columnShare)}${change === null ? '' : `, ${signed(change)} since last month`})`,
  }))
  return [
    text(
      `最多的${top.length}项：${told.map(({ zh }) => zh).join('、')}。`,
      `The ${top.length} most frequent: ${told.map(({ en }) => en).join(', ')}.`,
    ),
  ]
}
