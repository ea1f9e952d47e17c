import { foldName, foldWord } from '../../model/fold'
import { workbookRule } from '../../model/rule'
import { text, type Data, type Text } from '../../model/text'
import { countLosses, emptyCount, type LossCount, type LossScope } from '../facts/loss-counts'
import { lossForms } from '../facts/loss-forms'
import { storeConsultants } from '../facts/store-consultants'

const count = /(?:数|数量|客户|台|批|人|组)$/u
const store = new Set(['店', '全店', '本店', '展厅', '合计', '总计', '公司', '店/人'].map(foldWord))
const monthly = /月|^$/u

/**
 * S000 counts lost contacts among the losses, S002 apart; a late entry counts in its own month or on the form where it stands: a
 * figure that fits any of these is right, as long as the consultants' (models', reasons') figures add up to the store's. Rates have a
 * rule of their own.
 */
export default workbookRule({
  code: 'DF38',
  id: 'kpi-differs-from-losses',
  severity: 'error',
  title: text('KPI战败数与流失表不符', 'KPI differs from the loss table'),
  why: text(
    '报给厂家的战败数和明细对不上，战败率就不可信，检核时也说不清',
    'Where the figure reported differs from its details, the lost-sale rate cannot be trusted nor explained at the audit',
  ),
  messages: {
    lost: text(
      '{scope}{kpi}填{a}，流失分析表{month}战败{lost}位、失控{contact}位，请核对',
      '{scope} {kpi} says {a}, but the loss table of {month} has {lost} lost sales and {contact} lost contacts: please check',
    ),
    sum: text(
      '{scope}{kpi}填{a}，{parts}合计{b}，请核对',
      '{scope} {kpi} says {a}, but {parts} add up to {b}: please check',
    ),
  },
  source: ['S002'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: {
          'kpi-sheet': [{ kpiName: '战败客户数', kpiScope: '店', kpiTarget: 2, kpiActual: 3 }],
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '战败', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: {
          'kpi-sheet': [{ kpiName: '战败客户数', kpiScope: '店', kpiTarget: 2, kpiActual: 1 }],
          'loss-analysis': [
            { customerName: '陈立', lossDate: '2026-03-05', lossKind: '战败', lossReason: '买了哈弗H6' },
          ],
        },
      },
    ],
  },
  needsMonth: true,
  reads: {
    kpis: { template: 'kpi-sheet', fields: ['kpiName', 'kpiActual'], optional: ['kpiScope', 'kpiPeriod'] },
    losses: {
      template: 'loss-analysis',
      fields: ['lossDate'],
      optional: [
        'lossKind',
        'managerCallBack',
        'customerName',
        'phone',
        'consultant',
        'model',
        'lossReason',
        'lossReasonCategory',
      ],
    },
    staff: { template: 'roster', fields: ['rosterName', 'rosterRole'], dispensable: true },
    cards: { template: 'prospect-card', fields: ['consultant'], dispensable: true },
  },
  *check({ kpis, losses: all, staff, cards }) {
    const losses = lossForms(all)
    // Where every consultant has a loss table of his own, one may not be at hand.
    const isStores = losses.every(({ table }) => table.columns.consultant !== undefined)
    const consultants = isStores ? storeConsultants(staff, cards) : new Set<string>()
    for (const view of kpis) {
      const { month } = view
      if (month === null) continue
      const counts = countLosses(losses, month)
      const sums = new Map<string, Sum>()
      const { kpiName, kpiActual, kpiScope, kpiPeriod } = view.values
      const contacts = new Map<string, number>()
      for (const row of kpiName.rowsWhere(
        (name) => name.includes('失控') && !/战败|率/u.test(name) && count.test(name),
      ))
        contacts.set(`${kpiScope?.at(row) ?? ''} ${kpiPeriod?.at(row) ?? ''}`, kpiActual.at(row) ?? 0)
      for (const row of kpiName.rowsWhere((name) => /战败|失控/u.test(name) && count.test(name) && !/率/u.test(name))) {
        const a = kpiActual.at(row)
        const period = kpiPeriod?.at(row) ?? ''
        if (a === null || !monthly.test(period)) continue
        const name = kpiName.at(row) ?? ''
        const scope = kpiScope?.at(row) ?? null
        const isStore = scope === null || store.has(foldWord(scope))
        const lossless = !isStore && consultants.has(foldName(scope)) ? emptyCount('consultant') : undefined
        const of = isStore ? counts.store : (counts.of.get(foldName(scope)) ?? lossless)
        // A scope that the loss table knows nothing of: a team, a region.
        if (!of) continue
        const key = `${foldWord(name)} ${period}`
        const sum: Sum = sums.get(key) ?? { total: null, parts: new Map(), wrong: false }
        sums.set(key, sum)
        if (isStore) sum.total = { row, a, scope: scope ?? '', name }
        else sum.parts.set(of.by, [...(sum.parts.get(of.by) ?? []), { scope: foldName(scope), a }])
        const contact = contacts.get(`${scope ?? ''} ${period}`)
        if (counts.untold ? fitsUntold(a, name, of, contact) : fits(a, name, of)) continue
        sum.wrong = true
        const data: Data = { scope: scope ?? '', kpi: name, a, month, lost: of.dated.战败, contact: of.dated.失控 }
        yield { in: view, row, field: 'kpiActual', message: 'lost', data, subject: `${month} ${scope ?? ''} ${name}` }
      }
      for (const { total, parts, wrong } of sums.values()) {
        // A figure that is wrong by itself makes the sum wrong.
        if (!total || wrong) continue
        for (const [by, those] of parts) {
          const b = those.reduce((sum, { a }) => sum + a, 0)
          const isWhole = counts.scopes(by).every((scope) => those.some((part) => part.scope === scope))
          if (b === total.a || (b < total.a && !isWhole)) continue
          const data: Data = { scope: total.scope, kpi: total.name, a: total.a, parts: kinds[by], b }
          const subject = `${month} ${total.scope} ${total.name} ${by}`
          yield { in: view, row: total.row, field: 'kpiActual', message: 'sum', data, subject }
        }
      }
    }
  },
})

interface Sum {
  total: { readonly row: number; readonly a: number; readonly scope: string; readonly name: string } | null
  readonly parts: Map<LossScope, readonly { readonly scope: string; readonly a: number }[]>
  wrong: boolean
}
const kinds: Readonly<Record<LossScope, Text>> = {
  store: text('全店', 'the store'),
  consultant: text('各顾问', 'the consultants'),
  model: text('各车型', 'the models'),
  reason: text('各原因', 'the reasons'),
}

/** Of a form without kinds only losses and lost contacts together can be counted. */
function fitsUntold(a: number, name: string, { dated, listed }: LossCount, contact: number | undefined): boolean {
  const isContact = name.includes('失控')
  if (isContact && !name.includes('战败')) return a <= Math.max(dated.战败, listed.战败)
  // Undecided customers stand there as well.
  const rest = isContact ? 0 : (contact ?? 0)
  return a + rest <= Math.max(dated.战败, listed.战败)
}

function fits(a: number, name: string, { dated, listed }: LossCount): boolean {
  return [dated, listed].some(({ 战败: lost, 失控: contact }) => {
    if (!name.includes('失控')) return a === lost || a === lost + contact
    return a === (name.includes('战败') ? lost + contact : contact)
  })
}
