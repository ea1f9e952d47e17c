import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { baseCustomers, baseCustomersOfTier, tiers } from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'tier-share',
  title: text('客户分级占比', 'Tier shares'),
  definition: text(
    '基盘客户分级表中优质、潜力、一般客户各占已分级客户的比例；没有分级的行不计。按区域、行业的集中度见汇总。',
    'Premium, potential and ordinary customers of the tier sheet, each over all that have a tier.',
  ),
  unit: 'percent',
  variants: [
    ...tiers.map(({ id, tier, en }) =>
      share(id, text(`${tier}客户占比`, `${en} customers`), baseCustomersOfTier(tier, en), baseCustomers),
    ),
  ].map(monthly),
  share: true,
  source: ['S001'],
})
