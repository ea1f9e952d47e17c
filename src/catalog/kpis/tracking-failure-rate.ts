import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { tracked, unreached } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'tracking-failure-rate',
  title: text('跟踪失败率', 'Unreached rate'),
  definition: text(
    '售后流失客户明细中跟踪日期在本月、写有跟踪失败原因的客户数÷本月跟踪数。',
    'Of the lost service customers contacted in the month those with a reason why they were not reached.',
  ),
  unit: 'percent',
  variants: [share('tracked', text('跟踪失败率', 'Unreached rate'), unreached, tracked)],
  share: true,
  source: ['S004'],
})
