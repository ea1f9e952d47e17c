import type { Expression } from './expression'
import type { FieldKey } from './field'
import type { View } from './rule'
import type { MonthId } from './month'
import type { Profile } from './profile'
import type { Settings } from './settings'
import type { Table } from './table'
import type { TemplateId } from './template'
import type { Text } from './text'
import type { Cell } from './workbook'

export type { Condition, Expression } from './expression'

export type Unit = 'parties' | 'people' | 'cards' | 'vehicles' | 'contacts' | 'percent' | 'times' | 'minutes' | 'yuan'
/** What a computed column holds. */
export type RowUnit = Unit | 'days' | 'months' | 'years' | 'points' | 'date' | 'word'
/** One way to count a KPI: each figure prints its base. */
export interface Variant {
  readonly id: string
  readonly title: Text
  /** What the numerator counts, and the base that it is divided by: printed beside every figure. */
  readonly counts: Text
  readonly base?: Text
  /** Of a month alone: its form has no days, or it looks back a whole month. */
  readonly monthly?: true
  /** A share where it divides, else the KPI's, unless told. */
  readonly unit?: Unit
  readonly numerator: Expression
  /** Absent: a plain count. */
  readonly denominator?: Expression
}
/** A figure of the store and of each consultant, for one month. The first variant is the default. */
export interface FigureKpi {
  readonly kind: 'figure'
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly unit: Unit
  readonly variants: readonly Variant[]
  /** A share: above 100% something was counted twice (KP01). False where carry-over honestly exceeds it. */
  readonly share: boolean
  readonly source: readonly string[]
}
/** The days and the consultant that a count is asked for; days of the 1900 system, and as a formula says them. */
export interface CountedAt {
  readonly first: number
  readonly last: number
  readonly firstFormula: string
  readonly lastFormula: string
  /** Null counts everybody's. */
  readonly person: string | null
}
/** Counts on the dealer's sheets: the formula, without the `=`, and what it comes to. */
export interface LiveCount {
  readonly formula: string
  readonly value: number
}
/** What a computed column may take from the other sheets. */
export interface Counting {
  readonly kpis: readonly FigureKpi[]
  readonly people: readonly string[]
  /** Null where a form or column is missing, or no formula reaches it. */
  count(variant: Variant, side: 'numerator' | 'denominator', at: CountedAt): LiveCount | null
  /** Last month's figure, where its workbook is at hand; `of` as a figure has it. */
  previous(kpi: string, variant: string, of: string): Figure | null
}
/** The cells of a column from its table's first entry to its last, and how a formula on another sheet names them. */
export interface CellRange {
  readonly formula: string
  readonly cells: readonly Cell[]
}
/** What the formulas of a computed column may name. */
export interface RowCells<F extends FieldKey = FieldKey> {
  /** What stands in the field's cell. */
  cell(field: F): Cell
  /** What the sheet says once for all its rows. */
  stated(field: FieldKey): string | undefined
  /** The month of the form. */
  readonly month: MonthId | null
  /** The field's column is there. */
  has(field: F): boolean
  /** The field's cell in this row: `C5`. */
  at(field: F): string
  /** The field's cells from the first entry to the row before: `C$4:C4`; null in the first. */
  above(field: F): string | null
  /** Where a blank cell of the field that this column stands for means what the row before says: this column's cell there, `K4`. */
  readonly before: string | null
}
/** What a computed column is computed by. */
export interface RowBasis {
  /** As the workbook counts days: smaller by 1462 where it counts from 1904. */
  readonly asOf: number
  /** What is to be added to the workbook's serials to have those of the 1900 system. */
  readonly shift: number
  /** The same day in a formula: `DATE(2026,3,31)`. */
  readonly asOfFormula: string
  readonly profile: Profile
  readonly settings: Settings
  readonly month: MonthId | null
  /** Every table of the workbook. */
  readonly tables: readonly Table[]
  readonly counting: Counting
  /** What formulas read in an entry for the field: its cell, or what a column that stands for it shows there. */
  seen(table: Table, field: FieldKey, row: number): Cell
  /** Null where the field's cells do not stand one below the other, or in another file. */
  range(table: Table, field: FieldKey): CellRange | null
  /** A cell that an earlier fill may have written: to be computed anew. */
  isFilled(table: Table, kpi: string, row: number): boolean
}
/**
 * A column computed row by row, beside the table or in the form's own empty column. It reads the cells as they stand, as its formula
 * does: a date written as text is no date to either.
 */
export interface RowKpi<F extends FieldKey = FieldKey, O extends FieldKey = FieldKey> {
  readonly kind: 'row'
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly on: readonly TemplateId[]
  /** The form's own column for it, where it has one. */
  readonly fills: FieldKey | null
  readonly fields: readonly F[]
  /**
   * The field whose place it takes in formulas: what is written once and left blank below stands in it on every row. Made only where
   * it is kept like that.
   */
  readonly standsFor?: F
  /** Read where present. */
  readonly optional?: readonly O[]
  readonly unit: RowUnit
  /** An OOXML number format code. */
  readonly format: string
  /** Only the blank cells of the form's own column are filled, among what people wrote; without that column none is added. */
  readonly ownOnly?: true
  /** Of longer tables the column would keep a spreadsheet busy for minutes: it is left out. */
  readonly most?: number
  readonly source: readonly string[]
  /** The value of an entry; null where there is none, which the formula shows as an empty text. */
  compute(view: View<F, O>, basis: RowBasis): (row: number) => number | string | boolean | null
  /** The same as a formula, without the `=`; null where the row is left alone. */
  formula(cells: RowCells<F | O>, basis: RowBasis): string | null
  /** The row's own number format, where it differs from the column's. */
  formatOf?(cells: RowCells<F | O>, basis: RowBasis): string
}
export type Kpi = FigureKpi | RowKpi
export const figureKpi = (kpi: Omit<FigureKpi, 'kind'>): Kpi => ({ kind: 'figure', ...kpi })
export const rowKpi = <const F extends FieldKey, const O extends FieldKey = never>(
  kpi: Omit<RowKpi<F, O>, 'kind'>,
): Kpi => ({ kind: 'row', ...kpi }) as unknown as Kpi

export interface Figure {
  readonly kpi: string
  readonly variant: string
  readonly grain: 'store' | 'consultant'
  /** The consultant, or the store's empty name. */
  readonly of: string
  readonly month: MonthId
  /** Its first and last day, where they are not the month's. */
  readonly days?: readonly [first: number, last: number]
  readonly unit: Unit
  readonly value: number | null
  readonly numerator: number
  readonly denominator: number | null
  /** Why there is no value, or what was taken for granted. */
  readonly reason: Text | null
  readonly note: Text | null
}
export interface RowFigures {
  readonly kpi: string
  readonly table: string
  readonly values: readonly Cell[]
}
