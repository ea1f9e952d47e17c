import type { Context } from './context'
import type { FieldKey } from './field'
import type { View } from './rule'
import type { Table } from './table'
import type { TemplateId } from './template'
import type { Text } from './text'
import type { Cell, CellRef } from './workbook'

/** What we say of an entry: a word in both languages, what the dealer's cells hold, or a day. */
export type CallValue = Text | string | number | null

/** A column of a call list that we fill in. */
export interface CallColumn {
  readonly id: string
  readonly title: Text
  /** Characters. */
  readonly width: number
  /** The value is the serial of a day. */
  readonly isDay?: true
}
/** A column that people fill in. Words to choose from hold no comma. */
export interface AnswerColumn extends CallColumn {
  /** We write something there, which people may change: alone it is no answer. */
  readonly proposed?: true
  readonly oneOf?: readonly string[]
}

/** What a call list says of the entries of one table; each function is asked by entry. */
export interface CallReading {
  /** By the ids of the columns and answers. */
  readonly values: Readonly<Record<string, (entry: number) => CallValue>>
  /** The lower, the earlier in the list. */
  rank(entry: number): number
  /** Whom not to call: he asked for it. */
  isBarred?(entry: number): boolean
}

/** A list of customers to call, made of the entries behind a summary. */
export interface CallList {
  readonly id: string
  readonly title: Text
  /** What it is for, how it is sorted, what to do with it. */
  readonly purpose: Text
  readonly sheet: { readonly id: string; readonly title: Text }
  /** Whose entries it lists; the first that could be made, where none is named. */
  readonly summaries: readonly string[]
  /** Forms that name customers: a sheet that only counts has no list. */
  readonly of: readonly TemplateId[]
  /** Columns of the form, shown where it has them. */
  readonly shown: readonly FieldKey[]
  /** Of those shown: an entry is found again by the first that is filled. */
  readonly known: readonly FieldKey[]
  /** Read beside those. */
  readonly reads: readonly FieldKey[]
  readonly columns: readonly CallColumn[]
  readonly answers: readonly AnswerColumn[]
  /** Which answer tells that the call was made. */
  readonly done: string
  readonly questions: readonly Text[]
  read(view: View<never>, context: Context): CallReading
}

/** A line of an earlier list that somebody filled in. */
export interface CallRecord {
  /** What tells the customer: the cells of `known`, by field. */
  readonly who: { readonly [K in FieldKey]?: Cell }
  /** By the ids of the answers. */
  readonly answers: Readonly<Record<string, string | number>>
  /** Where each answer stands, or would. */
  readonly cells: Readonly<Record<string, CellRef>>
}
/** By the customer's key. */
export type CallRecords = ReadonlyMap<string, CallRecord>

/** What people wrote into a call list, as rules read it; days are serials of the 1900 system. */
export interface CallAnswers {
  /** The line of an entry's customer; null where he is not on the list, or is like another one. */
  of(table: Table, row: number): CallRecord | null
}

/** Whose rows: of a figure of one summary, else of all that the list's first summary counts. */
export interface CalledFor {
  readonly summary?: string
  readonly row?: string
  readonly column?: string
}

/** A customer to call. */
export interface CallLine {
  readonly key: string
  readonly at: CellRef
  /** In the order of the fields shown. */
  readonly shown: readonly Cell[]
  /** By the ids of columns and answers; what was written earlier stands above what is proposed. */
  readonly values: Readonly<Record<string, CallValue>>
}
/** A call list made of a workbook. */
export interface CallListResult {
  readonly list: string
  /** The summary whose entries these are. */
  readonly summary: string | null
  readonly fields: readonly FieldKey[]
  readonly lines: readonly CallLine[]
  /** Customers who asked not to be called. */
  readonly barred: number
  /** Lines of the earlier list whose customers are on this one no more. */
  readonly gone: CallRecords
  /** How many of the earlier list there were, and of how many the call was made. */
  readonly earlier: { readonly lines: number; readonly done: number }
  /** Why there is none. */
  readonly reason: Text | null
}
