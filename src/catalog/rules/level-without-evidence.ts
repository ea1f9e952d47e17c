import type { FieldKey } from '../../model/field'
import { tableRule } from '../../model/rule'
import { text, type Text } from '../../model/text'
import { openRows } from '../facts/is-open'
import { purchaseWindow } from '../facts/purchase-windows'
import { customerAt } from '../facts/prospects'

type Judged = 'O' | 'H' | 'A'
interface Evidence {
  /** Filled, any of them shows the level. */
  readonly fields: readonly FieldKey[]
  /** Of these columns the form must have one, or it never asked. */
  readonly asked: readonly FieldKey[]
  readonly words: RegExp
  readonly items: Text
}

/** S002's behaviours of a buyer, level by level. B is 正在决定拟购车型 and C has no date: nothing is asked of either. */
const evidence: Readonly<Record<Judged, Evidence>> = {
  O: {
    fields: ['orderDate', 'orderModel', 'expectedDelivery'],
    asked: ['orderDate', 'expectedDelivery'],
    words: /定金|订金|合同|签约|签单|下订|下定|订车|全款|交款/,
    items: text('合同、定金或预计交车日', 'a contract, a deposit or a delivery day'),
  },
  H: {
    fields: ['colour', 'paymentMethod', 'expectedDelivery', 'orderDate'],
    asked: ['colour', 'paymentMethod', 'expectedDelivery'],
    words: /车色|颜色|付款|全款|按揭|分期|贷款|首付|征信|交车|提车|定金|订金|合同|上牌|置换/,
    items: text('车色、付款方式、交车日或分期手续', 'colour, payment, delivery day or a loan under way'),
  },
  A: {
    fields: ['nextContactDate', 'expectedDelivery', 'colour', 'paymentMethod', 'testDriveDate'],
    asked: ['purchaseWindow', 'nextContactDate'],
    words: /再来|再看|约|下次|报价|议价|谈价|优惠|价格|试驾|购车时间/,
    items: text('购车时间或下次商谈日', 'when he buys, or the day of the next talk'),
  },
}
const SOON = 7
const card = { customerName: '陈立', phone: '13800000001', model: '菱智M5', status: '在跟' }

/** Any one behaviour is enough. A missing purchase window that FL01 already asks for is the cause where there is one. */
export default tableRule({
  code: 'FL08',
  id: 'level-without-evidence',
  severity: 'warning',
  title: text('级别缺少依据', 'Level without evidence'),
  why: text(
    '高级别要有客户的行为作依据：没有依据的H级多了，成交预测就落空',
    'A high level rests on what the customer did: many without it, and the forecast of sales fails',
  ),
  messages: {
    missing: text(
      '{name}为{level}级，卡上没有{items}，请补记或重新判定级别',
      '{name} stands at {level}, and the card has no {items}: please add it or judge the level again',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        tables: {
          'prospect-card': [{ ...card, level: 'H', purchaseWindow: '1个月内', colour: null, paymentMethod: null }],
        },
      },
    ],
    good: [
      {
        tables: {
          'prospect-card': [{ ...card, level: 'H', purchaseWindow: '1个月内', colour: '白色', paymentMethod: null }],
        },
      },
    ],
  },
  after: ['card-minimum-missing'],
  on: ['prospect-card'],
  fields: ['level'],
  optional: [
    'customerName',
    'status',
    'purchaseWindow',
    'nextContactDate',
    'colour',
    'paymentMethod',
    'instalment',
    'expectedDelivery',
    'orderDate',
    'orderModel',
    'testDriveDate',
    'testDriven',
    'contactNote',
    'remark',
  ],
  byRow: ({ data }) => Object.keys(evidence).indexOf(String(data?.level)),
  *check(view) {
    const { level, purchaseWindow: window, instalment, contactNote, remark } = view.values
    const open = openRows(view).rows
    const isLost = view.values.status?.where((status) => status === '战败' || status === '失控') ?? (() => false)
    const filled = (field: FieldKey, row: number): boolean => (view.values[field as 'colour']?.at(row) ?? null) !== null
    for (const [judged, { fields, asked, words, items }] of Object.entries(evidence)) {
      if (!asked.some((field) => view.table.columns[field])) continue
      const notes = [contactNote, remark].map((values) => values?.where((value) => words.test(value)))
      const isSoon = window?.where((value) => {
        const stated = purchaseWindow(value)
        if (judged === 'A') return stated === null || stated.from !== null || stated.to !== null
        return judged === 'H' && stated !== null && stated.to !== null && stated.to <= SOON
      })
      const ofLevel =
        judged === 'O'
          ? level.rowsWhere((value) => value === judged).filter((row) => !isLost(row))
          : open.filter((row) => level.at(row) === judged)
      for (const row of ofLevel) {
        if (fields.some((field) => filled(field, row))) continue
        if ((judged === 'H' && instalment?.at(row) === true) || isSoon?.(row)) continue
        if (notes.some((note) => note?.(row))) continue
        const at = { in: view, row, field: 'purchaseWindow' } as const
        const isBlank = window !== undefined && window.at(row) === null
        const causedBy = isBlank && judged !== 'O' ? { rule: 'card-minimum-missing', at } : undefined
        const data = { name: customerAt(view.table, row), level: judged, items }
        yield { row, field: 'level', message: 'missing', data, causedBy }
      }
    }
  },
})
