import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { ownersPhoned, ownersPlanned, ownersVisited } from '../facts/counts'
import { monthly, share } from '../facts/variants'

export default figureKpi({
  id: 'owner-contact-rate',
  title: text('保有客户维系率', 'Owner contact rate'),
  definition: text(
    '旧客进度管制表中本月已电访的客户数÷计划内客户数；登门口径是截止日前三个月内登过门的（S001：电访每月一次，登门每三个月一次）。逐月、逐季分列的表按月分列，不在此列。',
    'Owners phoned in the month over owners in the visit plan; visited within the last three months beside it (S001: phoned monthly, visited quarterly). Plans with a column for each month or quarter are not counted here.',
  ),
  unit: 'percent',
  variants: [
    share('phone', text('保有客户电访率', 'Owners phoned'), ownersPhoned, ownersPlanned),
    share('door', text('保有客户登门率', 'Owners visited'), ownersVisited, ownersPlanned),
  ].map(monthly),
  share: true,
  source: ['S002', 'S001'],
})
