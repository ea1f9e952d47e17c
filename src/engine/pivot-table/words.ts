/** What a PivotTable says beside the words of its source, as Chinese Excel says it. */
export const pivotWords = {
  grand: '总计',
  blank: '(未填)',
  everything: '(全部)',
  values: '值',
} as const

export const subtotalOf = (item: string): string => `${item} 汇总`
/** Heads a column of totals where there are several values. */
export const valueTotalOf = (value: string): string => `${value}汇总`
export const valueSubtotalOf = (item: string, value: string): string => `${item} ${value}`
