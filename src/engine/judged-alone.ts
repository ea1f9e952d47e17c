import type { Context } from '../model/context'
import type { FieldKey } from '../model/field'
import type { Finding } from '../model/finding'
import type { Problem, View, WorkbookRule } from '../model/rule'
import type { Table, TableColumn } from '../model/table'
import { viewOf } from './view'

/** A problem of a rule that looks at one column does not name its field. */
export type AnyProblem = Omit<Problem, 'field'> & {
  readonly field?: FieldKey
  readonly in?: View<never>
  readonly column?: number
  readonly line?: number
}

/** How a rule that judges each entry by itself is run on one of them. */
export interface Alone {
  /** In the order in which their problems are told. */
  readonly tables: readonly Table[]
  /** Whether what an entry of a table has in a column concerns no other entry. */
  isOwn(table: Table, column: TableColumn): boolean
  /** In which round a finding is told. */
  rank(finding: Finding): number
  /** The problems of a table that has but one entry. */
  problems(table: Table, context: Context): Iterable<AnyProblem>
}

const once = (): number => 0

export const aloneInTable = (table: Table, problems: Alone['problems'], rank: Alone['rank'] = once): Alone => ({
  tables: [table],
  isOwn: () => true,
  rank,
  problems,
})

/** One entry of one of a rule's views, the entries of the others that it tells problems of left out. */
export function aloneInViews(
  { byRow, reads }: WorkbookRule,
  views: Readonly<Record<string, View[]>>,
  problems: (context: Context, among: Record<string, View[]>) => Iterable<AnyProblem>,
): Alone {
  const names = Object.keys(reads).filter((name) => byRow?.[name])
  const nameOf = ({ id }: Table): string | undefined =>
    names.find((name) => views[name]?.some(({ table }) => table.id === id))
  return {
    tables: names.flatMap((name) => (views[name] ?? []).map(({ table }) => table)),
    isOwn: (table, { field }) => byRow?.[nameOf(table) ?? '']?.includes(field) ?? false,
    rank: once,
    problems(table, context) {
      const of = nameOf(table)!
      const { fields: needed, optional = [] } = reads[of]!
      const others = names.map((name) => [name, name === of ? [viewOf(table, needed, optional)] : []] as const)
      return problems(context, { ...views, ...Object.fromEntries(others) })
    },
  }
}
