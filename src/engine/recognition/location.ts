import type { FieldKey } from '../../model/field'
import type { ColumnReading, Doubt } from '../../model/report'
import type { SheetTemplate } from '../../model/template'
import type { Text } from '../../model/text'
import type { NamedMonth } from '../month-words'

/** Where a template's header stands on a sheet. Rows and columns are those of the sheet's own rectangle. */
export interface Location {
  readonly template: SheetTemplate
  readonly confidence: number
  /** The sheet's name or title says that it is this form. */
  readonly named: boolean
  readonly headerRows: readonly number[]
  readonly columns: ReadonlyMap<FieldKey, { readonly column: number; readonly header: string }>
  readonly unmapped: readonly string[]
  readonly missing: readonly FieldKey[]
  /** How many headers stand a second time further right, without entries below. */
  readonly repeated: number
  readonly titleMonth: NamedMonth | null
  /** The part of the sheet that is this block: entries end before `bottom`, columns lie from `left` to before `right`. */
  readonly block: Block
  /** How many columns are told by their headers. */
  readonly exact: number
  /** Every column of the block that has a header or cells, by its column of the worksheet; told when asked for. */
  readonly readings: () => readonly ColumnReading[]
  readonly doubts: readonly Doubt[]
  /** What differs from the form as it is prescribed; told when asked for. */
  readonly drift: () => readonly Text[]
}
/** Rows and columns of the sheet's own rectangle. */
export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}
