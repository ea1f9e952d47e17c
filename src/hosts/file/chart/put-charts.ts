import type { Chart } from '../../../model/chart'
import type { SheetContent } from '../../../model/sheet-content'
import { addPart, attach, relate } from '../attachments'
import type { Ledger } from '../ledger'
import type { SheetEntry } from '../read-structure'
import { asWorkbook } from '../strict'
import { chartCells } from './chart-cells'
import { chartXml } from './chart-xml'
import { drawingXml } from './drawing-xml'

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'
const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml'

/** Hangs charts on a sheet of ours; returns the relationship that it names its drawing by. */
export function putCharts(ledger: Ledger, { part, name }: SheetEntry, content: SheetContent): string | undefined {
  const { charts = [] } = content
  if (charts.length === 0) return undefined
  const { parts, structure } = ledger.document
  const cells = chartCells(content, name)
  const written = charts.map((chart) =>
    addPart(ledger, {
      stem: 'charts/chart',
      contentType: chartType,
      content: chartXml(chart, cells, structure.date1904),
    }),
  )
  const drawing = attach(ledger, part, {
    kind: 'drawing',
    stem: 'drawings/drawing',
    contentType: drawingType,
    content: '',
  })
  const relationships = written.map((chart) => relate(parts, drawing.part, 'chart', chart))
  parts.set(drawing.part, asWorkbook(parts, drawingXml(charts, relationships)))
  return drawing.id
}

/** Throws where Excel would call the chart damaged. */
export function checkCharts(charts: readonly Chart[] = []): void {
  for (const { name, kind, categories, series, at } of charts) {
    const count = categories[2] * categories[3]
    const fail = (problem: string): never => {
      throw new Error(`Chart ${name}: ${problem}`)
    }
    if (at[2] < 1 || at[3] < 1) fail('it covers no cell')
    if (series.length === 0) fail('it has no series')
    if (kind === 'pie' && series.length > 1) fail('a pie has one series')
    for (const { values } of series) {
      if (values[2] * values[3] !== count) fail('a series has not as many values as there are categories')
    }
  }
}
