import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { destinationFields, destinations } from '../facts/loss-destination'
import { numbersIn, rowsApart } from '../facts/numbers-in'
import { customerAt } from '../facts/prospects'

export default tableRule({
  code: 'DF07',
  id: 'short-life-low-level',
  severity: 'warning',
  title: text('产生不久即战败而级别低', 'Short life at a low level'),
  why: text(
    '几天内就买了车的客户本是高级别，判低了就按低级别跟进，容易错过',
    'A customer who buys within days was a hot one: judged low, he is followed up slowly and easily missed',
  ),
  messages: {
    shortLife: text(
      '{name}从产生到战败仅{d}天，产生级别{level}，请和顾问回看当时的级别判断；表不用改，把结论写在“认可”的理由里',
      '{name} was lost {d} days after becoming a prospect of level {level}: please review with the consultant how the level was judged; nothing is to be rewritten: accept it and give what you found as the reason',
    ),
    bought: text(
      '{name}产生{d}天就买了别家的车，产生级别却是{level}，可作为判断级别的案例',
      '{name} bought elsewhere after {d} days as a prospect of level {level}: a case for learning how to judge the level',
    ),
  },
  severities: { bought: 'info' },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              createdDate: '2026-03-02',
              initialLevel: 'C',
              lossDate: '2026-03-08',
              lossReason: '不买了',
            },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              createdDate: '2026-03-02',
              initialLevel: 'H',
              lossDate: '2026-03-08',
              lossReason: '买了哈弗H6',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['createdDate', 'initialLevel', 'lossDate'],
  optional: ['customerName', ...destinationFields],
  byRow: true,
  *check({ table, height, values: { createdDate, initialLevel, lossDate } }, { settings, profile }) {
    const low = new Set<string>(settings.lowLevels satisfies readonly Level[])
    const destinationAt = destinations(table, profile)
    const [from, to] = [numbersIn(createdDate, height), numbersIn(lossDate, height)]
    const isLow = initialLevel.where((level) => low.has(level))
    for (const row of rowsApart(from, to, 0, settings.shortLifeDays).filter(isLow)) {
      const data: Data = { name: customerAt(table, row), d: to[row]! - from[row]!, level: initialLevel.at(row) }
      const message = destinationAt(row) === 'named' ? 'bought' : 'shortLife'
      yield { row, field: 'initialLevel', message, data }
    }
  },
})
