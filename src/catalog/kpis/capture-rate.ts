import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { allVisits, capturedFirstVisits, capturedVisits, firstVisits, firstVisitsWithPhone } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'capture-rate',
  title: text('留档率', 'Contact capture rate'),
  definition: text(
    '首次来店且“是否留档”为是的批数÷首次来店批数（S002：首次来店批数的留档率）；另列全部来店口径和留电话口径。',
    'First visits marked as captured over first visits, as S002 asks; over all visits, and by phones left, stand beside it.',
  ),
  unit: 'percent',
  variants: [
    share('first-visits', text('留档率（首次来店）', 'Capture rate (first visits)'), capturedFirstVisits, firstVisits),
    share('all-visits', text('留档率（全部来店）', 'Capture rate (all visits)'), capturedVisits, allVisits),
    share('phone', text('留电话率（首次来店）', 'Phone rate (first visits)'), firstVisitsWithPhone, firstVisits),
  ],
  share: true,
  source: ['S002'],
})
