import type { Chart } from '../../../model/chart'
import { escapeXml } from '../xml'
import type { ChartCells } from './chart-cells'
import { ink, outline } from './palette'
import { textProperties } from './text-xml'

/** Any two numbers that differ. */
export const axisIds = { category: 500_000_001, value: 500_000_002 } as const
const SIZE = 9
/** Excel itself puts halves between fewer. */
const FEW = 5

const axisOf = (
  id: number,
  other: number,
  orientation: string,
  position: string,
  inner: string,
  behind: string,
): string =>
  `<c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/>` +
  `<c:axPos val="${position}"/>${inner}${textProperties(SIZE)}<c:crossAx val="${other}"/>${behind}`

/** Both axes; the first row of a horizontal chart is on top, its figures at the foot. */
export function axesXml(chart: Chart, cells: ChartCells): string {
  const { category, value } = axisIds
  const lying = chart.kind.endsWith('bar')
  const numFmt =
    chart.format === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(chart.format)}" sourceLinked="0"/>`
  const categories = axisOf(
    category,
    value,
    lying ? 'maxMin' : 'minMax',
    lying ? 'l' : 'b',
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
      `<c:spPr>${outline(ink.line, 0.75)}</c:spPr>`,
    '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>',
  )
  const values = axisOf(
    value,
    category,
    'minMax',
    lying ? 'b' : 'l',
    `<c:majorGridlines><c:spPr>${outline(ink.grid, 0.75)}</c:spPr></c:majorGridlines>${numFmt}` +
      '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    `<c:crosses val="${lying ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${wholeSteps(chart, cells)}`,
  )
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`
}

/** A few things are counted by ones, never by halves. */
function wholeSteps({ kind, series }: Chart, cells: ChartCells): string {
  const all = series.map(({ values }) => cells.valuesOf(values).map((value) => (typeof value === 'number' ? value : 0)))
  const heights = kind.startsWith('stacked')
    ? (all[0] ?? []).map((_, place) => all.reduce((sum, values) => sum + (values[place] ?? 0), 0))
    : all.flat()
  const whole = all.flat().every((value) => Number.isInteger(value) && value >= 0)
  return whole && heights.every((height) => height <= FEW) ? '<c:majorUnit val="1"/>' : ''
}
