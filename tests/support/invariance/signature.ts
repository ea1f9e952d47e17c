import { findingKey } from '../../../src/engine/keys'
import type { FieldKey } from '../../../src/model/field'
import type { Finding } from '../../../src/model/finding'
import type { Report } from '../../../src/model/report'
import type { Table } from '../../../src/model/table'
import { format, isList, type Data } from '../../../src/model/text'
import type { CellRef } from '../../../src/model/workbook'

/** A finding without its address: what it says, of whom, and by what name it is accepted. */
export interface Signature {
  readonly code: string
  readonly severity: string
  readonly says: string
  readonly field: string
  /** The entries that it points at, which of two equals comes first being their order alone; a group's is told by its first, whoever that is. */
  readonly entries: readonly string[]
  readonly causedBy: string | null
  readonly key: string
  readonly facts: string
}

export interface Reading {
  /** Sheets' names as they were before they were changed. */
  readonly renamed?: ReadonlyMap<string, string>
}

/** All findings of a report, in an order of their own. */
export function signaturesOf(report: Report, { renamed = new Map() }: Reading = {}): readonly Signature[] {
  const entry = entryReader(report.tables)
  const original = (words: string): string => {
    let told = words
    for (const [name, before] of renamed) told = told.replaceAll(name, before)
    return told
  }
  const bySheet = new Set([...renamed.keys()])
  const signatureOf = (finding: Finding): Signature => {
    const { code, severity, message, data, at, related, field, subject, causedBy } = finding
    const isOfSheet = subject !== undefined && bySheet.has(subject)
    const { key, facts } = findingKey(finding, report)
    return {
      code,
      severity,
      says: original(format(message, inOrder(data), 'zh')),
      field,
      entries: subject === undefined ? [at, ...related].map(entry).sort() : [subject],
      causedBy: causedBy && `${causedBy.code} ${subject ?? entry(causedBy.at)}`,
      // Accepted of a sheet by its name: under another it is another's.
      key: isOfSheet ? code : key,
      facts: original(format(message, data, 'zh')) === format(message, data, 'zh') ? facts : '',
    }
  }
  return report.findings.map(signatureOf).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

/** Names are listed as the entries stand. */
const inOrder = (data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).map(([name, told]) => [
      name,
      isList(told) ? told.toSorted() : typeof told === 'string' ? told.split('、').sort().join('、') : told,
    ]),
  )

/** What stands in the entry of a cell, whatever its number; the header's cells are their table's. */
function entryReader(tables: readonly Table[]): (at: CellRef) => string {
  const rows = new Map<string, readonly [Table, number]>()
  for (const table of tables)
    for (const [entry, row] of table.rows.entries())
      if (!rows.has(`${table.sheet} ${row}`)) rows.set(`${table.sheet} ${row}`, [table, entry])
  return ({ sheet, row }) => {
    const [table, entry] = rows.get(`${sheet} ${row}`) ?? []
    if (!table || entry === undefined) return tables.find((one) => one.sheet === sheet)?.template.id ?? ''
    const cells = (Object.keys(table.columns) as FieldKey[])
      .filter((field) => field !== 'sequence')
      .sort()
      .map((field) => [field, table.columns[field]?.cells.at(entry) ?? null])
    return `${table.template.id} ${JSON.stringify(cells)}`
  }
}
