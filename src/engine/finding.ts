import type { FieldKey } from '../model/field'
import type { Finding, Fix, NewEntry, NoteOffer } from '../model/finding'
import type { SheetReading } from '../model/report'
import type { Problem, ProblemEntry, ProblemFix, ProblemNote, Rule } from '../model/rule'
import type { Severity } from '../model/severity'
import type { Table, TableColumn } from '../model/table'
import type { Data, Text } from '../model/text'
import type { CellRef } from '../model/workbook'
import { isComposed } from './table-column'
import type { AnyProblem } from './judged-alone'

const NONE: readonly CellRef[] = []

/** Makes findings of a rule's problems. Most rules say one thing again and again: what was looked up for it holds for the next. */
export class FindingMaker {
  private said = ''
  private message: Text | undefined
  private severity: Severity

  constructor(
    private readonly rule: Rule,
    private readonly byRule: ReadonlyMap<string, readonly Finding[]>,
    /** Where problems lie that do not say it themselves. */
    private readonly ownField?: FieldKey,
  ) {
    this.severity = rule.severity
  }

  /** A problem with its address, severity and cause; `own` are the rule's findings before it. */
  make(problem: AnyProblem, table: Table, own: readonly Finding[] = []): Finding {
    const { row, message, entry, note, causedBy, fix } = problem
    const field = problem.field ?? this.ownField!
    if (message !== this.said || !this.message) this.look(message)
    const at = table.place(row, field)
    const finding: Composed = {
      code: this.rule.code,
      rule: this.rule.id,
      severity: this.severity,
      table: table.id,
      row,
      field,
      at,
      message: this.message!,
      data: problem.data ?? NOTHING,
      related: relatedOf(problem),
      fix: fix && fixOf(fix, table.columns[field], at, row),
      subject: problem.subject,
      causedBy: causedBy ? this.causeOf(causedBy, own) : null,
    }
    if (entry) finding.entry = entryOf(entry)
    if (note) finding.note = noteOf(note, row, table)
    return finding
  }

  private look(said: string): void {
    const { messages, severities, severity, id } = this.rule
    this.message = messages[said]
    if (!this.message) throw new Error(`${id}: unknown message ${said}`)
    this.severity = severities?.[said] ?? severity
    this.said = said
  }

  private causeOf(causedBy: NonNullable<Problem['causedBy']>, own: readonly Finding[]): Finding | null {
    return causedBy.rule === this.rule.id ? ownCause(causedBy, own) : causeOf(causedBy, this.byRule)
  }
}
const NOTHING: Data = {}
type Composed = Finding & { entry?: NewEntry; note?: NoteOffer }

/** What we composed out of several cells has no one cell to write it back to. */
const fixOf = (fix: ProblemFix, column: TableColumn | undefined, at: CellRef, row: number): Fix | undefined =>
  column && isComposed(column)
    ? undefined
    : { title: fix.title, safe: fix.safe, value: fix.value, format: fix.format, at, was: column?.cells.at(row) ?? null }

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

const entryOf = ({ in: into, from, title, carried, cells }: ProblemEntry): NewEntry => ({
  title,
  carried,
  cells,
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
    field: field!,
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
  return indexOf(findings).get(table)?.get(row) ?? []
}

type ByRow = ReadonlyMap<string, ReadonlyMap<number, readonly Finding[]>>
const indexes = new WeakMap<readonly Finding[], ByRow>()
function indexOf(findings: readonly Finding[]): ByRow {
  let index = indexes.get(findings)
  if (!index) {
    const made = new Map<string, Map<number, Finding[]>>()
    for (const finding of findings) {
      let ofTable = made.get(finding.table)
      if (!ofTable) made.set(finding.table, (ofTable = new Map()))
      const there = ofTable.get(finding.row)
      if (there) there.push(finding)
      else ofTable.set(finding.row, [finding])
    }
    indexes.set(findings, (index = made))
  }
  return index
}
