import type { RowBasis, RowCells } from '../../src/model/kpi'
import { daysOf } from '../../src/model/month'
import type { Catalog } from '../../src/model/report'
import type { Table } from '../../src/model/table'

/** Cells that bear their fields' names. */
export const cellsByName: RowCells = {
  has: () => true,
  cell: (field) => (field === 'kpiName' ? '留档率' : field === 'statisticsDate' ? daysOf('2026-03').first : null),
  stated: () => undefined,
  month: '2026-03',
  at: (field) => `{${field}}`,
  above: (field) => `{${field}↑}`,
  before: '{↑}',
}

const lastMonth = {
  grain: 'store',
  month: '2026-02',
  unit: 'percent',
  value: 0.5,
  numerator: 1,
  denominator: 2,
  reason: null,
  note: null,
} as const

/** A month in which a contact log is at hand. */
export function exampleBasis({ profiles: [profile], templates, kpis }: Catalog): RowBasis {
  const template = templates.find(({ id }) => id === 'contact-log')
  if (!profile || !template) throw new Error('The catalog has no profile, or no contact log')
  const log = { template, height: 1, columns: {} } as Table
  return {
    asOf: daysOf('2026-03').last,
    shift: 0,
    asOfFormula: 'DATE(2026,3,31)',
    profile,
    settings: profile.settings,
    month: '2026-03',
    tables: [log],
    counting: {
      kpis: kpis.flatMap((kpi) => (kpi.kind === 'figure' ? [kpi] : [])),
      people: [],
      count: (_, side, { firstFormula }) => ({
        formula: `COUNTIFS(…{${side === 'numerator' ? '分子' : '分母'}}…,${firstFormula}…)`,
        value: 1,
      }),
      previous: (kpi, variant, of) => ({ ...lastMonth, kpi, variant, of }),
    },
    seen: () => null,
    range: ({ template: { title } }, field) => ({ formula: `${title.zh}!{${field}}`, cells: [] }),
    isFilled: () => false,
  }
}
