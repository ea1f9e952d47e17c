import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { churnProfiles } from '../facts/churn-profiles'
import { churnedOwners, ownersDelivered } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'owner-churn-rate',
  title: text('保有客户流失率', 'Owner churn rate'),
  definition: text(
    '保有客户管理卡上，从最后进站（没进过站的从交车）到截止日的满月数达到流失界限的客户数÷到月末已交车的保有客户数。每种流失口径单列，从不混用：关爱部方案、招揽方法、招徕策略四级、六个月未回厂、6至12个月风险。',
    'Owners whose full months since the last service, or without one since delivery, reach the bound of churn, over all delivered by the month’s end; each definition of churn by itself, never mixed.',
  ),
  unit: 'percent',
  variants: [
    ...Object.values(churnProfiles).map((profile) =>
      share(
        profile.id,
        text(`保有客户流失率（${profile.title.zh}）`, `Owner churn rate (${profile.title.en})`),
        churnedOwners(profile),
        ownersDelivered,
      ),
    ),
  ],
  share: true,
  source: ['S004', 'S002'],
})
