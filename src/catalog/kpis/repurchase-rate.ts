import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allOwners, ownersOfTier, repurchases, repurchasesOfTier, tiers } from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'repurchase-rate',
  title: text('续购率', 'Repurchase rate'),
  definition: text(
    '保有客户管理卡上“是否续购”为是的客户数÷保有客户数；分级口径按卡上的客户分级（S001：续购÷该级基盘）。',
    'Owners marked as having bought again over owners on file; by tier, of the tier’s own.',
  ),
  unit: 'percent',
  variants: [
    share('all', text('续购率', 'Repurchase rate'), repurchases, allOwners),
    ...tiers.map(({ id, tier, en }) =>
      share(
        id,
        text(`续购率（${tier}）`, `Repurchase rate (${en})`),
        repurchasesOfTier(tier, en),
        ownersOfTier(tier, en),
      ),
    ),
  ].map(monthly),
  share: true,
  source: ['S001'],
})
