import { rowKpi } from '../../model/kpi'
import { text } from '../../model/text'
import { countsAsParty, partyFormula } from '../facts/party'

export default rowKpi({
  id: 'party-count',
  title: text('计批', 'Party counted'),
  definition: text(
    '一批客户当天只计1次：上方同一天、同一号码（没有号码时同姓名、车型、顾问）已登记，且两次来店相隔不到120分钟的计0；隔得够久算另一批。日期是文本的行留空。',
    'A party counts once: 0 where the same phone (without one: name, model and consultant) stands above on that day, less than 120 minutes earlier; later it is another visit. Blank where the date is text.',
  ),
  on: ['showroom-traffic-log'],
  fills: null,
  fields: ['visitDate', 'phone', 'customerName', 'model', 'consultant', 'arrivalTime'],
  unit: 'parties',
  format: '0',
  most: 3000,
  source: ['inferred'],
  compute: (view, { settings }) => countsAsParty(view, settings.samePartyMinutes),
  formula: (cells, { settings }) => partyFormula(cells, settings.samePartyMinutes),
})
