import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { cardStock, firstVisits, lostCards, lostOnFunnel, lostOnTable, lostOrOrdered } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'loss-rate',
  title: text('战败率', 'Lost-sale rate'),
  definition: text(
    '管理卡上结果为战败且战败日期在本月的卡数÷意向客户管理卡总数（上月留存+本月新建，不含月初前已战败或成交的卡）；以卡为准，流失表口径并列，两者不同说明有战败未登记。假定漏斗口径是S001的1−成交率（首次来店），未成交即视为战败。',
    'Cards lost in the month over all cards, carried over and new, without those closed before it; the cards lead, and the loss table stands beside them: where they differ, losses were not entered. The assumed funnel is S001’s one less the closing rate of first visits.',
  ),
  unit: 'percent',
  variants: [
    share('cards', text('战败率（管理卡）', 'Lost-sale rate (cards)'), lostCards, cardStock),
    share('loss-table', text('战败率（流失表）', 'Lost-sale rate (loss table)'), lostOnTable, cardStock),
    share('closed', text('战败率（已结案）', 'Lost-sale rate (closed cards)'), lostCards, lostOrOrdered),
    share('funnel', text('战败率（假定漏斗）', 'Lost-sale rate (assumed funnel)'), lostOnFunnel, firstVisits),
  ],
  share: true,
  source: ['S002', 'S000'],
})
