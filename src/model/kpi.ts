import type { Context } from './context'
import type { FieldKey } from './field'
import type { View } from './rule'
import type { MonthId } from './month'
import type { TemplateId } from './template'
import type { Text } from './text'
import type { Cell } from './workbook'

/** A test of one field, that a formula can say as well. */
export type Condition =
  | { readonly field: FieldKey; readonly is: string }
  | { readonly field: FieldKey; readonly yes: true }
  /** For a phone: digits stand there, not a note. */
  | { readonly field: FieldKey; readonly filled: true }
  /** The text holds none of these words; a blank holds none. */
  | { readonly field: FieldKey; readonly lacks: readonly string[] }
  /** The date lies in the period. */
  | { readonly field: FieldKey; readonly within: 'period' }
  /** The date lies on or before the period's last day. */
  | { readonly field: FieldKey; readonly upTo: 'period' }
  /** The date lies before the period's first day. */
  | { readonly field: FieldKey; readonly before: 'period' }

/** A number over tables: computed by the engine and rendered as a formula alike. */
export type Expression =
  | {
      readonly count: TemplateId
      readonly where: readonly Condition[]
      /** Counts none on a table that lacks one of the columns, instead of asking for it. */
      readonly lenient?: true
    }
  | { readonly sum: FieldKey; readonly of: TemplateId; readonly where: readonly Condition[] }
  | { readonly plus: readonly Expression[] }
  | { readonly minus: readonly [Expression, Expression] }

export type Unit = 'parties' | 'people' | 'cards' | 'percent' | 'minutes'
/** One way to count a KPI: each figure prints its base. */
export interface Variant {
  readonly id: string
  readonly title: Text
  /** What the numerator counts, and the base that it is divided by: printed beside every figure. */
  readonly counts: Text
  readonly base?: Text
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
/** A column computed row by row, beside the table or in the form's own empty column. */
export interface RowKpi<F extends FieldKey = FieldKey> {
  readonly kind: 'row'
  readonly id: string
  readonly title: Text
  readonly definition: Text
  readonly on: TemplateId
  /** The form's own column for it, where it has one. */
  readonly fills: FieldKey
  readonly fields: readonly F[]
  readonly unit: Unit
  /** An OOXML number format code. */
  readonly format: string
  readonly source: readonly string[]
  compute(view: View<F, never>, row: number, context: Context): number | null
  /** The same as a formula over cell addresses; blank text where there is no value. */
  formula(cell: (field: F) => string): string
}
export type Kpi = FigureKpi | RowKpi
export const figureKpi = (kpi: Omit<FigureKpi, 'kind'>): Kpi => ({ kind: 'figure', ...kpi })
export const rowKpi = <const F extends FieldKey>(kpi: Omit<RowKpi<F>, 'kind'>): Kpi =>
  ({ kind: 'row', ...kpi }) as unknown as Kpi

export interface Figure {
  readonly kpi: string
  readonly variant: string
  readonly grain: 'store' | 'consultant'
  /** The consultant, or the store's empty name. */
  readonly of: string
  readonly month: MonthId
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
