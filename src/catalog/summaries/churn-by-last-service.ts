import type { View } from '../../model/rule'
import type { Summary } from '../../model/summary'
import { text } from '../../model/text'
import { churnClasses, classKey } from '../facts/churn-classes'
import { foremost } from '../facts/churn-highlights'
import { churnBasis } from '../facts/churn-list'
import { churnedCustomers, vehicles } from '../facts/churn-sources'
import { serviceKindOf, serviceKinds } from '../facts/service-kinds'

const written = (view: View<'lastServiceKind'>) => (entry: number) => view.values.lastServiceKind.at(entry)

const churnByLastService: Summary = {
  id: 'churn-by-last-service',
  title: text('售后流失汇总（最后维修类别×流失类别）', 'Churn by last service and class'),
  definition: text(
    '按所选口径已流失的客户，按最后一次进站做的项目（照表中所写，并归为保养、维修、钣喷/事故、保修/索赔、其他）和流失类别计数：看客户做完什么以后不再来。还来店、只是不再保养或不再维修的是部分流失，不在这里，见“部分流失”列。',
    'Churned customers by the definition that is set, by what their last visit was for (as written, and grouped) and by class of churn: after which work they stopped coming. Who still comes and only stopped maintenance, or repair, has churned in part: that is the column of partial churn, not this.',
  ),
  basis: churnBasis,
  highlights: (result) => foremost(result, text('最后维修类别', 'last service')),
  sheet: { id: 'churn-by-service', title: text('流失最后维修汇总', 'Churn by last service') },
  of: churnedCustomers(['lastServiceKind'], (view, context) => ({
    row: written(view),
    column: classKey(view as unknown as View<never>, context),
  })),
  rows: {
    id: 'service',
    title: text('最后维修类别', 'Last service'),
    group: { title: text('类别分组', 'Kind of work'), of: serviceKindOf, order: serviceKinds },
  },
  columns: churnClasses,
  unit: vehicles,
  measures: ['count', 'rowShare', 'share'],
  source: ['S004'],
}

export default churnByLastService
