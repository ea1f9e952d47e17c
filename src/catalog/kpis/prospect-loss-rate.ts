import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { cardStock, cardsClosedUnsold } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'prospect-loss-rate',
  title: text('意向客户流失率', 'Prospect churn rate'),
  definition: text(
    '（战败+失控）÷意向客户管理卡总数（S000考核顾问的口径）。',
    'Cards lost and lost from sight over all cards: what S000 judges consultants by.',
  ),
  unit: 'percent',
  variants: [share('cards', text('意向客户流失率', 'Prospect churn rate'), cardsClosedUnsold, cardStock)],
  share: true,
  source: ['S000'],
})
