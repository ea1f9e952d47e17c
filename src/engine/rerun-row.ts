import type { Context } from '../model/context'
import type { Finding } from '../model/finding'
import type { Run } from '../model/report'
import type { Rule } from '../model/rule'
import type { Table, TableColumn } from '../model/table'
import { FindingMaker } from './finding'
import type { Alone, AnyProblem } from './judged-alone'
import { rowAlone } from './one-row'
import { rowEditOf } from './row-edits'
import type { Target } from './targets'

/** The one entry that changed. */
export interface Changed {
  readonly table: Table
  readonly row: number
}

/** The findings of a rule that judges each entry by itself, where one entry changed and nothing else; null where that is not so. */
export function rerunRow(
  rule: Rule,
  target: Target,
  kept: Run,
  inputs: readonly unknown[],
  context: Context,
  byRule: ReadonlyMap<string, readonly Finding[]>,
): { readonly findings: readonly Finding[]; readonly changed: Changed } | null {
  const changed = target.alone && changedIn(target.alone, kept.inputs, inputs)
  if (!changed) return null
  const { table, row } = changed
  const fresh: Finding[] = []
  const maker = new FindingMaker(rule, byRule, target.field)
  for (const problem of target.alone!.problems(rowAlone(table, row), context))
    fresh.push(maker.make(placed(problem, table, row), table, fresh))
  return { findings: merged(kept.findings, fresh, changed, target.alone!), changed }
}

function changedIn({ tables, isOwn }: Alone, before: readonly unknown[], now: readonly unknown[]): Changed | null {
  if (before.length !== now.length) return null
  let changed: Changed | null = null
  for (const [at, input] of now.entries()) {
    if (input === before[at]) continue
    const edit = rowEditOf(input)
    const table = edit?.before === before[at] ? tables.find(({ id }) => id === edit?.table) : undefined
    if (!edit || !table || (changed && (changed.table !== table || changed.row !== edit.row))) return null
    if (!Array.isArray(input) && !isOwn(table, input as TableColumn)) return null
    changed = { table, row: edit.row }
  }
  return changed
}

/** The entry that was looked at alone, as it stands among the others. */
function placed({ in: _, ...problem }: AnyProblem, table: Table, row: number): AnyProblem {
  const at = problem.causedBy?.at
  const causedBy = at ? { ...problem.causedBy!, at: { ...at, row } } : problem.causedBy
  return { ...problem, row, ...(causedBy && { causedBy }), in: { table } as AnyProblem['in'] }
}

/** The earlier findings with those of one entry in the place of its own; the very same list where neither has any. */
function merged(
  before: readonly Finding[],
  fresh: readonly Finding[],
  { table: { id }, row }: Changed,
  { tables, rank }: Alone,
): readonly Finding[] {
  const rest = before.filter((finding) => finding.row !== row || finding.table !== id)
  if (fresh.length === 0) return rest.length === before.length ? before : rest
  // Problems of other tables are told last.
  const nth = (finding: Finding): number => tables.findIndex((table) => table.id === finding.table) + 1 || Infinity
  const isAfter = (one: Finding, other: Finding): boolean =>
    one.table !== other.table
      ? nth(one) > nth(other)
      : rank(one) !== rank(other)
        ? rank(one) > rank(other)
        : one.row > other.row
  for (const finding of fresh) {
    const at = rest.findIndex((other) => isAfter(other, finding))
    rest.splice(at < 0 ? rest.length : at, 0, finding)
  }
  return rest
}
