import { churnBounds, type MonthSpan } from '../../src/catalog/facts/churn'
import { churnProfiles } from '../../src/catalog/facts/churn-profiles'
import { page, table } from './markdown'
import { both } from './titles'

const span = ([from, below]: MonthSpan): string => (below === null ? `${from}+` : `${from}–${below}`)
const spans = (some: readonly MonthSpan[]): string => (some.length === 0 ? '—' : some.map(span).join('，'))

/** The definitions of churn side by side: their bounds, and what they leave out or count twice. */
export function churnPage(): string {
  const all = Object.values(churnProfiles)
  return page('售后流失口径 / Definitions of churn', [
    '按最后一次进站到截止日的满月数。口径之间不混用：用 `--churn-profile` 或设置 `churnProfile` 选一个，每张流失汇总都写明用的是哪一个、界限在哪里。',
    'By full months since the last visit. Definitions are never mixed: one is chosen by `--churn-profile` or the setting `churnProfile`, and every summary of churn says which, with its bounds.',
    table(
      ['口径 / Definition', '类别 / Classes', '月数 / Months', '算流失 / Churned'],
      all.flatMap(({ id, title, classes }) =>
        classes.map(({ word, en, from, below, churned }, place) => [
          place === 0 ? `\`${id}\` ${both(title)}` : '',
          `${word} / ${en}`,
          span([from, below]),
          churned ? '是 / yes' : '否 / no',
        ]),
      ),
    ),
    '## 空档和重叠 / Gaps and overlaps',
    '第一类以前没有人流失；其余空档里的客户，口径没有定义，汇总把他们列为“读不出”，不算流失也不算没有流失。',
    'Before its first class nobody has churned. Of customers in any other gap a definition says nothing: summaries tell them as unreadable, neither churned nor not.',
    table(
      ['口径 / Definition', '空档 / Gaps', '重叠 / Overlaps', '说明 / Remark', '来源 / Source'],
      all.map((profile) => {
        const { gaps, overlaps } = churnBounds(profile)
        const { remark } = profile
        return [`\`${profile.id}\``, spans(gaps), spans(overlaps), remark ? both(remark) : '', profile.source]
      }),
    ),
    '## 没有做成口径的 / Not offered',
    '两种公开的算法（两年前进过站、近一年没有再来；六个月前进站的客户在其后六个月里有没有回来）要有逐次的进站记录，这里的表只有最后一次，算不出来。奥迪的“网络流失率约30%”不是分类，是设置 `assumedChurnRate`，用来算进站理论台次。',
    'Two public ways of counting (in the shop two years ago and not within the last year; visitors of six months ago who came back since) need every single visit, while these forms hold the last one only. Audi’s “about 30% of the network” is no class but the setting `assumedChurnRate`, for expected visits.',
  ])
}
