import type { Chart } from '../../../../src/model/chart'
import type { Edit } from '../../../../src/model/edit'
import type { SheetCell, SheetContent } from '../../../../src/model/sheet-content'

const reasons = ['价格', '竞品 & <同级>', '资金', '外观配色', '交车周期', '家人反对', '服务']
const figures: readonly (readonly (number | null)[])[] = [
  [14, 9, 3],
  [11, 12, 5],
  [6, 4, 2],
  [5, null, 1],
  [3, 2, 2],
  [2, 1, null],
  [1, 1, 0],
]
const models = ['皓瀚', '奕炫', '奕炫MAX']

export const monthlyRows: SheetContent['rows'] = [
  [{ value: '战败原因', style: 'header' }, ...models.map((value): SheetCell => ({ value, style: 'header' }))],
  ...reasons.map((reason, row) => [
    { value: reason, style: 'text' } as const,
    ...(figures[row] ?? []).map((value): SheetCell => ({ value, style: 'number' })),
  ]),
]
const all = models.map((_, column) => ({
  name: [0, column + 1] as const,
  values: [1, column + 1, reasons.length, 1] as const,
}))

/** Each kind of chart over the same figures, one below the other. */
export const monthlyCharts: readonly Chart[] = (
  [
    ['column', 3],
    ['stacked-column', 3],
    ['bar', 1],
    ['stacked-bar', 3],
    ['line', 2],
    ['pie', 1],
  ] as const
).map(([kind, series], place) => ({
  name: kind,
  kind,
  title: `战败原因（${kind}）`,
  at: [10 + 18 * Math.floor(place / 2), place % 2 === 0 ? 0 : 6, 17, 6] as const,
  categories: [1, 0, reasons.length, 1] as const,
  series: all.slice(0, series),
}))

export const putCharts: Edit = {
  kind: 'put-sheet',
  id: 'charts',
  title: '图表',
  content: {
    rows: monthlyRows,
    widths: [14, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    headerRows: 1,
    landscape: true,
    charts: monthlyCharts,
  },
}
