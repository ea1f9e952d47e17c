import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  firstVisits,
  newCards,
  testDrivenFirstVisits,
  testDrivenNewCards,
  testDrivenVisits,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'test-drive-rate',
  title: text('试乘试驾率', 'Test-drive rate'),
  definition: text(
    '本月建卡的意向客户中截至月末已试乘试驾的占比（S002：意向客户试乘试驾率）；来店口径按来店客户登记表的“是否试乘试驾”计。',
    'Of the prospects whose card was made in the month, those who had taken a test drive by its end, as S002 asks; over visits it goes by the traffic log.',
  ),
  unit: 'percent',
  variants: [
    share('prospects', text('试乘试驾率（本月建卡）', 'Test-drive rate (new prospects)'), testDrivenNewCards, newCards),
    share(
      'first-visits',
      text('试乘试驾率（首次来店）', 'Test-drive rate (first visits)'),
      testDrivenFirstVisits,
      firstVisits,
    ),
    share('all-visits', text('试乘试驾率（全部来店）', 'Test-drive rate (all visits)'), testDrivenVisits, allVisits),
  ],
  share: true,
  source: ['S002'],
})
