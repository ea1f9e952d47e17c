import type { FieldKey } from './field'
import type { TemplateId } from './template'
import type { Level } from './vocabulary'

/** A test of one field, that a formula can say as well. */
export type Condition =
  | { readonly field: FieldKey; readonly is: string }
  | { readonly field: FieldKey; readonly yes: true }
  /** For a phone: digits stand there, not a note. */
  | { readonly field: FieldKey; readonly filled: true }
  /** The text holds none of these words; a blank holds none. */
  | { readonly field: FieldKey; readonly lacks: readonly string[] }
  /** The text holds this word. */
  | { readonly field: FieldKey; readonly holds: string }
  /** The number is above this one. */
  | { readonly field: FieldKey; readonly over: number }
  /** The date lies in the period, or in the calendar month before its first day. */
  | { readonly field: FieldKey; readonly within: 'period' | 'month before' }
  /** The date lies on or before the period's last day. */
  | { readonly field: FieldKey; readonly upTo: 'period' }
  /** The date lies before the period's first day. */
  | { readonly field: FieldKey; readonly before: 'period' }
  /** The date lies behind the period's last day. */
  | { readonly field: FieldKey; readonly after: 'period' }
  /** So many full months lie between the date and the day that is counted to; null: no upper bound. */
  | { readonly field: FieldKey; readonly months: readonly [from: number, below: number | null] }
  /** The date lies at least so many days before the day that is counted to. */
  | { readonly field: FieldKey; readonly daysAgo: number }
  /** The date lies no longer before the day that is counted to than the level's cadence. */
  | { readonly field: FieldKey; readonly cadence: Level }
  /** Both are numbers, and this one is greater than that, by less than so much. */
  | { readonly field: FieldKey; readonly later: FieldKey; readonly byLess: number }

/** The period's first and last day as serials, and how many days it has. */
export type Factor = 'first' | 'last' | 'days' | number

/** A number over tables: computed by the engine and rendered as a formula alike. */
export type Expression =
  | {
      readonly count: TemplateId
      readonly where: readonly Condition[]
      /** Counts none on a table that lacks one of the columns, instead of asking for it; `silent` says nothing of it either. */
      readonly lenient?: true | 'silent'
    }
  | {
      readonly sum: FieldKey
      readonly of: TemplateId
      readonly where: readonly Condition[]
      readonly lenient?: true | 'silent'
    }
  /** How many different phones; entries without one count none. */
  | { readonly distinct: 'phone'; readonly of: TemplateId; readonly where: readonly DistinctCondition[] }
  | { readonly plus: readonly Expression[] }
  | { readonly minus: readonly [Expression, Expression] }
  | { readonly times: Expression; readonly by: Factor }
  | { readonly per: Expression; readonly by: Factor }

/** A formula goes through such rows one by one: only what it can ask of a row. */
export type DistinctCondition = Extract<Condition, { readonly within: unknown } | { readonly filled: true }>
/** Of two cells of a row. */
export type Comparison = Extract<Condition, { readonly later: unknown }>
export const isComparison = (condition: Condition): condition is Comparison => 'later' in condition
/** The fields that a condition reads. */
export const fieldsIn = (condition: Condition): readonly FieldKey[] =>
  isComparison(condition) ? [condition.field, condition.later] : [condition.field]
