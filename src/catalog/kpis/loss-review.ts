import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { lossesConfirmed, lossesRejected, lossesReviewed } from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'loss-review',
  title: text('战败审核', 'Loss review'),
  definition: text(
    '流失表本月战败中经理回访过的，被驳回的比例（战败驳回率、伪战败率）和未被驳回的比例（战败准确率）；没有回访的不计。',
    'Of the month’s losses that the manager called back about, those rejected, and those confirmed; losses without a call-back are left out.',
  ),
  unit: 'percent',
  variants: [
    share('rejected', text('战败驳回率', 'Rejected losses'), lossesRejected, lossesReviewed),
    share('accuracy', text('战败准确率', 'Confirmed losses'), lossesConfirmed, lossesReviewed),
  ],
  share: true,
  source: ['public', 'S000'],
})
