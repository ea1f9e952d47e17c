import type { Context } from '../model/context'
import { fields, type FieldKey } from '../model/field'
import type { Catalog, SheetReading } from '../model/report'
import type { ColumnRule, Reading, Rule, SheetRule, TableRule, View, WorkbookRule } from '../model/rule'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Sheet } from '../model/workbook'
import type { AnswersOf } from './call-lists/answers'
import { aloneInTable, aloneInViews, type Alone, type AnyProblem } from './judged-alone'
import { carriedColumns } from './layouts/carried'
import { readingTargets } from './reading-targets'
import { countedOn, reckoningOver } from './reckoning'
import { isAtHand, viewOf } from './view'
import { noColumn, noList, noPrevious, noTable } from './why-not-checked'

/** One rule on one set of inputs. */
export interface Target {
  readonly key: string
  /** The run holds as long as these are the very same. */
  readonly inputs: readonly unknown[]
  /** Where problems lie that do not say it themselves. */
  readonly table: Table | null
  readonly field?: FieldKey
  /** The sheet that the problems are about, read or not. */
  readonly sheet?: SheetReading
  problems(context: Context): Iterable<AnyProblem>
  /** Makes ready what the problems are found by, in parts. */
  ahead?(): Iterable<unknown>
  /** Where entries are judged each by itself. */
  readonly alone?: Alone
}
export interface Targets {
  readonly targets: readonly Target[]
  /** Why the rule could not run, or not everywhere. */
  readonly notChecked: readonly Text[]
}

/** The workbook's tables, and those of last month's workbook. */
export interface AtHand {
  readonly tables: readonly Table[]
  readonly previous: readonly Table[]
  /** Lists of their own beside a form of their template. */
  readonly apart: readonly Table[]
  /** Sheets that only repeat rows of another. */
  readonly copies: readonly Table[]
  readonly sheets: readonly SheetReading[]
  /** The cells of a sheet, by its id. */
  readonly cells: (sheet: string) => Sheet | null
  /** What people wrote into call lists. */
  readonly answers: AnswersOf
}

/** On what a rule runs in these tables, and where it can't. */
export function targetsOf(rule: Rule, atHand: AtHand, catalog: Catalog): Targets {
  const { tables, answers } = atHand
  if (rule.calls && !rule.calls.dispensable && !answers(rule.calls.list).isThere)
    return { targets: [], notChecked: [noList(rule.calls.list, catalog)] }
  switch (rule.scope) {
    case 'reading':
      return readingTargets(rule, atHand)
    case 'sheet':
      return sheetTargets(rule, tables)
    case 'column':
      return columnTargets(rule, tables)
    case 'table':
      return tableTargets(rule, atHand, catalog)
    case 'workbook':
      return workbookTargets(rule, atHand, catalog)
  }
}

function sheetTargets(rule: SheetRule, tables: readonly Table[]): Targets {
  const targets = tables
    .filter(({ from }) => from === undefined)
    .map((table) => ({
      key: table.id,
      inputs: [table],
      table,
      problems: function* (context: Context) {
        for (const problem of rule.check(table, context)) yield { ...problem, row: -1 }
      },
    }))
  return { targets, notChecked: tables.length === 0 ? [text('没有认出任何一张表', 'No sheet was recognised')] : [] }
}

function columnTargets(rule: ColumnRule, tables: readonly Table[]): Targets {
  const targets = tables.flatMap((table) =>
    (Object.keys(table.columns) as FieldKey[]).flatMap((field) => {
      const { type, planned = false, title } = fields[field]
      const column = table.columns[field]
      const key = column?.spec.key ?? false
      if (
        !column ||
        column.inside ||
        carriedColumns.has(column) ||
        !rule.applies({ field, type, planned, key, template: table.template.id })
      )
        return []
      const problemsIn = (one: Table, context: Context): Iterable<AnyProblem> => {
        const { cells, values } = one.columns[field]!
        return rule.check({ table: one, field, title, type, planned, key, month: one.month, cells, values }, context)
      }
      return [
        {
          key: `${table.id}|${field}`,
          inputs: [column, ...columnsOf(table, rule.beside ?? []), ...standing(table)],
          table,
          field,
          problems: (context: Context) => problemsIn(table, context),
          ...(rule.byRow && { alone: aloneInTable(table, problemsIn) }),
        },
      ]
    }),
  )
  return { targets, notChecked: targets.length === 0 ? [text('没有可查的列', 'No column to check')] : [] }
}

