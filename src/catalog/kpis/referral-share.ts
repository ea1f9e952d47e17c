import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { newCards, referredNewCards } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'referral-share',
  title: text('推荐客源占比', 'Referred among new prospects'),
  definition: text(
    '本月新建管理卡中有推荐人的比例（S001：推荐客源占新增总客源）。',
    'Of the month’s new cards those with a referrer, as S001 counts it.',
  ),
  unit: 'percent',
  variants: [share('new-cards', text('推荐客源占比', 'Referred among new prospects'), referredNewCards, newCards)],
  share: true,
  source: ['S001'],
})
