import { text } from '../../model/text'
import { dayRate } from '../facts/day-rates'

export default dayRate({
  id: 'day-closing-rate',
  title: text('当日成交率', 'Closing rate of the day'),
  definition: text(
    '来店统计表逐日的成交客户数÷初次来店批数；统计表没有初次来店批数时除以来店总批数，没有分子那一列时按日期到登记表、管理卡里数；分母为0写“-”。',
    'Orders over first visits, day by day in the monthly statistics; over all visits where first ones are not counted, and counted by date in the logs and on the cards where the statistics lack the count; "-" where the base is 0.',
  ),
  fills: 'closingShare',
  over: 'orderCount',
  counted: { kpi: 'closing-rate', variant: 'first-visits' },
})
