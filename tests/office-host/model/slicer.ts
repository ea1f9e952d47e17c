import type { PivotModel } from './pivot'
import type { SheetModel } from './sheet'

export interface SlicerModel {
  readonly id: string
  name: string
  caption: string
  readonly sheet: SheetModel
  /** The PivotTable that it filters, and by which of its fields. */
  readonly pivot: PivotModel
  readonly field: string
  /** Points. */
  left: number
  top: number
  width: number
  height: number
  style: string
  sortBy: string
}
