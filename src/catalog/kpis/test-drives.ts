import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { testDrivenCards, testDrivenVisits } from '../facts/counts'
import { plain } from '../facts/variants'

export default figureKpi({
  id: 'test-drives',
  title: text('试乘试驾数', 'Test drives'),
  definition: text(
    '来店客户登记表中试驾的批数；管理卡口径按试驾日期在本月的卡计，同一客户当月试驾几次只计一次。',
    'Visits with a test drive by the traffic log; by cards those whose test drive is dated in the month, so that a customer counts once.',
  ),
  unit: 'parties',
  variants: [plain('visits', testDrivenVisits), { ...plain('cards', testDrivenCards), unit: 'cards' }],
  share: false,
  source: ['S002'],
})
