import type { CallAnswers } from './call-list'
import type { Context } from './context'
import type { FieldKey } from './field'
import type { MonthId } from './month'
import type { Reckoning } from './reckoning'
import type { ColumnReading, SheetReading } from './report'
import type { Severity } from './severity'
import type { Table, Values, ValuesOf } from './table'
import type { TemplateId } from './template'
import type { Data, Text } from './text'
import type { Cell, CellRef, Column, Sheet } from './workbook'

/** A small case of a rule, for people and run by the tests: entries by template, an ISO day in a date field. */
export interface Example {
  readonly month?: MonthId
  readonly tables: { readonly [T in TemplateId]?: readonly { readonly [K in FieldKey]?: Cell }[] }
  /** Sheets cell by cell, by name, where a form is no plain list. */
  readonly grids?: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** Call lists of ours that stand in the workbook: under their titles, the header and what people wrote. */
  readonly lists?: Readonly<Record<string, readonly (readonly Cell[])[]>>
  /** The sheets are protected. */
  readonly locked?: true
}

interface RuleBase<M extends string = string> {
  /** The short name that people quote: DF01. */
  readonly code: string
  /** The defect as a noun phrase: lost-card-not-in-table. Equals the file's name. */
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  /** What goes wrong at the dealer if it stays. */
  readonly why: Text
  readonly messages: Readonly<Record<M, Text>>
  /** Where a message is graver or milder than the rule. */
  readonly severities?: Readonly<Partial<Record<M, Severity>>>
  /** S000 to S004, public, inferred. */
  readonly source: readonly string[]
  /** The last entry of a bad example's first table shows the defect; a good one is silent. */
  readonly examples?: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
  /** Rules that may have caused this one's findings (see Problem.causedBy). They run first. */
  readonly after?: readonly string[]
  /** The check needs the form's month; without one it is not checked. */
  readonly needsMonth?: true
  /** The call list whose answers it reads. */
  readonly calls?: { readonly list: string; /** It makes sense without. */ readonly dispensable?: true }
}

/** New content for one cell, offered beside a problem. A set of ours never overwrites what a person wrote, only its format. */
export interface ProblemFix {
  readonly title: Text
  /** Certainly what the user meant: may be applied in bulk. */
  readonly safe: boolean
  readonly value: Cell
  /** The number format that the value needs: see the edit `set`. */
  readonly format?: string
}

/** A row that is offered to be appended to a table; see `NewEntry`. */
export interface ProblemEntry {
  readonly title: Text
  readonly in: View<never>
  readonly from: { readonly in: View<never>; readonly row: number }
  readonly carried: { readonly [K in FieldKey]?: FieldKey }
  readonly cells: { readonly [K in FieldKey]?: Cell }
}

/** A note that would settle the problem, in a field of the same entry; see `NoteOffer`. */
export interface ProblemNote {
  readonly title: Text
  readonly field: FieldKey
  readonly day: number
}

/** What a rule yields: an entry of a table and a field of it, never an address. */
export interface Problem<F extends FieldKey = FieldKey, M extends string = string> {
  readonly row: number
  readonly field: F
  readonly message: M
  readonly data?: Data
  readonly fix?: ProblemFix
  readonly entry?: ProblemEntry
  readonly note?: ProblemNote
  /** Where else to look. */
  readonly related?: readonly Place[]
  /** The same, on call lists of ours. */
  readonly written?: readonly CellRef[]
  /** The problem that this one only follows from: of a rule named in `after`. */
  readonly causedBy?: { readonly rule: string; readonly at?: Place; readonly message?: string }
  /** Names what the finding is about where that is not the row's customer: a consultant, a day. Part of the finding's key. */
  readonly subject?: string
}
/** A problem of a rule that reads several tables says in which. */
export interface PlacedProblem<M extends string = string> extends Problem<FieldKey, M> {
  readonly in: View<never>
}
export interface Place {
  readonly in: View<never>
  readonly row: number
  readonly field: FieldKey
}

/** A table as a rule sees it: the fields that it declared, typed. */
export interface View<F extends FieldKey = FieldKey, O extends FieldKey = FieldKey> {
  readonly table: Table
  readonly height: number
  readonly month: MonthId | null
  readonly values: { readonly [K in F]: ValuesOf<K> } & { readonly [K in Exclude<O, F>]?: ValuesOf<K> }
  /** The untyped cells of a declared field; absent where the column is. */
  cells(field: F | O): Column | undefined
}

/** One column of any table. */
export interface ColumnView {
  readonly table: Table
  readonly field: FieldKey
  readonly title: Text
  readonly type: import('./field').FieldType
  readonly planned: boolean
  readonly key: boolean
  readonly month: MonthId | null
  readonly cells: Column
  readonly values: Values
}

/** Looks at one column at a time, wherever it applies. */
export interface ColumnRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'column'
  /** Which columns: cheap, by type and field alone. */
  readonly applies: (
    column: Pick<ColumnView, 'field' | 'type' | 'planned' | 'key'> & { readonly template: TemplateId },
  ) => boolean
  /** Columns of the same table that it reads along. */
  readonly beside?: readonly FieldKey[]
  /** It judges each entry by itself, from the first to the last: after an edit it is run on the edited one alone. */
  readonly byRow?: true
  check(column: ColumnView, context: Context): Iterable<Omit<Problem<FieldKey, NoInfer<M>>, 'field'>>
}

export type Round = (problem: Pick<Problem, 'field' | 'data'>) => number

