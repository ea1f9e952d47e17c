import { tableRule } from '../../model/rule'
import { text } from '../../model/text'
import { destinationFields, destinations } from '../facts/loss-destination'
import { customerAt } from '../facts/prospects'
import { entriesWhere } from '../facts/table-rows'

/** An order cancelled (level O) is asked for its deposit and reason instead. */
export default tableRule({
  code: 'DF15',
  id: 'missing-loss-destination',
  severity: 'warning',
  title: text('战败未写去向', 'Missing loss destination'),
  why: text(
    '不知道客户买了谁家的车，就不知道该研究哪个竞品、该盯哪家店的价格',
    'Without what was bought instead nobody knows which rival to study or whose prices to watch',
  ),
  messages: {
    blank: text(
      '{name}已在别处购车，请补写购买的车型或经销商',
      '{name} bought elsewhere: please add which model or from which dealer',
    ),
    dealer: text(
      '{name}买了本品牌的车，请补写是哪家经销商',
      '{name} bought the same make elsewhere: please add from which dealer',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            {
              customerName: '陈立',
              lossDate: '2026-03-05',
              lossKind: '战败',
              lossReason: '价格谈不下来',
              lossDestination: '竞品',
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
              lossDate: '2026-03-05',
              lossKind: '战败',
              lossReason: '价格谈不下来',
              lossDestination: '哈弗H6',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossKind', 'lossDestination'],
  optional: [...destinationFields, 'lossLevel', 'customerName'],
  byRow: true,
  *check({ table, height, values: { lossKind, lossLevel } }, { profile }) {
    const destinationAt = destinations(table, profile)
    const isLost = lossKind.where((kind) => kind === '战败')
    for (const row of entriesWhere(height, (one) => isLost(one) && destinationAt(one) !== 'named')) {
      if (lossLevel?.at(row) === 'O') continue
      const message = destinationAt(row) === null ? 'blank' : 'dealer'
      yield { row, field: 'lossDestination', message, data: { name: customerAt(table, row) } }
    }
  },
})
