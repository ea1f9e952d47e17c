import type { Rect } from './address'
import type { SheetModel } from './sheet'

export interface PivotModel {
  readonly id: string
  name: string
  /** Where it stands. */
  readonly sheet: SheetModel
  readonly at: Rect
  readonly source: { readonly sheet: SheetModel; readonly rect: Rect } | { readonly table: string }
  /** The headers of its source. */
  readonly fields: readonly string[]
  readonly rows: PivotPlaceModel[]
  readonly columns: PivotPlaceModel[]
  readonly filters: PivotPlaceModel[]
  readonly data: PivotDataModel[]
  readonly layout: Record<string, unknown>
  refreshOnOpen: boolean
  useCustomSortLists: boolean
}
/** A field put on an axis. */
export interface PivotPlaceModel {
  readonly field: string
  name: string
}
export interface PivotDataModel extends PivotPlaceModel {
  summarizeBy: string
  numberFormat: string
}
