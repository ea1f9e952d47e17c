import type { Rect } from './address'
import type { SheetModel } from './sheet'

export interface ChartModel {
  readonly id: string
  readonly sheet: SheetModel
  name: string
  chartType: string
  readonly title: { text: string; visible: boolean }
  readonly legend: { visible: boolean; position: string }
  /** Points. */
  top: number
  left: number
  width: number
  height: number
  series: SeriesModel[]
  readonly axes: Record<'category' | 'value', AxisModel>
}
export interface SeriesModel {
  name: string
  values: { readonly sheet: SheetModel; readonly rect: Rect } | null
  categories: { readonly sheet: SheetModel; readonly rect: Rect } | null
  hasDataLabels: boolean
}
export interface AxisModel {
  visible: boolean
  numberFormat: string
  reversePlotOrder: boolean
  title: string
}