/** Looks at the entries of one table; runs on every table of `on` that has all of `fields`. */
export interface TableRule<
  F extends FieldKey = FieldKey,
  O extends FieldKey = FieldKey,
  M extends string = string,
> extends RuleBase<M> {
  readonly scope: 'table'
  readonly on: readonly TemplateId[]
  readonly fields: readonly F[]
  /** Read where present. */
  readonly optional?: readonly O[]
  /**
   * It judges each entry by itself, from the first to the last: after an edit it is run on the edited one alone. Where it goes through
   * them several times, in which round a problem is told.
   */
  readonly byRow?: true | Round
  check(
    view: View<F, O>,
    context: Context,
    answers: CallAnswers,
  ): Iterable<Problem<NoInfer<F> | NoInfer<O>, NoInfer<M>>>
}

export interface Reading<F extends FieldKey = FieldKey, O extends FieldKey = FieldKey> {
  readonly template: TemplateId
  readonly fields: readonly F[]
  readonly optional?: readonly O[]
  /** At least one of these optional fields. */
  readonly either?: readonly NoInfer<O>[]
  /** The rule makes sense without such a table. */
  readonly dispensable?: true
  /** Tables of last month's workbook instead of this one's. */
  readonly previous?: true
  /** Lists kept apart from the form instead of the form itself. */
  readonly apart?: true
  /** Sheets that only repeat rows of another, set aside, instead of the form itself. */
  readonly copies?: true
}
type Readings = Readonly<Record<string, Reading>>
type ViewsOf<R extends Readings> = {
  readonly [N in keyof R]: readonly View<
    R[N]['fields'][number],
    NonNullable<R[N]['optional']> extends readonly (infer O extends FieldKey)[] ? O : never
  >[]
}

/** Compares tables; runs when every reading that is not dispensable has at least one table with all its fields. */
export interface WorkbookRule<R extends Readings = Readings, M extends string = string> extends RuleBase<M> {
  readonly scope: 'workbook'
  readonly reads: R
  /** Of these dispensable readings at least one must have a table. */
  readonly anyOf?: readonly NoInfer<keyof R & string>[]
  /**
   * All readings whose entries it tells problems of, each judged by itself, from the first to the last, or of some fields alone: what an
   * entry has there concerns no other entry of any table. After an edit in one of them it is run on the edited entry alone.
   */
  readonly byRow?: { readonly [N in keyof R]?: readonly FieldKey[] }
  /** It compares with figures: whatever they count on is read as well. */
  readonly reckons?: true
  /** Makes ready what takes long at one go, with a pause after each part; the check itself needs nothing of it. */
  ahead?(tables: ViewsOf<R>): Iterable<unknown>
  check(
    tables: ViewsOf<R>,
    context: Context,
    reckoning: Reckoning,
    answers: CallAnswers,
  ): Iterable<PlacedProblem<NoInfer<M>>>
}

/** Looks at how the sheets were recognised, before any cell is typed. */
export interface SheetRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'sheet'
  check(table: Table, context: Context): Iterable<Omit<Problem<FieldKey, NoInfer<M>>, 'row' | 'fix'>>
}

/** A problem of a sheet as it was read: at a cell, at the header of one of its columns, else at its first cell. */
export interface SheetProblem<M extends string = string> {
  /** 0-based column of the worksheet. */
  readonly column?: number
  /** 0-based row of the worksheet, where it is about a cell. */
  readonly line?: number
  readonly field?: FieldKey
  readonly message: M
  readonly data?: Data
  /** Where else to look. */
  readonly written?: readonly CellRef[]
  /** Tells problems of one sheet apart; its name without. */
  readonly subject?: string
}
/** How a sheet was read, as rules see it: without how surely and why a column was told, which is said only to people who ask. */
export type RuleReading = Omit<SheetReading, 'columns'> & {
  readonly columns: readonly Pick<ColumnReading, 'column' | 'header' | 'field' | 'by'>[]
}
/** Looks at how every sheet was read, those that were not recognised among them. */
export interface ReadingRule<M extends string = string> extends RuleBase<M> {
  readonly scope: 'reading'
  /** It is given the cells as well. */
  readonly looksAtCells?: true
  check(reading: RuleReading, context: Context, cells: Sheet | null): Iterable<SheetProblem<NoInfer<M>>>
}

export type Rule = ColumnRule | TableRule | WorkbookRule | SheetRule | ReadingRule

export const columnRule = <const M extends string>(rule: Omit<ColumnRule<M>, 'scope'>): Rule =>
  ({ scope: 'column', ...rule }) as unknown as Rule
export const readingRule = <const M extends string>(rule: Omit<ReadingRule<M>, 'scope'>): Rule =>
  ({ scope: 'reading', ...rule }) as unknown as Rule
export const sheetRule = <const M extends string>(rule: Omit<SheetRule<M>, 'scope'>): Rule =>
  ({ scope: 'sheet', ...rule }) as unknown as Rule
export const tableRule = <const F extends FieldKey, const O extends FieldKey = never, const M extends string = string>(
  rule: Omit<TableRule<F, O, M>, 'scope'>,
): Rule => ({ scope: 'table', ...rule }) as unknown as Rule
export const workbookRule = <const R extends Readings, const M extends string = string>(
  rule: Omit<WorkbookRule<R, M>, 'scope'>,
): Rule => ({ scope: 'workbook', ...rule }) as unknown as Rule
