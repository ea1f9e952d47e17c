import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allVisits, buyersVisits, firstVisits, returnVisits } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'showroom-visits',
  title: text('展厅来店批数', 'Showroom visits'),
  definition: text(
    '来店客户登记表中日期在本月的行数，一行一批，不按人数；购车来店只按“来店目的”剔除提车、保养等非购车来店。',
    'Entries of the showroom traffic log dated in the month, one entry a party whatever its size; visits to buy leave out errands by the purpose of the visit only.',
  ),
  unit: 'parties',
  variants: [
    plain('all', allVisits),
    plain('first', firstVisits),
    plain('return', returnVisits),
    plain('buyers', buyersVisits),
  ],
  share: false,
  source: ['S002'],
})
