import type { Chart, ChartSeries } from '../../../model/chart'
import type { ChartCells } from './chart-cells'
import { ink, outline, seriesColour, solid } from './palette'
import { textProperties } from './text-xml'

const LABEL = 9
const shown = (what: readonly string[]): string =>
  ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map((name) => `<c:show${name} val="${what.includes(name) ? 1 : 0}"/>`)
    .join('')

function labels(position: string, what: readonly string[], format = ''): string {
  const code = format === '' ? '' : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`
  const separator = what.length > 1 ? '<c:separator> </c:separator>' : ''
  return `<c:dLbls>${code}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(LABEL)}<c:dLblPos val="${position}"/>${shown(what)}${separator}</c:dLbls>`
}

/** One series, its elements in the order that its kind of chart demands (ECMA-376 part 1, 21.2.2). */
export function seriesXml(chart: Chart, cells: ChartCells, series: ChartSeries, place: number): string {
  const { kind, categories, format } = chart
  const colour = seriesColour(place)
  const head =
    `<c:idx val="${place}"/><c:order val="${place}"/>` + `<c:tx>${cells.names([...series.name, 1, 1])}</c:tx>`
  const data = `<c:cat>${cells.categories(categories)}</c:cat><c:val>${cells.numbers(series.values, format)}</c:val>`
  switch (kind) {
    case 'pie':
      return `<c:ser>${head}${slices(cells.valuesOf(series.values).length)}${labels('outEnd', ['CatName', 'Percent'], '0.0%')}${data}</c:ser>`
    case 'line': {
      const marker = `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${solid(colour)}${outline(ink.paper, 0.75)}</c:spPr></c:marker>`
      return `<c:ser>${head}<c:spPr>${outline(colour, 2.25)}</c:spPr>${marker}${data}<c:smooth val="0"/></c:ser>`
    }
    default: {
      // One row of bars can say its figures; several would cover one another.
      const figures = chart.series.length === 1 && !kind.startsWith('stacked') ? labels('outEnd', ['Val']) : ''
      const edge = kind.startsWith('stacked') ? outline(ink.paper, 0.75) : ''
      return `<c:ser>${head}<c:spPr>${solid(colour)}${edge}</c:spPr><c:invertIfNegative val="0"/>${figures}${data}</c:ser>`
    }
  }
}

const slices = (count: number): string =>
  Array.from(
    { length: count },
    (_, place) =>
      `<c:dPt><c:idx val="${place}"/><c:bubble3D val="0"/><c:spPr>${solid(seriesColour(place))}${outline(ink.paper, 1)}</c:spPr></c:dPt>`,
  ).join('')
