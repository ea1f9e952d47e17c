import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { cardStock, lostContactCards, lostContactOnTable, lostContactOrClosed } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'lost-contact-rate',
  title: text('失控率', 'Lost-contact rate'),
  definition: text(
    '管理卡上结果为失控且失控日期在本月的卡数÷意向客户管理卡总数（上月留存+本月新建）；失控与战败分开计（S002）。',
    'Cards of customers who could no longer be reached, dated in the month, over all cards, carried over and new; counted apart from lost sales, as in S002.',
  ),
  unit: 'percent',
  variants: [
    share('cards', text('失控率（管理卡）', 'Lost-contact rate (cards)'), lostContactCards, cardStock),
    share('loss-table', text('失控率（流失表）', 'Lost-contact rate (loss table)'), lostContactOnTable, cardStock),
    share(
      'closed',
      text('失控率（已结案）', 'Lost-contact rate (closed cards)'),
      lostContactCards,
      lostContactOrClosed,
    ),
  ],
  share: true,
  source: ['S002', 'S000'],
})
