import { foldWord } from '../../model/fold'
import type { Settings } from '../../model/settings'
import type { ServiceDestination } from '../../model/vocabulary'
import { spellings } from './spellings'

/** Where vehicles go instead, in the words of S004; the more telling group stands before the looser. */
export const serviceDestinations: Settings['serviceDestinations'] = {
  自己: spellings('自己保养 自行保养 自己修 自己做 自保养'),
  外地: spellings(`
    外地已做 在外地保养 外地保养 外地 外省 车在外地 人在外地 临近城市 异地
    咸阳 杨凌 宝鸡 渭南 汉中 安康 延安 铜川 彬县 甘肃 湖南 山东 山西 四川 新疆
  `),
  同品牌他店: spellings('其他服务站 他站 其他特约店 同品牌他店 本品牌他店 其他4S店 别的4S店 其他4S店保养 服务站'),
  社会修理: spellings('社会修理厂 修理厂 个体 连锁店 快修 快修店 路边店 有指定修理厂 亲友修理厂 汽修厂 汽修店 维修厂'),
  不明: spellings('不明 不详 未知 不清楚 其他'),
}

/** The group of a destination by the longest of its words that stands in it, or the dealer's own; null for a name of nobody's. */
export function serviceDestinationOf(
  written: string,
  { serviceDestinations: groups }: Pick<Settings, 'serviceDestinations'>,
): ServiceDestination | null {
  const word = foldWord(written)
  let best: { readonly group: ServiceDestination; readonly length: number } | null = null
  for (const [group, words] of Object.entries(groups))
    for (const each of [group, ...words]) {
      const folded = foldWord(each)
      if (word.includes(folded) && folded.length > (best?.length ?? 0))
        best = { group: group as ServiceDestination, length: folded.length }
    }
  return best?.group ?? null
}
