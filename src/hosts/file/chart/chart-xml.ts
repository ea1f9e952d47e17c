import type { Chart } from '../../../model/chart'
import { axesXml, axisIds } from './axes-xml'
import type { ChartCells } from './chart-cells'
import { ink, outline, solid } from './palette'
import { seriesXml } from './series-xml'
import { textProperties, titleXml } from './text-xml'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const axes = `<c:axId val="${axisIds.category}"/><c:axId val="${axisIds.value}"/>`
/** Small slices come last: their labels stand one above the other at the right instead of side by side at the top. */
const SMALL_AT_THE_SIDE = 90
const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(9)}</c:legend>`

/** A whole chart part (ECMA-376 part 1, 21.2.2.27). */
export function chartXml(chart: Chart, cells: ChartCells, date1904: boolean): string {
  const several = chart.kind !== 'pie' && chart.series.length > 1
  return [
    `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${office}">`,
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>`,
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${plotXml(chart, cells)}${chart.kind === 'pie' ? '' : axesXml(chart, cells)}</c:plotArea>`,
    `${several ? legend : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr>${solid(ink.paper)}${outline(ink.line, 0.75)}</c:spPr>${textProperties(10)}`,
    '</c:chartSpace>',
  ].join('')
}

function plotXml(chart: Chart, cells: ChartCells): string {
  const { kind } = chart
  const series = chart.series.map((one, place) => seriesXml(chart, cells, one, place)).join('')
  if (kind === 'pie')
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="${SMALL_AT_THE_SIDE}"/></c:pieChart>`
  if (kind === 'line')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
  const stacked = kind.startsWith('stacked')
  const fit = stacked ? '<c:gapWidth val="50"/><c:overlap val="100"/>' : '<c:gapWidth val="60"/>'
  return (
    `<c:barChart><c:barDir val="${kind.endsWith('bar') ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${series}${fit}${axes}</c:barChart>`
  )
}
