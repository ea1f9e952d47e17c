import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  buyersVisits,
  firstVisits,
  returnVisits,
  statedFirstVisits,
  statedVisits,
  visitors,
} from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'showroom-visits',
  title: text('展厅来店批数', 'Showroom visits'),
  definition: text(
    '来店客户登记表中日期在本月的行数，一行一批，不按人数；购车来店只按“来店目的”剔除提车、保养等非购车来店。去重口径同一电话全月只计一位，没留电话的各计一位，几位顾问接待过的全店只计一位；统计表口径是统计表各日合计，两者应相等。',
    'Entries of the showroom traffic log dated in the month, one entry a party whatever its size; visits to buy leave out errands by the purpose of the visit only. By customers, a phone counts once in the month and each visit without one by itself, once for the store whoever received it; by the statistics their days are added up: both should agree.',
  ),
  unit: 'parties',
  variants: [
    plain('all', allVisits),
    plain('first', firstVisits),
    plain('return', returnVisits),
    plain('buyers', buyersVisits),
    { ...plain('customers', visitors), unit: 'people' },
    plain('statistics', statedVisits),
    plain('statistics-first', statedFirstVisits),
  ],
  share: false,
  source: ['S002'],
})
