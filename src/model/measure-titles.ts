import type { Measure, Summary } from './summary'
import { text, type Text } from './text'

/** The words over a measure's column, where a summary has none of its own. */
export const measureTitles: Readonly<Record<Measure, Text>> = {
  count: text('数量', 'Count'),
  base: text('基数', 'Base'),
  rate: text('比率', 'Rate'),
  share: text('占比', 'Share'),
  columnShare: text('占比', 'Share'),
  rowShare: text('占本行', 'Share of row'),
  cumulativeShare: text('累计占比', 'Cumulative share'),
  rank: text('排名', 'Rank'),
  deviation: text('比全店', 'Against store'),
  sum: text('金额', 'Amount'),
  median: text('中位数', 'Median'),
}
const shareOfAll = text('占全部', 'Of all')

/** The words over a measure's column of a summary; each median has its own. */
export function measureTitle({ measures, base, amount }: Summary, measure: Measure): Text {
  const own: Partial<Record<Measure, Text | undefined>> = {
    base: base?.title,
    rate: base?.rate,
    sum: amount?.title,
    // Beside the share of the column.
    share: measures.includes('columnShare') ? shareOfAll : undefined,
  }
  return own[measure] ?? measureTitles[measure]
}
