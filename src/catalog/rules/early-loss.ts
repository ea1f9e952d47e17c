import { tableRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import type { Level } from '../../model/vocabulary'
import { destinationFields, destinations } from '../facts/loss-destination'

export default tableRule({
  code: 'DF18',
  id: 'early-loss',
  severity: 'warning',
  title: text('跟进很少即战败', 'Lost after few contacts'),
  why: text(
    '跟进三四次就当战败，客户其实还在看车：经理一个电话常能救回来',
    'Given up after three or four contacts, the customer is often still looking: one call by the manager may win him back',
  ),
  messages: {
    few: text(
      '登记跟进{n}次后战败，建议经理回访，看是否还有机会',
      'Lost after {n} recorded contacts: the manager may call to see whether there is still a chance',
    ),
    belowCadence: text(
      '{d}天里登记跟进{n}次，按{level}级应约{k}次，建议经理回访，看是否还有机会',
      '{n} contacts recorded in {d} days where level {level} asks for about {k}: the manager may call to see whether there is still a chance',
    ),
  },
  source: ['S000', 'inferred'],
  examples: {
    bad: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '暂时不考虑了', contactCount: 2 },
          ],
        },
      },
    ],
    good: [
      {
        tables: {
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossReason: '买了哈弗H6，便宜8千', contactCount: 2 },
          ],
        },
      },
    ],
  },
  after: ['missing-manager-call-back'],
  on: ['loss-analysis'],
  fields: ['contactCount'],
  optional: [
    ...destinationFields,
    'managerCallBack',
    'lossKind',
    'createdDate',
    'lossDate',
    'initialLevel',
    'lossLevel',
  ],
  byRow: true,
  *check(view, { settings, profile }) {
    const { table, values } = view
    const { contactCount, managerCallBack, lossKind, createdDate, lossDate, initialLevel, lossLevel } = values
    const destinationAt = destinations(table, profile)
    const uncalled = managerCallBack
      ? managerCallBack.blankRows().filter((row) => (contactCount.at(row) ?? -1) >= 0)
      : contactCount.rowsWhere((count) => count >= 0)
    for (const row of uncalled) {
      const n = contactCount.at(row) ?? 0
      const level = (lossLevel?.at(row) ?? initialLevel?.at(row) ?? null) as Level | null
      const from = createdDate?.at(row) ?? null
      const to = lossDate?.at(row) ?? null
      const d = from === null || to === null ? 0 : to - from
      const k = level === null ? 0 : Math.floor(d / settings.cadence[level])
      const few = n <= settings.fakeLossMaxContacts
      if (!few && n >= settings.fakeLossContactShare * k) continue
      // A cancelled order is asked for its deposit; what lost contact rests on is asked elsewhere.
      if (level === 'O' || lossKind?.at(row) === '失控') continue
      if (destinationAt(row) !== null) continue
      const data: Data = few ? { n } : { n, d, k, level }
      const causedBy = { rule: 'missing-manager-call-back', at: { in: view, row, field: 'managerCallBack' } } as const
      yield { row, field: 'contactCount', message: few ? 'few' : 'belowCadence', data, causedBy }
    }
  },
})
