import type { Figure, FigureKpi } from './kpi'
import type { MonthId } from './month'
import type { Table } from './table'

/** The figures as the engine computes them, for rules that compare. */
export interface Reckoning {
  readonly kpis: readonly FigureKpi[]
  readonly tables: readonly Table[]
  /** A month's figures by content. */
  figures(month: MonthId): readonly Figure[]
}
