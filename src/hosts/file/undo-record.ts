/** How a computed column's cells were before. */
export interface ColumnRecord {
  /** Rows, 1-based, whose cell was there, blank and closing itself: `2-101,105`. */
  readonly existing: string
  /** Our formulas with their references taken out; absent where there are too many to tell. */
  formulas?: readonly string[]
}
export interface SheetRecord {
  stamp?: string
  /** Cells that were written in another way, by address; '' where there was none. */
  readonly cells: Record<string, string>
  /** Rows without cells, by 1-based number; '' where there was none. */
  readonly rows: Record<string, string>
  readonly columns: Record<string, ColumnRecord>
  /** How the sheet was written that had no rows at all; '' where it had no place for any. */
  rowless?: string
  dimension?: { readonly was: string; readonly now: string }
}
export interface PartRecord {
  readonly stamp: string
  readonly splices: readonly (readonly [number, number, string])[]
}
export interface UndoRecord {
  readonly parts: Record<string, PartRecord>
  readonly sheets: Record<string, SheetRecord>
}

/** The record that a file holds; null where it is not one: a file may be damaged, or made to harm. */
export function parseUndoRecord(json: string): UndoRecord | null {
  const read: unknown = JSON.parse(json)
  return isObject(read) && every(read.parts, isPart) && every(read.sheets, isSheet)
    ? (read as unknown as UndoRecord)
    : null
}

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const every = (value: unknown, holds: (one: unknown) => boolean): boolean =>
  isObject(value) && Object.values(value).every(holds)
const isText = (value: unknown): boolean => typeof value === 'string'
const isTextIfAny = (value: unknown): boolean => value === undefined || isText(value)
const isPlace = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

const isPart = (value: unknown): boolean =>
  isObject(value) && isText(value.stamp) && Array.isArray(value.splices) && value.splices.every(isSplice)
const isSplice = (value: unknown): boolean =>
  Array.isArray(value) && isPlace(value[0]) && isPlace(value[1]) && isText(value[2])
const isSheet = (value: unknown): boolean =>
  isObject(value) &&
  isTextIfAny(value.stamp) &&
  isTextIfAny(value.rowless) &&
  every(value.cells, isText) &&
  every(value.rows, isText) &&
  every(value.columns, isColumn) &&
  (value.dimension === undefined ||
    (isObject(value.dimension) && isText(value.dimension.was) && isText(value.dimension.now)))
const isColumn = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.existing) &&
  (value.formulas === undefined || (Array.isArray(value.formulas) && value.formulas.every(isText)))
