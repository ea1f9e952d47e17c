import { whoseField } from '../engine/whose'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Table } from '../model/table'

const tables = new WeakMap<Report, ReadonlyMap<string, Table>>()

function tablesOf(report: Report): ReadonlyMap<string, Table> {
  let known = tables.get(report)
  if (!known) tables.set(report, (known = new Map(report.tables.map((table) => [table.id, table]))))
  return known
}

/** The sales consultant of the entry that a finding is about, else whom the sheet names for all of them; null where neither is filled in. */
export function consultantOf({ table: id, row }: Pick<Finding, 'table' | 'row'>, report: Report): string | null {
  const table = tablesOf(report).get(id)
  if (!table) return null
  const written = row < 0 || row >= table.height ? null : table.columns[whoseField(table)]?.values.at(row)
  return (typeof written === 'string' ? written.trim() : '') || table.stated.consultant || null
}
