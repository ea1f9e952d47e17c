import type { RowBasis, RowCells } from '../../src/model/kpi'
import { daysOf } from '../../src/model/month'
import type { Catalog } from '../../src/model/report'
import type { Table } from '../../src/model/table'

/** Cells that bear their fields' names. */
export const cellsByName: RowCells = {
  has: () => true,
  cell: () => null,
  at: (field) => `{${field}}`,
  above: (field) => `{${field}↑}`,
}

/** A month in which a contact log is at hand. */
export function exampleBasis({ profiles: [profile], templates }: Catalog): RowBasis {
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
    counting: { kpis: [], people: [], count: () => null, previous: () => null },
    range: ({ template: { title } }, field) => ({ formula: `${title.zh}!{${field}}`, cells: [] }),
    isFilled: () => false,
  }
}
