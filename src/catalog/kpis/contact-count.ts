import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { contactsFormula, contactsInLog } from '../facts/contacts-in-log'

export default rowKpi({
  id: 'contact-count',
  title: text('跟进次数', 'Contacts'),
  definition: text(
    '到战败日期为止，跟进记录里这位客户的条数：按电话找，记录没有电话时按姓名和销售顾问找；没有战败日期的全数。只数一行一次的跟进记录表：接触状况表的日格、卡片背面、日期是文本的记录公式数不准，不填。',
    'Entries of the contact log about the customer up to the day of the loss: by phone, and by name and consultant where an entry has none; all of them where the loss has no day. Only a log of one contact a row is counted: where contacts stand in a grid of days, on cards or under text dates, no formula counts them well and nothing is filled.',
  ),
  on: ['loss-analysis'],
  fills: 'contactCount',
  fields: ['customerName', 'phone', 'lossDate'],
  optional: ['consultant'],
  unit: 'times',
  format: '0',
  most: 3000,
  source: ['S000', 'inferred'],
  compute: (view, basis) => contactsInLog(view, basis) ?? (() => null),
  formula: contactsFormula,
})
