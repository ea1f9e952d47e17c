import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { destinationFields, destinations } from '../facts/loss-destination'
import { saysBought, saysWaiting } from '../facts/loss-words'
import { customerAt } from '../facts/prospects'
import { entriesWhere } from '../facts/table-rows'

/** A reason that says both (本想再看看，后来买了) is a purchase; a named destination is one as well. */
export default tableRule({
  code: 'DF16',
  id: 'loss-kind-against-reason',
  severity: 'warning',
  title: text('类别与原因描述不符', 'Loss kind against its reason'),
  why: text(
    '还在观望的客户归成战败就没人跟了；已经买车的归成准战败，又会白白跟下去，战败率也少算',
    'An undecided customer entered as lost is dropped; one who has bought, entered as undecided, is followed in vain and missing from the rate',
  ),
  messages: {
    bought: text(
      '{name}的原因里说已经购车，类别是否应为战败？',
      'The reason of {name} tells of a purchase: should the kind be lost sale?',
    ),
    waiting: text(
      '{name}的原因里说暂时不买或再看看，类别是否应为准战败？',
      'The reason of {name} says that nothing is bought for now: should the kind be undecided?',
    ),
  },
  source: ['S000', 'S001'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '准战败', lossReason: '上周已经买了哈弗H6' },
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
              lossKind: '准战败',
              lossReason: '家里买房，购车推迟到明年',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossKind', 'lossReason'],
  optional: [...destinationFields, 'customerName'],
  byRow: true,
  *check({ table, height, values: { lossKind, lossReason } }, { profile }) {
    const isBought = lossReason.where(saysBought)
    const isWaiting = lossReason.where(saysWaiting)
    const destinationAt = destinations(table, profile)
    const isUndecided = lossKind.where((kind) => kind === '准战败')
    const isLost = lossKind.where((kind) => kind !== '失控')
    const against = entriesWhere(height, (row) =>
      isUndecided(row) ? isBought(row) : isLost(row) && isWaiting(row) && !isBought(row) && destinationAt(row) === null,
    )
    for (const row of against) {
      const data: Data = { name: customerAt(table, row) }
      yield { row, field: 'lossKind', message: isUndecided(row) ? 'bought' : 'waiting', data }
    }
  },
})
