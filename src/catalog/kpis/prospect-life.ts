import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { numberIn } from '../facts/row-formulas'

export default rowKpi({
  id: 'prospect-life',
  title: text('生命周期天数', 'Prospect life (days)'),
  definition: text(
    '战败日期减意向产生日期；缺一个日期或日期是文本时留空，负数说明日期有误。',
    'Day of the loss less the day when the prospect was met; blank where a date is missing or text; below zero a date is wrong.',
  ),
  on: ['loss-analysis'],
  fills: null,
  fields: ['createdDate', 'lossDate'],
  unit: 'days',
  format: '0',
  source: ['S000'],
  compute(view) {
    const [earlier, later] = [view.cells('createdDate'), view.cells('lossDate')]
    return (row) => {
      const from = numberIn(earlier?.at(row))
      const to = numberIn(later?.at(row))
      return from === null || to === null ? null : Math.floor(to) - Math.floor(from)
    }
  },
  formula({ at }) {
    const [from, to] = [at('createdDate'), at('lossDate')]
    return `IF(COUNT(${from},${to})<2,"",INT(${to})-INT(${from}))`
  },
})
