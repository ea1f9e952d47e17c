import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { kindsIn } from '../facts/kinds-in'
import { destinationFields, destinations } from '../facts/loss-destination'
import { reasonOf, settledReason } from '../facts/loss-reasons'
import { namesAmount, vagueness } from '../facts/reason-quality'
import { entriesWhere } from '../facts/table-rows'

/** Only where money against a rival is meant: a budget, a loan or an unreasonable demand has no gap. Silent where DF10 speaks. */
const aboutPrice = new Set(['P0', 'P1', 'P2'])

export default tableRule({
  code: 'DF12',
  id: 'price-reason-without-gap',
  severity: 'warning',
  title: text('写价格却无差价', 'Price given without the gap'),
  why: text(
    '价格贵在哪里：比谁贵、差多少，才分得清是政策不够还是没谈好',
    'Dearer than whom and by how much: only that tells a weak offer from a weak negotiation',
  ),
  messages: {
    noGap: text(
      '{name}的原因与价格有关，请补写对比的车型和差价',
      '{name} was lost over the price: please add the rival model and the gap',
    ),
  },
  source: ['S000'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '客户觉得我们报的价格高，谈不下来就走了' },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '客户觉得我们报的价格比同级车高8千' },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossReason'],
  optional: [...destinationFields, 'lossReasonCategory', 'lossKind', 'customerName'],
  byRow: true,
  *check({ table, height, values }, { settings, profile }) {
    const { lossReason, lossReasonCategory, lossKind, customerName } = values
    const destinationAt = destinations(table, profile)
    const gone = kindsIn(lossKind, height, (kind) => (kind === '失控' ? 1 : 2))
    const elsewhere = kindsIn(lossReasonCategory, height, (category) => {
      const told = reasonOf(category, null)
      const isElsewhere =
        told !== null && (told.group !== '价格' || (settledReason(category) !== null && !aboutPrice.has(told.code)))
      return isElsewhere ? 1 : 2
    })
    const hasAmount = lossReason.where(namesAmount)
    const isEmpty = lossReason.where(vagueness(settings))
    const gapless = entriesWhere(
      height,
      (row) =>
        gone[row] !== 1 &&
        elsewhere[row] !== 1 &&
        lossReason.at(row) !== null &&
        !hasAmount(row) &&
        !(destinationAt(row) === 'named' || isEmpty(row)),
    )
    for (const row of gapless) {
      const reason = reasonOf(lossReasonCategory?.at(row) ?? null, lossReason.at(row))
      if (!reason || !aboutPrice.has(reason.code)) continue
      const data: Data = { name: customerName?.at(row) ?? text('这位客户', 'This customer') }
      yield { row, field: 'lossReason', message: 'noGap', data }
    }
  },
})
