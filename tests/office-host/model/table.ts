import type { Rect } from './address'
import type { SheetModel } from './sheet'

export interface TableModel {
  readonly id: string
  name: string
  readonly sheet: SheetModel
  rect: Rect
  showHeaders: boolean
  showTotals: boolean
  style: string
  showFilterButton: boolean
  showBandedRows: boolean
}
