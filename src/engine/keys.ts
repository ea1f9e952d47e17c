import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { FieldKey } from '../model/field'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Rule } from '../model/rule'
import type { Table } from '../model/table'

/** A finding's name across sorting and inserting, and what it was found on: an acceptance holds until the facts change. */
export interface FindingKey {
  /** `DF01:` and 24 hex digits: salted, so that a phone can't be guessed from it. */
  readonly key: string
  readonly facts: string
}

const hash = (...parts: readonly unknown[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 24)

/** The key of a finding of this report. */
export function findingKey(finding: Finding, report: Pick<Report, 'workbook' | 'tables' | 'catalog'>): FindingKey {
  const salt = report.workbook.memory?.salt ?? ''
  const table = report.tables.find(({ id }) => id === finding.table)
  const rule = report.catalog.rules.find(({ id }) => id === finding.rule)
  const about = table ? subjectOf(finding, table) : [finding.subject ?? '']
  const facts =
    table && finding.row >= 0
      ? readBy(rule, table).map((field) => [field, table.columns[field]?.cells.at(finding.row) ?? null])
      : []
  return {
    key: `${finding.code}:${hash(salt, finding.code, table?.template.id, finding.field, ...about)}`,
    facts: hash(salt, facts, finding.message.zh, finding.data),
  }
}

function subjectOf(finding: Finding, table: Table): readonly unknown[] {
  if (finding.subject !== undefined) return ['subject', finding.subject]
  if (finding.row < 0) return ['table', table.month]
  const { of, nth } = identitiesOf(table)
  const identity = of(finding.row)
  return [identity, nth(finding.row, identity)]
}

function readBy(rule: Rule | undefined, table: Table): readonly FieldKey[] {
  if (rule?.scope === 'table') return [...rule.fields, ...(rule.optional ?? [])]
  if (rule?.scope === 'workbook') {
    return Object.values(rule.reads).flatMap((reading) =>
      reading.template === table.template.id ? [...reading.fields, ...(reading.optional ?? [])] : [],
    )
  }
  return []
}

interface Identities {
  of(row: number): string
  nth(row: number, identity: string): number
}
const identities = new WeakMap<Table, Identities>()

/** Whom a row is about: the phone, else name, model and consultant; the n-th of equals in the table's order. */
function identitiesOf(table: Table): Identities {
  let made = identities.get(table)
  if (!made) {
    const word = (field: FieldKey, row: number): string => String(table.columns[field]?.values.at(row) ?? '')
    const of = (row: number): string =>
      word('phone', row) ||
      [
        word('customerName', row),
        word('model', row),
        word('consultant', row),
        word(table.template.eventDate, row),
      ].join('|')
    const rows = new Map<string, number[]>()
    for (let row = 0; row < table.height; row++) {
      const identity = of(row)
      const there = rows.get(identity)
      if (there) there.push(row)
      else rows.set(identity, [row])
    }
    identities.set(table, (made = { of, nth: (row, identity) => rows.get(identity)?.indexOf(row) ?? 0 }))
  }
  return made
}
