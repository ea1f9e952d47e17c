/** The summaries that a dealer's month gets: id and title of the table's sheet, and the title of the PivotTable's. */
const sheets = [
  ['loss-reasons', '战败原因汇总', '战败原因透视'],
  ['loss-reasons-by-consultant', '战败原因×顾问', '战败原因×顾问透视'],
  ['loss-levels', '战败级别汇总', '战败级别透视'],
  ['loss-destinations', '战败去向汇总', '战败去向透视'],
  ['losses-by-region', '战败区域汇总', '战败区域透视'],
] as const

export const summarySheetIds: readonly string[] = sheets.flatMap(([id]) => [id, `${id}-pivot`])
export const summarySheetNames: readonly string[] = sheets.flatMap(([, table, pivot]) => [table, pivot])
export const summaryTableNames: readonly string[] = sheets.map(([, table]) => table)
export const summaryPivotNames: readonly string[] = sheets.map(([, , pivot]) => pivot)
