import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { dueOfContact } from '../facts/contact-due'

export default rowKpi({
  id: 'next-contact-due',
  title: text('下次应跟进日', 'Next contact due'),
  definition: text(
    '最后接触日（没有时用意向产生日期）加本级别的跟进周期；已成交、战败、失控、移交的卡，以及没有级别或日期的卡留空。节假日不顺延。',
    'The last contact, else the day of the card, plus the cadence of the level; blank for closed cards and without a level or a date. Holidays do not postpone it.',
  ),
  on: ['prospect-card'],
  fills: null,
  fields: ['createdDate', 'level'],
  optional: ['lastContactDate', 'status', 'orderDate', 'lossDate'],
  unit: 'date',
  format: 'yyyy-mm-dd',
  source: ['S002'],
  compute: (view, basis) => dueOfContact(basis).of(view),
  formula: (cells, basis) => dueOfContact(basis).formula(cells, (due) => due),
})
