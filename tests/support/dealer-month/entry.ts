import type { FieldKey } from '../../../src/model/field'
import type { Cell } from '../../../src/model/workbook'

export type Cells = { [K in FieldKey]?: Cell }

/** One entry of a form, with its ties to the entries about the same customer. */
export interface Entry {
  readonly cells: Cells
  /** Further lines of the entry below its first row. */
  readonly lines?: Cells[]
  card?: Entry
  loss?: Entry
  visits?: Entry[]
  /** Already tells a story of its own: no second defect or innocent cause goes here. */
  taken?: true
}

/** The month while it is being made. */
export interface Draft {
  readonly cards: Entry[]
  readonly losses: Entry[]
  readonly visits: Entry[]
  readonly statistics: Entry[]
  /** Columns left out of a form's header. */
  readonly dropped: { readonly form: FormName; readonly field: FieldKey }[]
}
export type FormName = '来店登记' | '来店统计' | '意向客户卡' | '流失分析'

/** A number that a form of ours always holds. */
export function numberIn(entry: Entry, field: FieldKey): number {
  const value = entry.cells[field]
  if (typeof value !== 'number') throw new TypeError(`No number in ${field}`)
  return value
}
export function textIn(entry: Entry, field: FieldKey): string {
  const value = entry.cells[field]
  if (typeof value !== 'string') throw new TypeError(`No text in ${field}`)
  return value
}
