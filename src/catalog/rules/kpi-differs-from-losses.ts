import { foldName, foldWord } from '../../model/fold'
import { monthOf, type MonthId } from '../../model/month'
import { workbookRule } from '../../model/rule'
import { text, type Data } from '../../model/text'
import { isEmptyEntry } from '../facts/empty-entries'
import { consultantAt } from '../facts/prospects'

const count = /(?:数|数量|客户|台|批|人|组)$/u
const store = new Set(['店', '全店', '本店', '展厅', '合计', '总计', '公司', '店/人'].map(foldWord))
const monthly = /月|^$/u

interface Tally {
  /** Dated in the month, and all that stand on the month's form. */
  readonly dated: Record<'战败' | '失控', number>
  readonly listed: Record<'战败' | '失控', number>
}
const emptyTally = (): Tally => ({ dated: { 战败: 0, 失控: 0 }, listed: { 战败: 0, 失控: 0 } })

/**
 * S000 counts lost contacts among the losses, S002 apart; a late entry counts in its own month or on the form where it stands: a
 * figure that fits any of these is right. Rates have a rule of their own.
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
      fields: ['lossDate', 'lossKind'],
      optional: ['customerName', 'phone', 'consultant'],
    },
  },
  *check({ kpis, losses }) {
    for (const view of kpis) {
      const { month } = view
      if (month === null) continue
      const tallies = tally(losses, month)
      const { kpiName, kpiActual, kpiScope, kpiPeriod } = view.values
      for (const row of kpiName.rowsWhere((name) => /战败|失控/u.test(name) && count.test(name) && !/率/u.test(name))) {
        const a = kpiActual.at(row)
        if (a === null || !monthly.test(kpiPeriod?.at(row) ?? '')) continue
        const scope = kpiScope?.at(row) ?? null
        const of = tallies.get(scope === null || store.has(foldWord(scope)) ? null : foldName(scope))
        // A scope that no consultant of the loss table is called by: a team, a region.
        if (!of) continue
        const name = kpiName.at(row) ?? ''
        const fits = [of.dated, of.listed].some(({ 战败: lost, 失控: contact }) =>
          !name.includes('失控')
            ? a === lost || a === lost + contact
            : name.includes('战败')
              ? a === lost + contact
              : a === contact,
        )
        if (fits) continue
        const data: Data = { scope: scope ?? '', kpi: name, a, month, lost: of.dated.战败, contact: of.dated.失控 }
        yield { in: view, row, field: 'kpiActual', message: 'lost', data, subject: `${month} ${scope ?? ''} ${name}` }
      }
    }
  },
})

type Losses = Parameters<typeof consultantAt>[0]
function tally(
  views: readonly {
    readonly table: Losses
    readonly height: number
    readonly month: MonthId | null
  }[],
  month: MonthId,
): ReadonlyMap<string | null, Tally> {
  const tallies = new Map<string | null, Tally>([[null, emptyTally()]])
  for (const { table, height, month: form } of views) {
    for (let row = 0; row < height; row++) {
      if (isEmptyEntry(table, row)) continue
      const kind = table.columns.lossKind?.values.at(row) ?? null
      const day = table.columns.lossDate?.values.at(row) ?? null
      if (kind !== '战败' && kind !== '失控') continue
      for (const of of new Set([null, consultantAt(table, row)])) {
        const key = of === null ? null : foldName(of)
        let tallied = tallies.get(key)
        if (!tallied) tallies.set(key, (tallied = emptyTally()))
        if (day !== null && monthOf(day) === month) tallied.dated[kind]++
        if (form === month) tallied.listed[kind]++
      }
    }
  }
  return tallies
}
