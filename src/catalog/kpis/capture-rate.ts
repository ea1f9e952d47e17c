import { figureKpi } from '../../model/kpi'
import { text } from '../../model/text'
import {
  allVisits,
  buyersFirstVisits,
  capturedBuyersFirstVisits,
  capturedFirstVisits,
  capturedVisits,
  firstVisits,
  firstVisitsWithPhone,
  naturalFirstVisits,
  naturalFirstVisitsFiled,
  newCards,
  newVisitorsCards,
  statedCaptured,
  statedFirstVisits,
} from '../facts/counts'
import { share } from '../facts/variants'

export default figureKpi({
  id: 'capture-rate',
  title: text('留档率', 'Contact capture rate'),
  definition: text(
    '首次来店且“是否留档”为是的批数÷首次来店批数（S002：首次来店批数的留档率）；另列全部来店口径和留电话口径。首次购车来店口径按“来店目的”剔除提车、保养等；新建卡口径是S002原式（管理卡数÷来店组数），全部新建卡含来电客户，可超过100%。“不留”等字样从不算留下电话。',
    'First visits marked as captured over first visits, as S002 asks; over all visits, and by phones left, stand beside it. First visits to buy leave out errands by the purpose of the visit; by cards is S002’s own formula, and with all new cards, callers’ too, it may exceed 100%. A note in place of a phone never counts as one.',
  ),
  unit: 'percent',
  variants: [
    share('first-visits', text('留档率（首次来店）', 'Capture rate (first visits)'), capturedFirstVisits, firstVisits),
    share('all-visits', text('留档率（全部来店）', 'Capture rate (all visits)'), capturedVisits, allVisits),
    share('phone', text('留电话率（首次来店）', 'Phone rate (first visits)'), firstVisitsWithPhone, firstVisits),
    share(
      'first-buyers',
      text('留档率（首次购车来店）', 'Capture rate (first visits to buy)'),
      capturedBuyersFirstVisits,
      buyersFirstVisits,
    ),
    share(
      'natural',
      text('留档率（首次自然到店，须留电话）', 'Capture rate (first visits on their own, with a phone)'),
      naturalFirstVisitsFiled,
      naturalFirstVisits,
    ),
    share('cards', text('留档率（来店新建卡）', 'Capture rate (cards of visitors)'), newVisitorsCards, allVisits),
    share('all-cards', text('留档率（全部新建卡）', 'Capture rate (all new cards)'), newCards, allVisits),
    share('statistics', text('留档率（统计表）', 'Capture rate (statistics)'), statedCaptured, statedFirstVisits),
  ],
  share: true,
  source: ['S002'],
})
