import type { Measure } from './summary'
import { text, type Text } from './text'

/** The words over a measure's column; `base`, `sum` and medians have a summary's own words where it gives them. */
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
