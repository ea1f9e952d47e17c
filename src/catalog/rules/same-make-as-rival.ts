import type { Profile } from '../../model/profile'
import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { withoutOwnModels } from '../facts/own-models'
import { customerAt } from '../facts/prospects'

const rival = /竞品|竞争|其[他它]品牌|异品牌|他牌/u
const elsewhere = /本品牌|同品牌|他店|别的?店|其[他它]店|外地店/u

/**
 * 战败车型 often repeats what the customer came for: only a column headed as the rival's, or a word that says rival, makes an own model a
 * misclassification.
 */
export default tableRule({
  code: 'DF41',
  id: 'same-make-as-rival',
  severity: 'warning',
  title: text('同品牌他店归成竞品', 'Same make entered as rival'),
  why: text(
    '买的还是本品牌，丢的不是产品而是店：归成竞品，就会去改配置、要政策，而不是看自己的价格和服务',
    'He bought our make: not the product lost, the store did; entered as a rival it leads to the wrong cure',
  ),
  messages: {
    sameMake: text(
      '{name}买的是本品牌（“{v}”），去向应归“本品牌他店”，并写明是哪家店',
      '{name} bought our own make (“{v}”): the destination is the same make elsewhere, with the dealer’s name',
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
              lossReason: '城东店便宜8千',
              lossDestination: '菱智M5',
              lossReasonCategory: '竞品',
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
              lossReason: '城东店便宜8千',
              lossDestination: '本品牌他店',
              lossReasonCategory: '价格',
            },
          ],
        },
      },
    ],
  },
  on: ['loss-analysis'],
  fields: ['lossDestination'],
  optional: ['lossDealer', 'lossReasonCategory', 'lossReasonSubcategory', 'lossKind', 'customerName', 'rivals'],
  *check({ table, values }, { profile }) {
    const { lossDestination, lossDealer, lossReasonCategory, lossReasonSubcategory } = values
    const isHeaded = rival.test(table.columns.lossDestination?.header ?? '')
    const saysRival = [lossDestination, lossReasonCategory, lossReasonSubcategory].map(
      (some) => some?.where((words) => rival.test(words)) ?? (() => false),
    )
    const isOwn = (words: string): boolean => isOwnMake(words, profile) && !elsewhere.test(words)
    const isOwnModel = lossDestination.where(isOwn)
    const isOwnDealer = (words: string): boolean => isOwnMake(words, profile)
    const own = new Set([...lossDestination.rowsWhere(isOwn), ...(lossDealer?.rowsWhere(isOwnDealer) ?? [])])
    for (const row of [...own].sort((a, b) => a - b)) {
      if (lossDestination.at(row) === null) continue
      if (!isHeaded && !saysRival.some((test) => test(row))) continue
      if (elsewhere.test(lossDestination.at(row) ?? '')) continue
      const v = isOwnModel(row) ? lossDestination.at(row) : (lossDealer?.at(row) ?? null)
      const data: Data = { name: customerAt(table, row), v }
      yield { row, field: 'lossDestination', message: 'sameMake', data }
    }
  },
})

/** Names one of our models, or the make itself. */
const isOwnMake = (words: string, profile: Profile): boolean => {
  const make = makeOf(profile)
  return withoutOwnModels(words, profile) !== words || (make !== null && words.includes(make))
}

/** 风行 of 东风风行, 江铃 of 江铃汽车; a profile for any make has none. */
function makeOf({ oem }: Profile): string | null {
  const name = oem.zh.replace(/汽车$/u, '')
  return /^\p{Script=Han}{2,4}$/u.test(name) ? name.slice(-2) : null
}
