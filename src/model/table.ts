import type { FieldKey, ValueOf } from './field'
import type { MonthId } from './month'
import type { ColumnSpec, SheetTemplate } from './template'
import type { Text } from './text'
import type { Cell, CellRef, Column } from './workbook'

/** Where a list of words stands in the workbook's dictionary: by word, its string, -1 where that reads otherwise; without, it is the list. */
export interface Written {
  readonly strings: readonly string[]
  readonly at?: Int32Array
}

/** The typed cells of one column of a table, entry by entry; null where blank or unreadable. */
export interface Values<T extends string | number | boolean = string | number | boolean> {
  readonly length: number
  at(row: number): T | null
  /** The rows whose value passes, in order; blank rows never do. A repeated string is tested once. */
  rowsWhere(test: (value: T) => boolean): readonly number[]
  /** The same test asked row by row, each distinct string tested once. */
  where(test: (value: T) => boolean): (row: number) => boolean
  /** The rows that are null here. */
  blankRows(): readonly number[]
  /** Words as numbers into a list of different ones, -1 where blank; not every word of the list need occur. */
  readonly coded?: { readonly codes: Int32Array; readonly distinct: readonly T[]; readonly written?: Written }
  /** Numbers as they are, NaN where blank. */
  readonly numbers?: Float64Array
  /** Of numbers, where it is known: the rows whose cell is neither blank nor a plain number; for days, nor the serial of one up to 2099. */
  readonly odd?: readonly number[]
}
export type ValuesOf<K extends FieldKey> = Values<ValueOf<K>>

/** What stands in a cell, and what it was read as. */
export interface CellReading<T = string | number | boolean> {
  readonly cell: Cell
  readonly value: T | null
  /** False for a guess (12.01 without a year, a phone cut out of two) and for what could not be read. */
  readonly certain: boolean
  readonly why?: Text
}
/** A column's cells with what they were read as, entry by entry; each is told when it is asked for. */
export interface Readings<T = string | number | boolean> {
  readonly length: number
  at(row: number): CellReading<T>
}

/** One recognised column. */
export interface TableColumn<K extends FieldKey = FieldKey> {
  readonly field: K
  readonly spec: ColumnSpec
  /** The header as the sheet writes it. */
  readonly header: string
  /** 0-based column of the worksheet; -1 where the field's cells do not stand in one column, from its header down. */
  readonly index: number
  /** Read out of the cells of another field: the date in `张伟 3月5日`. No format is demanded of it. */
  readonly inside?: FieldKey
  /** The sheet's cells of this table's entries, untyped: `cells.at(row)` is what stands in the workbook. */
  readonly cells: Column
  readonly values: ValuesOf<K>
  /** The strings among `cells`, as they stand; null where a cell holds anything else. */
  readonly texts: Values<string>
  readonly readings: Readings<ValueOf<K>>
}

/** A row of totals: 合计, 小计, 累计. Of the table it is the row `height` and its place among the totals. */
export interface TotalRow {
  /** What makes it one, folded. */
  readonly word: string
  /** How many entries stand above it. */
  readonly after: number
  /** What stands in it under a field. */
  cell(field: FieldKey): Cell
}

/** A recognised sheet. A row is an entry: totals, blank rows and repeated headers are not among them. */
export interface Table {
  /** Unique within the report. */
  readonly id: string
  /** The sheet's id and name. */
  readonly sheet: string
  readonly sheetName: string
  /** The workbook's file name, where several are checked together. */
  readonly file?: string
  readonly template: SheetTemplate
  /** 0 to 1: the share of the template's columns that were found, weighted as recognition does. */
  readonly confidence: number
  /** 0-based worksheet rows of the header. */
  readonly headerRows: readonly number[]
  /** How many entries. */
  readonly height: number
  /** The 0-based worksheet row of each entry (of its first row, where it runs over several). */
  readonly rows: Int32Array
  /** Entries stand one below the other, each field in one column: formulas may refer to ranges of it. */
  readonly listed: boolean
  readonly totals?: readonly TotalRow[]
  /** The cell of an entry's field, whatever the layout; row -1 is the header, rows from `height` on are the totals. A field without a cell stands at the entry's first. */
  readonly place: (row: number, field: FieldKey) => CellRef
  /** Fields told by which column is filled (a level matrix), each with the entries that fill more than one. */
  readonly doubled?: { readonly [K in FieldKey]?: ReadonlySet<number> }
  /** The table out of whose cells this one was made: the contacts of a follow-up log, the back of a card. */
  readonly from?: string
  /** The id of the table whose rows it only repeats: it is set aside and counts nothing. */
  readonly copyOf?: string
  /** Of last month's workbook, opened beside this one. */
  readonly previous?: true
  readonly columns: { readonly [K in FieldKey]?: TableColumn<K> }
  /** Required fields whose header was not found. */
  readonly missing: readonly FieldKey[]
  /** Headers that no field claims. */
  readonly unmapped: readonly string[]
  /** The month of the form: from its title, else from the sheet's name, else the context's. */
  readonly month: MonthId | null
  readonly monthFrom: 'title' | 'sheet' | 'context' | null
  /** Signatures at the sheet's foot, as 销售经理签字：张…, empty where the place is left blank; a date as an ISO day. */
  readonly foot: { readonly [K in FieldKey]?: string }
  /** What the sheet says once for all its rows, where it has no such column: 销售顾问：张三 in the title. */
  readonly stated: { readonly [K in FieldKey]?: string }
  /** How the sheet was read, for people: dates filled down, repeated headers, rows of one entry joined. */
  readonly notes: readonly Text[]
}
