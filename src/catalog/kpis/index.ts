import type { Kpi } from '../../model/kpi'

export const kpis: readonly Kpi[] = []
