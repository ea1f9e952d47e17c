import type { Rect } from './address'
import type { SheetModel } from './sheet'

export interface ChartModel {
  readonly id: string
  readonly sheet: SheetModel
  name: string
  chartType: string
  /** Points. */
  top: number
  left: number
  width: number
  height: number
  series: SeriesModel[]
  /** What else it was told: `title.text`, `legend.visible`, `categoryAxis.reversePlotOrder` … */
  readonly told: Record<string, unknown>
}
export interface CellsOf {
  readonly sheet: SheetModel
  readonly rect: Rect
}
export interface SeriesModel {
  name: string
  values: CellsOf | null
  categories: CellsOf | null
  readonly told: Record<string, unknown>
}
