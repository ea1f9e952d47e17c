import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { FieldKey } from '../model/field'
import type { Finding } from '../model/finding'
import type { Report } from '../model/report'
import type { Rule } from '../model/rule'
import type { Table } from '../model/table'
import { isList } from '../model/text'
import { cellAt } from './patch'
import { entryAt, identitiesOf } from './row-identity'

/** A finding's name across sorting and inserting, and what it was found on: an acceptance holds until the facts change. */
export interface FindingKey {
  /** `DF01:` and 24 hex digits: salted, so that a phone can't be guessed from it. */
  readonly key: string
  readonly facts: string
}
export type Keyed = Pick<Report, 'workbook' | 'tables' | 'catalog'>

const hash = (...parts: readonly unknown[]): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 24)

/** The key of a finding of this report, by the workbook's own salt unless another is given. */
export const findingKey = (finding: Finding, report: Keyed, salt = report.workbook.memory?.salt ?? ''): FindingKey => ({
  key: keyOf(finding, report, salt),
  facts: factsOf(finding, report, salt),
})

interface Cached {
  /** They hold as long as the finding's table is the very same. */
  readonly table: Table | undefined
  key?: string
  facts?: string
}
/** By salt: a check that changed nothing of a table makes no key of its findings anew. */
const caches = new Map<string, WeakMap<Finding, Cached>>()
function cached(finding: Finding, report: Keyed, salt: string): Cached {
  let cache = caches.get(salt)
  if (!cache) caches.set(salt, (cache = new WeakMap()))
  const table = tableOf(finding, report)
  const known = cache.get(finding)
  if (known && table && known.table === table && finding.row >= 0) return known
  const made = { table }
  cache.set(finding, made)
  return made
}

export const keyOf = (finding: Finding, report: Keyed, salt: string): string =>
  (cached(finding, report, salt).key ??= makeKey(finding, report, salt))

/** A hash of the cells that the rule read, here and where the finding points, and of what it counted. */
export const factsOf = (finding: Finding, report: Keyed, salt: string): string =>
  (cached(finding, report, salt).facts ??= makeFacts(finding, report, salt))

function makeKey(finding: Finding, report: Keyed, salt: string): string {
  const table = tableOf(finding, report)
  const about = table ? subjectOf(finding, table, report.tables) : [finding.subject ?? '']
  return `${finding.code}:${hash(salt, finding.code, table?.template.id, finding.field, ...about)}`
}

function makeFacts(finding: Finding, report: Keyed, salt: string): string {
  const { message, row, field, related, data, subject } = finding
  const table = tableOf(finding, report)
  const rule = report.catalog.rules.find(({ id }) => id === finding.rule)
  // What is about a day or a consultant sums rows up: of many only some are pointed at.
  const summed = subject !== undefined && subject !== table?.sheetName
  const own = table && row >= 0 && !summed ? [cellsOf(rule, table, row, field)] : []
  const elsewhere = (summed ? [] : related).map((at) => {
    const place = entryAt(at, report.tables)
    return place ? cellsOf(rule, place.table, place.row, null) : JSON.stringify(cellAt(report.workbook, at))
  })
  // The sentence itself may be worded anew by the next version.
  const said = Object.entries(rule?.messages ?? {}).find(([, text]) => text === message)?.[0]
  // Of rows that repeat each other the sheet's order decides which one is told.
  return hash(salt, said, [...own, ...elsewhere].sort(), factual(data))
}

function cellsOf(rule: Rule | undefined, table: Table, row: number, also: FieldKey | null): string {
  const read = [...new Set([...readBy(rule, table), ...(also ? [also] : [])])].sort()
  return JSON.stringify(read.map((field) => [field, table.columns[field]?.cells.at(row) ?? null]))
}

/** How long it has been, today, an example of it, a sheet's name and people's, which stand in cells, are no facts by themselves. */
const passing = new Set(['d', 'today', 'example', 'sheet', 'name', 'other'])
const factual = (data: Finding['data']): readonly unknown[] =>
  Object.entries(data)
    .map(([name, value]) => [name, isList(value) ? value.join('、') : value] as const)
    .filter(([name, value]) => !passing.has(name) && (typeof value !== 'object' || value === null))
    .map(([name, value]) => [name, typeof value === 'string' ? inOrder(value) : value] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))

/** Whoever is listed is listed as the entries stand. */
const inOrder = (words: string): string => words.split('、').sort().join('、')

const tableOf = ({ table }: Finding, { tables }: Keyed): Table | undefined => tables.find(({ id }) => id === table)

function subjectOf({ subject, row, related }: Finding, table: Table, tables: readonly Table[]): readonly unknown[] {
  if (subject !== undefined && subject !== table.sheetName) return ['subject', subject]
  if (row < 0 || subject !== undefined) return ['table', table.month, alike(table, tables)]
  const { of } = identitiesOf(table)
  const [identity, nth] = of(row)
  const repeats = related.some((at) => {
    const place = entryAt(at, tables)
    return place?.table === table && place.row !== row && of(place.row)[0] === identity
  })
  return repeats ? [identity] : [identity, nth]
}

/** Which one it is of the tables of its form and month, as the sheets stand: a sheet may be renamed. */
const alike = ({ id, template, month }: Table, tables: readonly Table[]): number =>
  tables.filter((one) => one.template.id === template.id && one.month === month).findIndex((one) => one.id === id)

function readBy(rule: Rule | undefined, table: Table): readonly FieldKey[] {
  if (rule?.scope === 'table') return [...rule.fields, ...(rule.optional ?? [])]
  if (rule?.scope === 'workbook') {
    return Object.values(rule.reads).flatMap((reading) =>
      reading.template === table.template.id ? [...reading.fields, ...(reading.optional ?? [])] : [],
    )
  }
  return []
}
