import type { Context } from '../../model/context'
import { fields, type FieldKey } from '../../model/field'
import { monthOf } from '../../model/month'
import type { View } from '../../model/rule'
import { summarySource, type Counting, type Summary, type SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { foremost } from '../facts/churn-highlights'
import { monthKey, monthOrder, writtenMonth } from '../facts/referral-months'
import { percent } from '../facts/top-rows'

/** The columns of a referral sheet, each a kind of referral (S001: two variants of the sheet). */
const kinds = [
  'ownerReferrals',
  'ownerRepurchases',
  'firstReferrals',
  'repeatReferrals',
  'industryReferrals',
  'districtReferrals',
  'friendReferrals',
] as const satisfies readonly FieldKey[]
/** The columns of a tier sheet. */
const tierKinds = [
  'premiumReferrals',
  'premiumRepurchases',
  'potentialReferrals',
  'potentialRepurchases',
  'ordinaryReferrals',
  'ordinaryRepurchases',
] as const satisfies readonly FieldKey[]
type Kind = (typeof kinds)[number] | (typeof tierKinds)[number]

const kindTitle = (kind: Kind): string => fields[kind].title.zh
const rowOf =
  ({ values }: View<'referralMonth'>) =>
  (entry: number) => {
    const written = values.referralMonth.at(entry)
    return written === null ? null : writtenMonth(written)
  }
/** Every kind of the sheet counts the number that stands in its column; a blank is no referral. */
const byColumns = (view: View<'referralMonth', Kind>, of: readonly Kind[]): readonly Counting[] =>
  of
    .filter((kind) => view.values[kind] !== undefined)
    .map((kind) => ({
      row: rowOf(view),
      column: () => kindTitle(kind),
      weight: (entry) => view.values[kind]?.at(entry) ?? 0,
    }))

/** 首次推荐＞…: each kind's share, and the months against each other. */
function kindShares({ columns, columnTotals, all }: SummaryResult): readonly Text[] {
  if (all.count === 0 || columns.length < 2) return []
  const parts = columns
    .map((kind, at) => ({ kind, count: columnTotals[at]?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)
    .map(({ kind, count }) => `${kind}${count}（${percent(count / all.count)}）`)
  return [text(`来源：${parts.join('、')}。`, `Sources: ${parts.join(', ').replaceAll(/[（）]/g, ' ')}.`)]
}

const referralByMonth: Summary = {
  id: 'referral-by-month',
  title: text('推荐客源汇总（月×来源）', 'Referrals by month and source'),
  definition: text(
    '推荐客源统计表中各月各类推荐的数（只写客户结构的，按客户结构）；没有这张表时取分级推荐续购统计，再没有时取保有客户管理卡中写明推荐日期的推荐。占比为占当月全部推荐的比例。',
    'The referrals of each kind and month as the referral sheet has them (by who refers, where it is written so); without such a sheet those of the tier sheet, else the referrals with a date on the owners’ cards. Shares are of the month’s referrals.',
  ),
  highlights: (result) => [...foremost(result, text('月份', 'month')), ...kindShares(result)],
  sheet: { id: 'referrals', title: text('推荐客源汇总', 'Referrals') },
  of: [
    summarySource({
      template: 'referral-statistics',
      fields: ['referralMonth'],
      optional: kinds,
      either: kinds,
      read: (view) => byColumns(view, kinds),
    }),
    summarySource({
      template: 'referral-statistics',
      fields: ['referralSource', 'referralSum'],
      optional: ['referralMonth'],
      read: (view): Counting => ({
        row: (entry) => {
          const written = view.values.referralMonth?.at(entry) ?? null
          return written === null ? null : writtenMonth(written)
        },
        column: (entry) => view.values.referralSource.at(entry),
        weight: (entry) => view.values.referralSum.at(entry),
      }),
    }),
    summarySource({
      template: 'tier-referrals',
      fields: ['referralMonth'],
      optional: tierKinds,
      either: tierKinds,
      read: (view) => byColumns(view, tierKinds),
    }),
    summarySource({
      template: 'owner-card',
      fields: ['referralDate'],
      read: (view): Counting => ({
        row: (entry) => {
          const day = view.values.referralDate.at(entry)
          return day === null ? null : monthKey(monthOf(day))
        },
        column: () => kindTitle('ownerReferrals'),
        counts: (entry) => view.values.referralDate.at(entry) !== null,
      }),
    }),
  ],
  rows: { id: 'month', title: text('月份', 'Month'), order: (context: Context) => monthOrder(context) },
  columns: {
    id: 'source',
    title: text('推荐来源', 'Source'),
    order: () => [...kinds, ...tierKinds].map(kindTitle),
  },
  unit: text('个', 'referrals'),
  measures: ['count', 'rowShare', 'share'],
  source: ['S001'],
}

export default referralByMonth
