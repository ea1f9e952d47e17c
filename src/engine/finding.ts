import type { Finding, NewEntry, NoteOffer } from '../model/finding'
import type { SheetReading } from '../model/report'
import type { Problem, ProblemEntry, ProblemNote, Rule } from '../model/rule'
import type { Table } from '../model/table'
import type { CellRef } from '../model/workbook'
import { isComposed } from './table-column'
import type { AnyProblem } from './judged-alone'

const NONE: readonly CellRef[] = []

/** A problem with its address, severity and cause. */
export function findingOf(
  rule: Rule,
  problem: AnyProblem,
  table: Table,
  byRule: ReadonlyMap<string, readonly Finding[]>,
  own: readonly Finding[] = [],
): Finding {
  const message = rule.messages[problem.message]
  if (!message) throw new Error(`${rule.id}: unknown message ${problem.message}`)
  const at = table.place(problem.row, problem.field)
  const column = table.columns[problem.field]
  // What we composed out of several cells has no one cell to write it back to.
  const fix = column && isComposed(column) ? undefined : problem.fix
  const { entry, note, causedBy } = problem
  const finding: Composed = {
    code: rule.code,
    rule: rule.id,
    severity: rule.severities?.[problem.message] ?? rule.severity,
    table: table.id,
    row: problem.row,
    field: problem.field,
    at,
    message,
    data: problem.data ?? {},
    related: relatedOf(problem),
    fix: fix && { ...fix, at, was: column?.cells.at(problem.row) ?? null },
    subject: problem.subject,
    causedBy: !causedBy ? null : causedBy.rule === rule.id ? ownCause(causedBy, own) : causeOf(causedBy, byRule),
  }
  if (entry) finding.entry = entryOf(entry)
  if (note) finding.note = noteOf(note, problem.row, table)
  return finding
}
type Composed = Finding & { entry?: NewEntry; note?: NoteOffer }

function relatedOf({ related, written }: AnyProblem): readonly CellRef[] {
  if (!related) return written ?? NONE
  // A cell of last month's workbook is no place in this one.
  const places: CellRef[] = []
  for (const {
    in: { table },
    row,
    field,
  } of related)
    if (!table.previous) places.push(table.place(row, field))
  return written ? [...places, ...written] : places
}

function noteOf({ title, field, day }: ProblemNote, row: number, table: Table): NoteOffer {
  const column = table.columns[field]
  const own = column && !column.inside && !isComposed(column) ? column : undefined
  return { title, day, at: own ? table.place(row, field) : null, was: own?.cells.at(row) ?? null }
}

const entryOf = ({ in: into, from, ...entry }: ProblemEntry): NewEntry => ({
  ...entry,
  table: into.table.id,
  from: { table: from.in.table.id, row: from.row },
})

/** A problem of a sheet as a whole, or of a header: the sheet may be no table. */
export function sheetFindingOf(
  rule: Rule,
  { field, message: id, data = {}, column = 0, line, subject, written }: AnyProblem,
  { sheet, name, table }: SheetReading,
  tables: readonly Table[],
): Finding {
  const message = rule.messages[id]
  if (!message) throw new Error(`${rule.id}: unknown message ${id}`)
  const row = line ?? tables.find((one) => one.id === table)?.headerRows.at(-1) ?? 0
  return {
    code: rule.code,
    rule: rule.id,
    severity: rule.severities?.[id] ?? rule.severity,
    table: table ?? sheet,
    row: -1,
    field,
    at: { sheet, row, column },
    message,
    data,
    related: written ?? NONE,
    subject: subject ?? name,
    causedBy: null,
  }
}

/** A rule may name a problem of its own that it has just yielded. */
const ownCause = ({ at }: NonNullable<Problem['causedBy']>, own: readonly Finding[]): Finding | null =>
  own.findLast(({ table, row, field }) => table === at?.in.table.id && row === at.row && field === at.field) ?? null

function causeOf(
  { rule, at }: NonNullable<Problem['causedBy']>,
  byRule: ReadonlyMap<string, readonly Finding[]>,
): Finding | null {
  const findings = byRule.get(rule) ?? []
  if (!at) return findings[0] ?? null
  const there = findingsAt(findings, at.in.table.id, at.row)
  return there.find(({ field }) => field === at.field) ?? there[0] ?? null
}

/** So often a list is looked through before it is worth an index: after an edit only one entry asks. */
const SEEN = 4
const asked = new WeakMap<readonly Finding[], number>()
function findingsAt(findings: readonly Finding[], table: string, row: number): readonly Finding[] {
  const times = (asked.get(findings) ?? 0) + 1
  asked.set(findings, times)
  if (times <= SEEN) return findings.filter((one) => one.row === row && one.table === table)
  return indexOf(findings).get(`${table}|${row}`) ?? []
}

const indexes = new WeakMap<readonly Finding[], ReadonlyMap<string, readonly Finding[]>>()
function indexOf(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  let index = indexes.get(findings)
  if (!index) {
    const made = new Map<string, Finding[]>()
    for (const finding of findings) {
      const key = `${finding.table}|${finding.row}`
      const there = made.get(key)
      if (there) there.push(finding)
      else made.set(key, [finding])
    }
    indexes.set(findings, (index = made))
  }
  return index
}
