import { workbookRule, type Place } from '../../model/rule'
import { text } from '../../model/text'
import { foldWord } from '../../model/fold'
import { isErrand, errands } from '../facts/errands'

const MAX_RELATED = 50
const visit = { visitDate: '2026-03-05', arrivalTime: 0.4, customerName: '陈立', consultant: '周敏' } as const
const plain = new Set(
  [...errands, '保养客户', '维修客户', '提车客户', '交车客户', '取车', '年检', '续保'].map(foldWord),
)

/**
 * A purpose that is no purchase, on a row that is captured, valid or a first visit; where no purpose is given, a remark, phone or model
 * that says nothing but such an errand. Talk of delivery in a longer remark is a buyer's.
 */
export default workbookRule({
  code: 'RG13',
  id: 'errands-counted-as-traffic',
  severity: 'warning',
  title: text('非购车来店计入客流', 'Errands counted as traffic'),
  why: text(
    '保养、提车的客户算进来店，留档率和成交率的分母就大了，做得好的顾问也显得不好',
    'Owners who come for service swell the base of capture and closing rates: good consultants look bad',
  ),
  messages: {
    errands: text(
      '{n}批非购车来店（{words}）登记为首次、有效或留档，未从客流中排除，请更正来店目的或来店次数',
      '{n} parties on errands ({words}) are entered as first, valid or captured visits: please correct purpose or kind of visit',
    ),
  },
  source: ['public'],
  examples: {
    bad: [{ tables: { 'showroom-traffic-log': [{ ...visit, visitKind: '首次', visitPurpose: '保养' }] } }],
    good: [{ tables: { 'showroom-traffic-log': [{ ...visit, visitKind: '首次', visitPurpose: '看车' }] } }],
  },
  reads: {
    visits: {
      template: 'showroom-traffic-log',
      fields: ['visitDate'],
      optional: ['visitPurpose', 'visitKind', 'visitValid', 'captured', 'remark', 'model'],
      either: ['visitPurpose', 'remark'],
    },
  },
  *check({ visits }) {
    for (const view of visits) {
      const { visitPurpose, visitKind, visitValid, captured, remark, model } = view.values
      const isOther = visitPurpose?.where(isErrand)
      const says = [remark, model].map((values) => values?.where((word) => plain.has(foldWord(word))))
      const places: Place[] = []
      const words = new Set<string>()
      for (let row = 0; row < view.height; row++) {
        const purpose = visitPurpose?.at(row) ?? null
        const byWord = purpose === null ? says.findIndex((says) => says?.(row)) : -1
        if (purpose === null ? byWord < 0 : !isOther?.(row)) continue
        const isCounted = captured?.at(row) === true || visitValid?.at(row) === true || visitKind?.at(row) === '首次'
        if (!isCounted || visitValid?.at(row) === false) continue
        const field = purpose !== null ? 'visitPurpose' : byWord === 0 ? 'remark' : 'model'
        places.push({ in: view, row, field })
        words.add(purpose ?? [remark, model][byWord]?.at(row) ?? '')
      }
      const [first, ...related] = places
      if (!first) continue
      const data = { n: places.length, words: [...words].slice(0, 5) }
      yield {
        ...first,
        message: 'errands',
        data,
        related: related.slice(0, MAX_RELATED),
        subject: view.table.sheetName,
      }
    }
  },
})
