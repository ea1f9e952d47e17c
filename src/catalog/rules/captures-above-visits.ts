import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'

const day = { statisticsDate: '2026-03-05', firstVisits: 1, repeatVisits: 1 } as const

/** Over the whole form, since a capture of one day may be entered on the next; calls count where the form counts them. */
export default tableRule({
  code: 'RG15',
  id: 'captures-above-visits',
  severity: 'warning',
  title: text('留档率超过100%', 'Capture rate above 100%'),
  why: text(
    '留档比来店还多，分子里有来电或外展建的卡：留档率好看，展厅接待的毛病看不见',
    'More captures than visits count cards of calls and events: the rate looks fine and hides how the showroom receives',
  ),
  messages: {
    above: text(
      '本表留档{a}位，来店{b}批，留档率{x}%超过100%，请把非来店建卡分开统计',
      '{a} captures of {b} parties make {x}%, above 100%: please count cards that did not come of a visit apart',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [{ tables: { 'traffic-statistics': [{ ...day, totalVisits: 2, capturedCount: 3 }] } }],
    good: [{ tables: { 'traffic-statistics': [{ ...day, totalVisits: 2, capturedCount: 1 }] } }],
  },
  on: ['traffic-statistics'],
  fields: ['capturedCount', 'totalVisits'],
  optional: ['totalCalls'],
  *check({ height, values, table }) {
    const { capturedCount, totalVisits, totalCalls } = values
    let [a, b] = [0, 0]
    for (let row = 0; row < height; row++) {
      a += capturedCount.at(row) ?? 0
      b += (totalVisits.at(row) ?? 0) + (totalCalls?.at(row) ?? 0)
    }
    if (b === 0 || a <= b) return
    const data: Data = { a, b, x: Math.round((100 * a) / b) }
    yield { row: -1, field: 'capturedCount', message: 'above', data, subject: table.sheetName }
  },
})
