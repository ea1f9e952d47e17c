import type { View } from '../../model/rule'
import { summarySource, type Counting, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { foremost } from '../facts/churn-highlights'
import { nobodyIn, whoFields } from '../facts/churn-list'
import { countedSheet } from '../facts/churn-sources'
import { UNCLASSIFIED } from '../facts/loss-reasons'
import { percent, topRows } from '../facts/top-rows'
import { nextStep, unreachedOutcomeOf, unreachedOutcomes, type UnreachedOutcome } from '../facts/unreached-outcome'

const outcomeKey = (written: string | null): string | null =>
  written === null ? null : (unreachedOutcomeOf(written) ?? UNCLASSIFIED)

/** 跟踪失败率 (S004), where customers are listed: of all that stand on the list. */
function failed({ template, counted, left }: SummaryResult): readonly Text[] {
  const listed = counted + left.notCounted
  if (template !== 'service-churn' || listed === 0) return []
  const share = percent(counted / listed)
  return [
    text(
      `跟踪失败率${share}：名单内${listed}条，没联系上${counted}条。`,
      `Nobody was reached in ${share}: ${counted} of ${listed} on the list.`,
    ),
  ]
}

/** What to do with the most frequent outcome. */
function step(result: SummaryResult): readonly Text[] {
  const most = topRows(result, Infinity).find(({ row }) => row in nextStep)
  if (!most) return []
  const { zh, en } = nextStep[most.row as UnreachedOutcome]
  return [text(`“${most.row}”的下一步：${zh}。`, `Next for ${most.row}: ${en}.`)]
}

const unreachedOutcome: Summary = {
  id: 'unreached-outcome',
  title: text('跟踪失败汇总', 'Unreached customers'),
  definition: text(
    '没有联系上的客户按跟踪失败原因计台次；失败原因空白时看跟踪结果里有没有这样的说法；已统计的表直接取其台次。占比为占全部跟踪失败的比例。',
    'Customers who were not reached, by the reason; where that is blank, what the tracking result says of it; the units of a sheet that counts already. Shares are of all who were not reached.',
  ),
  highlights: (result) => [...foremost(result, text('失败原因', 'reason')), ...failed(result), ...step(result)],
  sheet: { id: 'unreached', title: text('跟踪失败汇总', 'Unreached') },
  of: [
    summarySource({
      template: 'service-churn',
      fields: [],
      optional: ['unreachedReason', 'trackResult', ...whoFields],
      either: ['unreachedReason', 'trackResult'],
      read(view): Counting {
        const { unreachedReason, trackResult } = view.values
        const isNobody = nobodyIn(view as unknown as View<never>)
        const key = (entry: number): string | null => {
          const written = unreachedReason?.at(entry) ?? null
          const result = trackResult?.at(entry) ?? null
          return outcomeKey(written) ?? (result === null ? null : unreachedOutcomeOf(result))
        }
        return { row: key, counts: (entry) => !isNobody(entry) && key(entry) !== null }
      },
    }),
    countedSheet(
      'unitCount',
      ['unreachedReason'],
      (view) => ({ row: (entry) => outcomeKey(view.values.unreachedReason.at(entry)) }),
      { template: 'unreached-outcomes' },
    ),
  ],
  rows: { id: 'outcome', title: text('跟踪失败原因', 'Why not reached'), order: () => unreachedOutcomes },
  unit: text('台次', 'units'),
  measures: ['count', 'share', 'rank'],
  compared: true,
  source: ['S004'],
}

export default unreachedOutcome
