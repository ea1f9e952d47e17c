import type { View } from '../../model/rule'
import { UNFILLED, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { foremost } from '../facts/churn-highlights'
import { churnBasis, reasonReading } from '../facts/churn-list'
import { countedSheet, leftCustomers } from '../facts/churn-sources'
import { UNCLASSIFIED } from '../facts/loss-reasons'
import { percent } from '../facts/top-rows'

type ReasonView = View<never, 'churnReason' | 'reasonSide'>

/** The reason of the tree, and its side: the side that the dealer wrote stands above ours. */
function keys(view: View<never>) {
  const { values } = view as unknown as ReasonView
  const reasonAt = reasonReading(view as unknown as View<never, 'churnReason'>)
  return {
    row(entry: number): string | null {
      const reason = reasonAt(entry)
      return reason === undefined ? null : (reason?.label ?? UNCLASSIFIED)
    },
    column: (entry: number): string | null => values.reasonSide?.at(entry) ?? reasonAt(entry)?.side ?? null,
  }
}

/** 内部改善先行 (S004): what the shop can change comes before any call. */
function inner(result: SummaryResult): readonly Text[] {
  const place = result.columns.indexOf('内因')
  const known = result.columnTotals.reduce(
    (sum, { count }, at) => sum + (result.columns[at] === UNFILLED ? 0 : count),
    0,
  )
  const count = result.columnTotals[place]?.count ?? 0
  if (count === 0 || known === 0) return []
  const share = percent(count / known)
  return [
    count * 2 >= known
      ? text(
          `内因占${share}（知道内因、外因的${known}台次中${count}台次）：先在店内改善，再按主要原因的话术招揽。`,
          `${share} of the known causes are the shop’s own (${count} of ${known}): improve inside first, then call with the words for the main reason.`,
        )
      : text(
          `内因占${share}（知道内因、外因的${known}台次中${count}台次），外因为主：按原因的话术招揽。`,
          `${share} of the known causes are the shop’s own (${count} of ${known}): most are not, so call with the words for each reason.`,
        ),
  ]
}

const churnReason: Summary = {
  id: 'churn-reason',
  title: text('售后流失原因汇总（内因/外因）', 'Churn reasons'),
  definition: text(
    '写明流失原因的客户，和按所选口径已流失而原因未填的客户；原因按S004的内因、外因归类，文字里没有认得的说法列“未归类”；内因、外因先取表中所写，没有时按原因；“其他”不分内外。已按原因统计的表直接取其台次。',
    'Customers whose reason is written, and such as have churned by the definition that is set without one. Reasons are classed as S004 has them; a text that says nothing known stands as unclassified. The side is as the dealer wrote it, else the reason’s; other reasons have none. The units of a sheet that counts by reason already.',
  ),
  basis: churnBasis,
  highlights: (result) => [...foremost(result, text('流失原因', 'reason')), ...inner(result)],
  sheet: { id: 'churn-reasons', title: text('流失原因汇总', 'Churn reasons') },
  pivot: {
    title: text('流失原因透视', 'Churn reasons pivot'),
    beside: ['serviceDestination', 'warrantySide', 'district', 'ownedModel', 'customerType'],
  },
  of: [
    ...leftCustomers((view) => keys(view), { reads: ['churnReason'], optional: ['reasonSide'] }),
    countedSheet('unitCount', ['churnReason'], (view) => keys(view as unknown as View<never>)),
    countedSheet('churnCount', ['churnReason'], (view) => keys(view as unknown as View<never>)),
  ],
  rows: { id: 'reason', title: text('流失原因', 'Churn reason') },
  columns: { id: 'side', title: text('内因/外因', 'Side'), order: () => ['内因', '外因'] },
  unit: text('台次', 'units'),
  measures: ['count', 'share', 'rank'],
  compared: true,
  source: ['S004'],
}

export default churnReason
