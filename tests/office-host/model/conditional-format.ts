import type { Rect } from './address'
import type { SheetModel } from './sheet'

export interface ConditionalFormatModel {
  readonly sheet: SheetModel
  readonly id: string
  type: string
  rects: Rect[]
  stopIfTrue: boolean
  /** Of a custom format; with its `=`. */
  formula: string
  /** Colours as `#RRGGBB`; empty where it sets none. */
  readonly format: { fill: string; fontColor: string; bold: boolean | null; italic: boolean | null }
  /** What any other type was given. */
  readonly rules: Record<string, unknown>
}
