import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { ownersReferrals, referralsSold } from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'owner-referrals',
  title: text('保有客户推荐', 'Referrals by owners'),
  definition: text(
    '保有客户管理卡上推荐日期在本月的条数，和其中已成交的比例。',
    'Referrals dated in the month on owners’ cards, and the share of them that bought.',
  ),
  unit: 'people',
  variants: [
    plain('referrals', ownersReferrals),
    share('sold', text('推荐成交率', 'Closing rate of referrals'), referralsSold, ownersReferrals),
  ],
  share: true,
  source: ['S002', 'S001'],
})
