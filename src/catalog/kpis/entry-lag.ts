import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'entry-lag',
  title: text('登记滞后天数', 'Entered after (days)'),
  definition: text(
    '登记日期减战败日期；当天登记为0。',
    'Day of the entry less the day of the loss; 0 where it was entered the same day.',
  ),
  on: ['loss-analysis'],
  fills: null,
  fields: ['lossDate', 'recordedDate'],
  unit: 'days',
  format: '0',
  source: ['S000'],
  compute(view) {
    const [earlier, later] = [view.cells('lossDate'), view.cells('recordedDate')]
    return (row) => {
      const from = numberIn(earlier?.at(row))
      const to = numberIn(later?.at(row))
      return from === null || to === null ? null : Math.floor(to) - Math.floor(from)
    }
  },
  formula({ at }) {
    const [from, to] = [at('lossDate'), at('recordedDate')]
    return `IF(COUNT(${from},${to})<2,"",INT(${to})-INT(${from}))`
  },
})
