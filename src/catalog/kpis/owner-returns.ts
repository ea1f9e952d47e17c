import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allOwners, ownersServed } from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'owner-returns',
  title: text('保有客户回厂', 'Owners serviced'),
  definition: text(
    '保有客户管理卡上最后进站日期在本月的客户数，和占保有客户数的比例；每卡只记最后一次，以后再来的月份会盖住这个月。',
    'Owners whose last service lies in the month, and their share of all on file; a card keeps the last visit only, so a later one hides it.',
  ),
  unit: 'people',
  variants: [
    plain('count', ownersServed),
    share('rate', text('保有客户回厂率', 'Service return rate'), ownersServed, allOwners),
  ],
  share: true,
  source: ['S002'],
})
