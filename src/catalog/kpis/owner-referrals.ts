import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { deliveries, ownersReferrals, referralsSold } from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'owner-referrals',
  title: text('保有客户推荐', 'Referrals by owners'),
  definition: text(
    '保有客户管理卡上推荐日期在本月的条数，和其中已成交的比例。保有客户推荐率是推荐成交数÷本月交车台数（总销售台数）。',
    'Referrals dated in the month on owners’ cards, and the share of them that bought. The owner referral rate is referrals that bought over deliveries.',
  ),
  unit: 'people',
  variants: [
    plain('referrals', ownersReferrals),
    share('sold', text('推荐成交率', 'Closing rate of referrals'), referralsSold, ownersReferrals),
    share('sales-share', text('保有客户推荐率', 'Owner referral rate'), referralsSold, deliveries),
  ],
  share: true,
  source: ['S002', 'S001'],
})
