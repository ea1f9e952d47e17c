/** The sheets that filling the KPIs writes, by id and by name. */
export const kpiSheetIds = ['kpis', 'diagnosis']
export const kpiSheetNames = ['指标', '诊断']
