import type { Chart } from '../../model/chart'
import type { SheetContent } from '../../model/sheet-content'
import { isCellError } from '../../model/workbook'
import { seriesColour } from '../file/chart/palette'
import { spanRange } from './gathered'

const types = {
  column: 'ColumnClustered',
  'stacked-column': 'ColumnStacked',
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  line: 'LineMarkers',
  pie: 'Pie',
} as const satisfies Record<Chart['kind'], string>

/** Adds a native chart over cells of its sheet. */
export function addChart(sheet: Excel.Worksheet, made: Chart, { rows }: SheetContent): void {
  const { at, kind, series, categories, title, name, format } = made
  const [first] = series
  if (!first) return
  const byColumns = first.values[2] >= first.values[3]
  const chart = sheet.charts.add(types[kind], spanRange(sheet, first.values), byColumns ? 'Columns' : 'Rows')
  chart.name = name
  chart.title.text = title
  chart.title.format.font.bold = true
  chart.title.format.font.size = 13
  const [row, column, height, width] = at
  chart.setPosition(
    spanRange(sheet, [row, column, 1, 1]),
    spanRange(sheet, [row + height - 1, column + width - 1, 1, 1]),
  )
  for (const [place, { name: cell, values }] of series.entries()) {
    const value = rows[cell[0]]?.[cell[1]]?.value ?? ''
    const one = place === 0 ? chart.series.getItemAt(0) : chart.series.add()
    one.name = isCellError(value) ? value.error : String(value)
    one.setValues(spanRange(sheet, values))
    one.setXAxisValues(spanRange(sheet, categories))
    const colour = `#${seriesColour(place)}`
    if (kind === 'line') one.format.line.color = colour
    else if (kind !== 'pie') one.format.fill.setSolidColor(colour)
    // One row of bars can say its figures; several would cover one another.
    if (kind === 'pie' || (series.length === 1 && !kind.startsWith('stacked') && kind !== 'line'))
      one.hasDataLabels = true
  }
  if (kind === 'pie') {
    chart.dataLabels.showCategoryName = chart.dataLabels.showPercentage = true
    chart.dataLabels.showValue = false
  } else {
    // The first row of a horizontal chart is on top.
    if (kind.endsWith('bar')) chart.axes.categoryAxis.reversePlotOrder = true
    if (format !== undefined) chart.axes.valueAxis.numberFormat = format
  }
  chart.legend.visible = kind !== 'pie' && series.length > 1
  chart.legend.position = 'Bottom'
}