function tableTargets(rule: TableRule, { tables, answers }: AtHand, catalog: Catalog): Targets {
  const { optional = [] } = rule
  const written = answers(rule.calls?.list ?? '')
  const concerned = tables.filter(
    ({ template }) => rule.on.includes(template.id) && rule.fields.every((field) => template.columns[field]),
  )
  const [ready, lacking] = split(concerned, rule.fields)
  const problemsIn = (table: Table, context: Context): Iterable<AnyProblem> =>
    rule.check(viewOf(table, rule.fields, optional), context, written)
  const rank = typeof rule.byRow === 'function' ? rule.byRow : undefined
  const targets = ready.map((table) => ({
    key: table.id,
    inputs: [...columnsOf(table, [...rule.fields, ...optional]), ...standing(table), written.stamp],
    table,
    problems: (context: Context) => problemsIn(table, context),
    ...(rule.byRow && { alone: aloneInTable(table, problemsIn, rank) }),
  }))
  const absent = concerned.length === 0 ? [noTable(rule.on, catalog)] : []
  return { targets, notChecked: [...absent, ...lacking.map((table) => noColumn(table, rule.fields))] }
}

/** The tables of a reading's form, where it is to be read: of this workbook, of last month's, kept apart, or set aside as copies. */
export function tablesFor(reading: Reading, { tables, previous, apart, copies }: AtHand): readonly Table[] {
  const among = reading.previous ? previous : reading.apart ? apart : reading.copies ? copies : tables
  return among.filter(({ template }) => template.id === reading.template)
}

function workbookTargets(rule: WorkbookRule, atHand: AtHand, catalog: Catalog): Targets {
  const { tables, previous, answers } = atHand
  const written = answers(rule.calls?.list ?? '')
  const notChecked: Text[] = []
  const views: Record<string, View[]> = {}
  const inputs: unknown[] = [written.stamp]
  const withoutColumn: Record<string, readonly Text[]> = {}
  for (const [name, reading] of Object.entries(rule.reads) as [string, Reading][]) {
    const { template, fields: needed, optional = [], either = [], dispensable } = reading
    const concerned = tablesFor(reading, atHand)
    const [ready, lacking] = split(concerned, needed, either)
    const lacks = lacking.map((table) => noColumn(table, needed, either))
    withoutColumn[name] = lacks
    if (!dispensable) notChecked.push(...lacks)
    if (!dispensable && concerned.length === 0)
      notChecked.push(reading.previous && previous.length === 0 ? noPrevious : noTable([template], catalog))
    if (!dispensable && ready.length === 0) return { targets: [], notChecked }
    views[name] = ready.map((table) => viewOf(table, needed, optional))
    inputs.push(name, ...ready.flatMap((table) => [...columnsOf(table, [...needed, ...optional]), ...standing(table)]))
  }
  const { anyOf = [] } = rule
  if (anyOf.length > 0 && anyOf.every((name) => views[name]?.length === 0)) {
    const ids = anyOf.flatMap((name) => rule.reads[name]?.template ?? [])
    const lacks = anyOf.flatMap((name) => withoutColumn[name] ?? [])
    return {
      targets: [],
      notChecked: [...notChecked, ...(lacks.length > 0 ? lacks : [noTable([...new Set(ids)], catalog)])],
    }
  }
  const known = rule.reckons ? catalog : { ...catalog, kpis: [] }
  for (const { table, needed } of countedOn(tables, known)) inputs.push(...columnsOf(table, needed), ...standing(table))
  const problems = (context: Context, among = views): Iterable<AnyProblem> =>
    rule.check(among, context, reckoningOver(tables, known, context), written)
  const alone = rule.byRow && aloneInViews(rule, views, problems)
  const target: Target = {
    key: '',
    inputs,
    table: null,
    problems: (context) => problems(context),
    ahead: () => rule.ahead?.(views) ?? [],
    ...(alone && { alone }),
  }
  return {
    targets: [target],
    notChecked,
  }
}

const columnsOf = (table: Table, wanted: readonly FieldKey[]): unknown[] => wanted.map((field) => table.columns[field])
/** What of a table shows in a finding besides its columns. */
function standing(table: Table): readonly unknown[] {
  let found = standings.get(table)
  if (!found) standings.set(table, (found = standingOf(table)))
  return found
}
const standings = new WeakMap<Table, readonly unknown[]>()
const standingOf = (table: Table): unknown[] => [
  table.id,
  table.sheetName,
  table.rows,
  table.month,
  table.monthFrom,
  table.headerRows.at(-1),
  JSON.stringify([table.foot, table.stated, doubledIn(table), table.totals]),
]

const doubledIn = ({ doubled = {} }: Table): unknown => Object.entries(doubled).map(([field, rows]) => [field, ...rows])

function split(
  tables: readonly Table[],
  needed: readonly FieldKey[],
  either: readonly FieldKey[] = [],
): [Table[], Table[]] {
  const has = (table: Table): boolean =>
    needed.every((field) => isAtHand(table, field)) &&
    (either.length === 0 || either.some((field) => isAtHand(table, field)))
  return [tables.filter(has), tables.filter((table) => !has(table))]
}
