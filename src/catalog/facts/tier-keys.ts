import type { Context } from '../../model/context'
import { civilOf } from '../../model/month'
import type { View } from '../../model/rule'
import {
  summarySource,
  type Counting,
  type Dimension,
  type SummaryResult,
  type SummarySource,
} from '../../model/summary'
import { text, type Text } from '../../model/text'
import type { Tier } from '../../model/vocabulary'
import { nobodyIn, whoFields } from './churn-list'
import { percent } from './top-rows'
import { allScores, loyaltyScores, meansScores, tierOf, type Score } from './tier-scores'

const tiers: readonly Tier[] = ['优质', '潜力', '一般']
const NO_YEAR = '年份未填'
const [FIRST_YEAR, LAST_YEAR] = [1980, 2100]

/** 优质·2009年: a tier in the year of the purchase. */
const tierYearKey = (tier: string, year: number | null): string => `${tier}·${year === null ? NO_YEAR : `${year}年`}`
const yearOfKey = (key: string): string => key.split('·', 2)[1] ?? key
const yearOrder: readonly string[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, later) => `${FIRST_YEAR + later}年`,
)
/** As the printed tables have it: each tier with its years side by side. */
export const tierYears: Dimension = {
  id: 'tier',
  title: text('级别和年份', 'Tier and year'),
  order: () => tiers.flatMap((tier) => [...yearOrder, NO_YEAR].map((year) => `${tier}·${year}`)),
  group: { title: text('年份', 'Year'), of: yearOfKey, order: yearOrder },
}

const dates = ['purchaseDate', 'deliveryDate'] as const
type TierView = View<never, 'tier' | (typeof dates)[number] | Score>

/** The tier as it is written; where that is blank and all points are there, the tier that they come to. */
function tierAt({ values }: TierView, { settings }: Context): (entry: number) => string | null {
  const sum = (scores: readonly Score[], entry: number): number | null => {
    let points = 0
    for (const score of scores) {
      const value = values[score]?.at(entry) ?? null
      if (value === null) return null
      points += value
    }
    return points
  }
  return (entry) => {
    const written = values.tier?.at(entry) ?? null
    if (written !== null) return written
    const [loyalty, means] = [sum(loyaltyScores, entry), sum(meansScores, entry)]
    return loyalty === null || means === null ? null : tierOf(loyalty, means, settings)
  }
}

/** Base customers by a field of theirs, and by tier and year of purchase: of the tier sheet, else of the cards, else of the visit plan. */
export const tieredCustomers = (field: 'district' | 'occupation'): readonly SummarySource[] =>
  (['owner-tier', 'owner-card', 'owner-visit-plan'] as const).map((template) =>
    summarySource({
      template,
      fields: [field],
      optional: ['tier', ...dates, ...allScores, ...whoFields],
      either: ['tier', ...allScores],
      read(view, context): Counting {
        const { values } = view as unknown as View<typeof field, (typeof dates)[number]>
        const tier = tierAt(view as unknown as TierView, context)
        const isNobody = nobodyIn(view as unknown as View<never>)
        return {
          row: (entry) => values[field].at(entry),
          column(entry) {
            const found = tier(entry)
            if (found === null) return null
            const bought = values.purchaseDate?.at(entry) ?? values.deliveryDate?.at(entry) ?? null
            return tierYearKey(found, bought === null ? null : civilOf(bought).year)
          },
          counts: (entry) => !isNobody(entry),
        }
      },
    }),
  )

/** The tiers of the last year against the year before, where both are whole years: a part of a year is not compared (KP07). */
export function tierShares({ columns, columnTotals }: SummaryResult, { asOf }: Context): readonly Text[] {
  const { year, month, day } = civilOf(asOf)
  const isWhole = month === 12 && day === 31
  const years = [...new Set(columns.map(yearOfKey))].filter((word) => /^\d{4}年$/.test(word)).toSorted()
  const count = (tier: Tier | null, of: string): number =>
    columns.reduce((sum, key, at) => {
      const fits = yearOfKey(key) === of && (tier === null || key.startsWith(`${tier}·`))
      return sum + (fits ? (columnTotals[at]?.count ?? 0) : 0)
    }, 0)
  const last = years.at(-1)
  if (last === undefined) return []
  const all = count(null, last)
  const shares = tiers.map((tier) => ({ tier, many: count(tier, last) }))
  const parts = shares.map(({ tier, many }) => `${tier}${many}（${percent(many / all)}）`).join('、')
  const partsEn = shares.map(({ tier, many }) => `${tier} ${many} (${percent(many / all)})`).join(', ')
  const before = years.at(-2)
  const comparable = before !== undefined && (isWhole || last !== `${year}年`)
  const earlier = before === undefined ? 0 : count(null, before)
  return [
    text(`${last}共${all}位：${parts}。`, `${last.slice(0, 4)}: ${all} customers; ${partsEn}.`),
    ...(before === undefined
      ? []
      : comparable && earlier > 0
        ? [
            text(
              `比${before}的${earlier}位${all >= earlier ? '增' : '减'}${percent(Math.abs(all / earlier - 1))}。`,
              `${all >= earlier ? 'Up' : 'Down'} ${percent(Math.abs(all / earlier - 1))} on the ${earlier} of ${before.slice(0, 4)}.`,
            ),
          ]
        : [
            text(
              `${last}还没有完，和${before}的期间不同，不算同比。`,
              `${last.slice(0, 4)} is not over: its period differs from that of ${before.slice(0, 4)}, so there is no change on the year.`,
            ),
          ]),
  ]
}
