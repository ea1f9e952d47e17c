import type { Context } from '../../model/context'
import { foldWord } from '../../model/fold'
import type { View } from '../../model/rule'
import type { SummaryResult } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { percent } from './top-rows'
import { expectedVisits, loyalCustomerValue, visitAchievement } from './service-value'
import { spellings } from './spellings'

export const visitFields = ['kpiName', 'kpiActual', 'kpiAchievement'] as const
export type VisitView = View<'kpiName', 'kpiActual' | 'kpiAchievement'>

const lines = {
  fleet: spellings('保有量 保有客户数 保有数 管理内保有量 基盘保有量'),
  churn: spellings('流失率 售后流失率 客户流失率 网络流失率 保有客户流失率'),
  visits: spellings('进站台次 实际进站台次 年进站台次 维修台次 进厂台次 入厂台次'),
}
type Line = keyof typeof lines
const lineOf = new Map(
  (Object.keys(lines) as Line[]).flatMap((line) => lines[line].map((word) => [foldWord(word), line] as const)),
)

const rounded = (value: number): string => String(Math.round(value))

/** What a KPI sheet says of visits against what the vehicles on file should make (S004): where it prints another achievement, that too. */
export function visitRemarks(views: readonly VisitView[], { settings }: Pick<Context, 'settings'>): readonly Text[] {
  const found: Partial<Record<Line, number>> = {}
  let printed: number | null = null
  for (const { height, values } of views)
    for (let entry = 0; entry < height; entry++) {
      const line = lineOf.get(foldWord(values.kpiName.at(entry) ?? ''))
      const actual = values.kpiActual?.at(entry) ?? null
      if (!line || actual === null || found[line] !== undefined) continue
      found[line] = actual
      if (line === 'visits') printed = values.kpiAchievement?.at(entry) ?? null
    }
  const { fleet, visits } = found
  if (fleet === undefined || visits === undefined) return []
  const churn = found.churn ?? settings.assumedChurnRate
  const expected = expectedVisits(fleet, churn, settings)
  const reached = visitAchievement(visits, expected)
  if (reached === null) return []
  const { expectedVisitsPerYear: times } = settings
  const [of, made] = [rounded(expected), rounded(visits)]
  const assumed = found.churn === undefined ? text('（流失率按设置）', ' (churn rate as set)') : text('', '')
  return [
    text(
      `进站理论台次：${rounded(fleet)}×（1－${percent(churn)}）×${times}＝${of}${assumed.zh}；实际${made}，达成率${percent(reached)}。`,
      `Expected visits: ${rounded(fleet)} × (1 - ${percent(churn)}) × ${times} = ${of}${assumed.en}; made ${made}, ${percent(reached)}.`,
    ),
    ...(printed !== null && Math.abs(printed - reached) >= 0.001
      ? [
          text(
            `表中写的达成率是${percent(printed)}，按上面的数是${percent(reached)}，请核对。`,
            `The sheet says ${percent(printed)}; by these figures it is ${percent(reached)}: please verify.`,
          ),
        ]
      : []),
  ]
}

/** What churn costs: visits that the owners on file should make, and what loyal customers are worth by the factors that are set. */
export function churnCost({ all }: SummaryResult, { settings }: Context): readonly Text[] {
  const { expectedVisitsPerYear: times, customerValue: factors } = settings
  const value = loyalCustomerValue(settings)
  const { spendPerVisit, visitsPerYear, years, vehicles, peopleInfluenced } = factors
  const visits =
    all.base !== null && all.rate !== null
      ? [
          text(
            `按每台每年进站${times}次，一年应进站${rounded(expectedVisits(all.base, all.rate, settings))}台次；流失的${all.count}台少进站${rounded(all.count * times)}台次。`,
            `At ${times} visits a year the remaining owners should make ${rounded(expectedVisits(all.base, all.rate, settings))}; the ${all.count} lost ones make ${rounded(all.count * times)} fewer.`,
          ),
        ]
      : []
  if (all.count === 0 || value === 0) return visits
  return [
    ...visits,
    text(
      `一位忠诚客户的价值：${spendPerVisit}元×${visitsPerYear}次×${years}年×${vehicles}辆×${peopleInfluenced}人＝${value}元（系数在设置中改；把影响的人都当成客户，偏乐观）。`,
      `A loyal customer is worth ${spendPerVisit} yuan × ${visitsPerYear} visits × ${years} years × ${vehicles} vehicles × ${peopleInfluenced} people = ${value} yuan (the factors are settings; to count everybody influenced as a customer is optimistic).`,
    ),
  ]
}
