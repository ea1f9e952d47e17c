import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  lostCards,
  ordersOnCards,
  ordersPlaced,
  referredLosses,
  referredOrders,
  testDrivenLosses,
  testDrivenOrders,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'won-against-lost',
  title: text('成交与战败对比', 'Won against lost'),
  definition: text(
    '本月成交的卡和本月战败的卡，各有多少试驾过、多少是推荐来的：差得多的一项，多半就是成交和战败的分别（S003）。',
    'Of the month’s cards ordered and of those lost, how many had a test drive and how many were referred: where both differ most, winning and losing part (S003).',
  ),
  unit: 'percent',
  variants: [
    share('won-test-driven', text('成交卡中试驾过的', 'Test-driven among the won'), testDrivenOrders, ordersOnCards),
    share('lost-test-driven', text('战败卡中试驾过的', 'Test-driven among the lost'), testDrivenLosses, lostCards),
    share('won-referred', text('成交卡中推荐来的', 'Referred among the won'), referredOrders, ordersPlaced),
    share('lost-referred', text('战败卡中推荐来的', 'Referred among the lost'), referredLosses, lostCards),
  ],
  share: true,
  source: ['S003'],
})
