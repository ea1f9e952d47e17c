import { foldWord } from '../../model/fold'
import type { FigureKpi, Variant } from '../../model/kpi'
import { spellings } from './spellings'

/** What a KPI's name on a dealer's sheet asks for: a rate, or one of the counts that it is made of. */
export interface NamedFigure {
  readonly kpi: FigureKpi
  readonly variant: Variant
  readonly side: 'rate' | 'numerator' | 'denominator'
  /** The name says no base: any variant of the KPI answers it. */
  readonly anyBase: boolean
}

/** Further names, by the title of the KPI, of the variant or of the count; a name that two of them could mean stands nowhere. */
const others: Readonly<Record<string, string>> = {
  展厅来店批数:
    '来店批数 来店批次 来店组数 来店数 来店总批次 总来店批数 展厅客流量 展厅客流总批次 客流量 展厅客流量总批次 进店批次',
  首次来店批数: '首次来店批次 首次来店 首次来店数 初次来店批数 初次来店批次 初次来店 首次到店批次 首次进店批次',
  再次来店批数: '再次来店批次 再次来店 2次以上来店批数 2次以上来店 二次以上来店批数 二次来店批数 再次到店批次',
  来电批次: '来电批数 来电数 来电量 来电组数 来电总批数 来电总批次 来电总数',
  初次来电批次: '初次来电批数 初次来电数 首次来电批数 首次来电批次',
  留档率: '来店留档率 来店客户留档率 客户留档率 展厅留档率 留档比例 建档率',
  试乘试驾率: '试驾率 来店试驾率 试乘试驾比例 试驾比例',
  商洽率: '报价率 洽谈率',
  成交率: '来店成交率 来店客户成交率 展厅成交率 成交比例',
  试乘试驾成交率: '试驾成交率',
  战败率: '意向客户战败率 战败比例',
  失控率: '意向客户失控率 失控比例',
  意向客户流失率: '潜客流失率',
  订单转化率: '交车转化率',
  新车销售投保率: '新车投保率 投保率',
  上月留存成交比例: '上月留存成交率 留存成交率 留存客户成交率',
  本月新增成交比例: '本月新增成交率 新增成交率 新增客户成交率',
  本月成交卡数: '订单数 订单量 月订单数 订单台数 成交数 成交台数 成交客户数 成交卡数',
  本月交车台数: '交车数 交车量 交车台数 交付台数 交付数',
  本月新建卡数: '建卡数 新建卡数 新增建卡数 新增意向客户数 新增意向客户 新增意向客户卡数',
  月末在跟H级客户数: 'H级客户数 H级意向客户数 H级意向客户',
  月末在跟A级客户数: 'A级客户数 A级意向客户数 A级意向客户',
  月末在跟B级客户数: 'B级客户数 B级意向客户数 B级意向客户',
}
const titleOf = new Map(
  Object.entries(others).flatMap(([title, names]) =>
    [title, ...spellings(names)].map((name) => [foldWord(name), foldWord(title)] as const),
  ),
)

/** The name without a unit behind it, and without the month it stands for: 本月留档率(%). */
const bare = (name: string): string =>
  foldWord(name)
    .replace(/\((?:%|批|台|人|张|位|组|个|率)\)$|%$/u, '')
    .replace(/^(?:本月|当月|月度|月)(?!末)/u, '')

const known = new WeakMap<readonly FigureKpi[], ReadonlyMap<string, NamedFigure | null>>()

function namesOf(kpis: readonly FigureKpi[]): ReadonlyMap<string, NamedFigure | null> {
  const found = new Map<string, NamedFigure | null>()
  const add = (title: string, named: NamedFigure): void => {
    for (const name of new Set([foldWord(title), bare(title)])) {
      const there = found.get(name)
      const isSame = there && (there.kpi === named.kpi || there.side !== 'rate') && there.side === named.side
      // The same name for two things means neither; a count that several rates stand on is one.
      if (there === undefined) found.set(name, named)
      else if (!isSame) found.set(name, null)
    }
  }
  for (const kpi of kpis) {
    const [first] = kpi.variants
    const sideOf = ({ denominator }: Variant) => (denominator ? 'rate' : 'numerator')
    if (first) add(kpi.title.zh, { kpi, variant: first, side: sideOf(first), anyBase: true })
    for (const variant of kpi.variants) {
      if (variant.title.zh !== kpi.title.zh)
        add(variant.title.zh, { kpi, variant, side: sideOf(variant), anyBase: false })
    }
  }
  for (const kpi of kpis) {
    for (const variant of kpi.variants) {
      const sides = { numerator: variant.counts, denominator: variant.base } as const
      for (const side of ['numerator', 'denominator'] as const) {
        const title = sides[side]
        if (title && !found.has(foldWord(title.zh))) add(title.zh, { kpi, variant, side, anyBase: false })
      }
    }
  }
  return found
}

/** What a name asks for; null where it is not known, or could mean two things. */
export function figureNamed(name: string, kpis: readonly FigureKpi[]): NamedFigure | null {
  let names = known.get(kpis)
  if (!names) known.set(kpis, (names = namesOf(kpis)))
  for (const word of [foldWord(name), bare(name)]) {
    const found = names.get(word) ?? names.get(titleOf.get(word) ?? '') ?? names.get(bare(titleOf.get(word) ?? ''))
    if (found) return found
  }
  return null
}
