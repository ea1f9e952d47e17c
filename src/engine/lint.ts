import type { Context } from '../model/context'
import type { Finding } from '../model/finding'
import type { Catalog, NotChecked, Progress, Run, SheetReading } from '../model/report'
import type { Rule } from '../model/rule'
import type { Table } from '../model/table'
import { text } from '../model/text'
import { FindingMaker, sheetFindingOf } from './finding'
import { noAnswers } from './call-lists/answers'
import type { AnyProblem } from './judged-alone'
import { rerunRow, type Changed } from './rerun-row'
import { noteRowEdit } from './row-edits'
import { changeOf } from './rule-settings'
import { typeAhead } from './type-ahead'
import { targetsOf, type AtHand, type Target } from './targets'

export interface Linted {
  readonly findings: readonly Finding[]
  /** The same, rule by rule; a list stays what it is where nothing of it changed. */
  readonly lists: readonly (readonly Finding[])[]
  readonly notChecked: readonly NotChecked[]
  readonly runs: ReadonlyMap<string, Run>
}

const nothingAside = { apart: [], copies: [], answers: noAnswers, cells: () => null }

const NONE: readonly Finding[] = []
/** So many problems pass before the engine looks up: for progress and cancelling. */
const BLOCK = 4096

/** Runs every rule on every table that it concerns; runs whose inputs are the same as before are taken over. */
export function* lint(
  tables: readonly Table[],
  catalog: Catalog,
  context: Context,
  earlier?: ReadonlyMap<string, Run>,
  previous: readonly Table[] = [],
  sheets: readonly SheetReading[] = [],
  aside: Partial<Pick<AtHand, 'apart' | 'copies' | 'answers' | 'cells'>> = {},
): Generator<Progress, Linted> {
  const rules = inOrder(catalog.rules)
  const atHand: AtHand = { ...nothingAside, ...aside, tables, previous, sheets }
  const runs = new Map<string, Run>()
  const byRule = new Map<string, readonly Finding[]>()
  const before = runsByRule(earlier)
  const notChecked: NotChecked[] = []
  const stamp = JSON.stringify([context.profile.id, context.settings, context.today, context.asOf, context.month])
  for (const [done, rule] of rules.entries()) {
    const progress = { done, of: rules.length, what: rule.title }
    yield progress
    const set = changeOf(rule, context.rules)
    if (set?.change === 'off') {
      notChecked.push({ code: rule.code, reason: text(`已关闭（${set.by.zh}）`, `Turned off by ${set.by.en}`) })
      continue
    }
    const severity = set?.change.severity
    const said = severity ? { ...rule, severity, severities: {} } : rule
    if (rule.needsMonth && context.month === null && tables.every(({ month }) => month === null)) {
      notChecked.push({
        code: rule.code,
        reason: text('看不出是哪个月，请指定月份', 'The month is unknown: please name it'),
      })
      continue
    }
    for (const _ of typeAhead(rule, atHand)) yield progress
    const { targets, notChecked: reasons } = targetsOf(rule, atHand, catalog)
    if (reasons.length > 0) {
      notChecked.push({
        code: rule.code,
        reason: text(reasons.map(({ zh }) => zh).join('；'), reasons.map(({ en }) => en).join('; ')),
      })
    }
    const mine: Run[] = []
    const changes: (Changed | null)[] = []
    const causes = (rule.after ?? []).map((id) => byRule.get(id) ?? NONE)
    for (const target of targets) {
      const key = `${rule.id}|${target.key}`
      const inputs = [stamp, severity, ...target.inputs, ...causes]
      const kept = earlier?.get(key)
      const isKept = kept !== undefined && isSame(kept.inputs, inputs)
      const again = kept && !isKept ? rerunRow(said, target, kept, inputs, context, byRule) : null
      const run = isKept
        ? kept
        : {
            rule: rule.id,
            inputs,
            findings: again?.findings ?? (yield* runRule(said, target, tables, context, byRule, progress)),
          }
      runs.set(key, run)
      mine.push(run)
      if (kept?.findings !== run.findings) changes.push(again?.changed ?? null)
    }
    byRule.set(rule.id, findingsOf(mine, before.get(rule.id) ?? [], changes))
  }
  const lists = [...byRule.values()]
  return { findings: joined(lists), lists, notChecked, runs }
}

function* runRule(
  rule: Rule,
  target: Target,
  tables: readonly Table[],
  context: Context,
  byRule: ReadonlyMap<string, readonly Finding[]>,
  progress: Progress,
): Generator<Progress, readonly Finding[]> {
  for (const _ of target.ahead?.() ?? []) yield progress
  const findings: Finding[] = []
  const problems = target.problems(context)[Symbol.iterator]()
  const maker = new FindingMaker(rule, byRule, target.field)
  while (takeBlock(problems, rule, target, tables, maker, findings)) yield progress
  return findings
}

/** Takes the next problems; false where none are left. Outside the generator each costs a fraction. */
function takeBlock(
  problems: Iterator<AnyProblem>,
  rule: Rule,
  target: Target,
  tables: readonly Table[],
  maker: FindingMaker,
  findings: Finding[],
): boolean {
  for (let next = problems.next(); !next.done; next = problems.next()) {
    const problem = next.value
    if (target.sheet) {
      findings.push(sheetFindingOf(rule, problem, target.sheet, tables))
      continue
    }
    const table = problem.in?.table ?? target.table
    if (!table || table.previous)
      throw new Error(`${rule.id}: a problem must say in which table of this workbook it lies`)
    findings.push(maker.make(problem, table, findings))
    if (findings.length % BLOCK === 0) return true
  }
  return false
}

/** The earlier list itself where nothing of it changed: rules that come after see the same input. */
function findingsOf(
  mine: readonly Run[],
  before: readonly Run[],
  changes: readonly (Changed | null)[],
): readonly Finding[] {
  const earlier = before.length === mine.length ? lists.get(before[0] as Run) : undefined
  const isKept = before.every((run, index) => run.findings === mine[index]?.findings)
  const list = (isKept ? earlier : undefined) ?? joined(mine.map((run) => run.findings))
  if (mine[0]) lists.set(mine[0], list)
  const [first] = changes
  if (
    earlier &&
    first &&
    list !== earlier &&
    changes.every((one) => one?.table === first.table && one.row === first.row)
  )
    noteRowEdit(list, { before: earlier, table: first.table.id, row: first.row })
  return list
}

/** Lists are joined whole: finding by finding it takes many times as long. */
const joined = (lists: readonly (readonly Finding[])[]): readonly Finding[] =>
  lists.length < 2 ? (lists[0] ?? NONE) : ([] as Finding[]).concat(...lists)

function runsByRule(runs: ReadonlyMap<string, Run> = new Map()): ReadonlyMap<string, readonly Run[]> {
  const byRule = new Map<string, Run[]>()
  for (const run of runs.values()) {
    const there = byRule.get(run.rule)
    if (there) there.push(run)
    else byRule.set(run.rule, [run])
  }
  return byRule
}
/** A rule's whole list, by its first run. */
const lists = new WeakMap<Run, readonly Finding[]>()

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

/** Causes before consequences; otherwise by code. */
function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const ordered = new Set<Rule>()
  const visit = (rule: Rule): void => {
    for (const id of rule.after ?? []) {
      const cause = rules.find((other) => other.id === id)
      if (cause && cause !== rule && !ordered.has(cause)) visit(cause)
    }
    ordered.add(rule)
  }
  for (const rule of rules.toSorted((a, b) => (a.code < b.code ? -1 : 1))) visit(rule)
  return [...ordered]
}
