import type { Cell } from '../../model/workbook'

/** One column of a PivotTable's source, below its header. */
export interface RecordField {
  readonly title: string
  readonly cells: readonly Cell[]
  /** The number format of its numbers, an OOXML code. */
  readonly format?: string
  /** Its numbers are days and times. */
  readonly dates?: true
}
/** What a PivotTable summarises. */
export interface Records {
  readonly height: number
  readonly fields: readonly RecordField[]
}
