import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { testDrivenCards, testDrivenOrders } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'test-drive-closing-rate',
  title: text('试乘试驾成交率', 'Closing rate after test drive'),
  definition: text(
    '本月成交且试驾过的卡数÷本月试驾的意向客户数；上月试驾、本月成交的计在分子，超过100%也属正常。',
    'Orders of the month by prospects who had a test drive over prospects with a test drive in the month; drives of earlier months count above the line, so more than 100% is honest.',
  ),
  unit: 'percent',
  variants: [
    share('cards', text('试乘试驾成交率', 'Closing rate after test drive'), testDrivenOrders, testDrivenCards),
  ],
  share: false,
  source: ['S002'],
})
