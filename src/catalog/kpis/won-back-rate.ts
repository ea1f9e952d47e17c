import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { everLostCards, netLosses, wonBackCards } from '../facts/counts'
import { plain, share } from '../facts/variants'

export default figureKpi({
  id: 'won-back-rate',
  title: text('战败挽回率', 'Recovered lost sales'),
  definition: text(
    '管理卡上战败日期在本月、结果却是成交或在跟的卡数÷战败日期在本月的卡数：战败后又跟进或成交的。重新跟进时删了战败日期的看不出来；战败仍计在其当月，净战败=流失表战败−挽回。',
    'Cards with a loss in the month that were sold or are followed up after all, over cards with a loss in the month. Where the loss date was deleted it cannot be told; the loss stays in its month, and the net is the loss table’s less those recovered.',
  ),
  unit: 'cards',
  variants: [
    share('cards', text('战败挽回率', 'Recovered lost sales'), wonBackCards, everLostCards),
    plain('net', netLosses),
  ],
  share: true,
  source: ['S001', 'inferred'],
})
