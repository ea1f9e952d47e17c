import type { View } from '../../model/rule'
import type { Summary } from '../../model/summary'
import { text } from '../../model/text'
import { churnClasses, classKey } from '../facts/churn-classes'
import { weakest } from '../facts/churn-highlights'
import { churnBasis } from '../facts/churn-list'
import { churnedCustomers, vehicles } from '../facts/churn-sources'

const kind = (view: View<'customerType'>) => (entry: number) => view.values.customerType.at(entry)

const churnByCustomerType: Summary = {
  id: 'churn-by-customer-type',
  title: text('售后流失汇总（客户类型×流失类别）', 'Churn by customer type and class'),
  definition: text(
    '按所选口径已流失的客户，按客户类型（照表中所写）和流失类别计数。',
    'Churned customers by the definition that is set, by customer type as it is written and by class of churn.',
  ),
  basis: churnBasis,
  highlights: (result, context) => weakest(result, text('客户类型', 'customer type'), context),
  sheet: { id: 'churn-by-type', title: text('流失客户类型汇总', 'Churn by type') },
  of: churnedCustomers(['customerType'], (view, context) => ({
    row: kind(view),
    column: classKey(view as unknown as View<never>, context),
  })),
  rows: { id: 'type', title: text('客户类型', 'Customer type') },
  columns: churnClasses,
  unit: vehicles,
  measures: ['count', 'rowShare', 'share'],
  source: ['S004'],
}

export default churnByCustomerType
