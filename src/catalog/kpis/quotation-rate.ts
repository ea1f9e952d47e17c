import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  firstVisits,
  quotedFirstVisits,
  quotedTestDrives,
  quotedVisits,
  testDrivenVisits,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'quotation-rate',
  title: text('商洽率', 'Quotation rate'),
  definition: text(
    '来店客户登记表中“是否商洽”为是的批数÷来店批数；首次来店口径并列。试驾客户口径看试驾之后是否商洽。',
    'Visits marked with a quotation over visits; over first visits beside it. Of the test drives those with a quotation.',
  ),
  unit: 'percent',
  variants: [
    share('all-visits', text('商洽率（全部来店）', 'Quotation rate (all visits)'), quotedVisits, allVisits),
    share('first-visits', text('商洽率（首次来店）', 'Quotation rate (first visits)'), quotedFirstVisits, firstVisits),
    share(
      'test-drives',
      text('商洽率（试驾客户）', 'Quotation rate (test drives)'),
      quotedTestDrives,
      testDrivenVisits,
    ),
  ],
  share: true,
  source: ['S002'],
})
