import { SaxesParser } from 'saxes'
import { openWorkbookFile } from '../../../../src/hosts/file'
import { parseXml, type XmlElement } from '../../../../src/hosts/file/xml'
import { seriesColour } from '../../../../src/hosts/file/chart/palette'
import type { Chart } from '../../../../src/model/chart'
import type { Edit } from '../../../../src/model/edit'
import { partsOf } from '../../../support/package'
import { lossesXlsx } from '../pivot/losses'
import { monthlyCharts, monthlyRows, putCharts } from './monthly'

async function partsWith(...edits: readonly Edit[]): Promise<Readonly<Record<string, string>>> {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  expect(await host.apply(edits)).toEqual([])
  return partsOf(await host.save())
}
const chartPart = (parts: Readonly<Record<string, string>>, kind: Chart['kind']): string =>
  parts[`xl/charts/chart${monthlyCharts.findIndex((chart) => chart.kind === kind) + 1}.xml`]!
const put = (chart: Chart): Edit => ({
  kind: 'put-sheet',
  id: 'one',
  title: "三月 '26",
  content: { rows: monthlyRows, widths: [], headerRows: 1, charts: [chart] },
})
const [columns, , , stackedBars, , pie] = monthlyCharts

/** What may stand in an element, in order (ECMA-376 part 1, 21.2). */
const orders: Readonly<Record<string, string>> = {
  chartSpace: 'date1904 lang roundedCorners chart spPr txPr',
  chart: 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  plotArea: 'layout barChart lineChart pieChart catAx valAx',
  barChart: 'barDir grouping varyColors ser gapWidth overlap axId',
  lineChart: 'grouping varyColors ser marker axId',
  pieChart: 'varyColors ser firstSliceAng',
  ser: 'idx order tx spPr invertIfNegative marker dPt dLbls cat val smooth',
  dLbls: 'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator',
  catAx:
    'axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl',
  valAx:
    'axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween majorUnit',
}
function expectOrder(element: XmlElement): void {
  const order = orders[element.name]?.split(' ')
  if (order) {
    const places = element.children.map(({ name }) => order.indexOf(name))
    expect({ in: element.name, names: element.children.map(({ name }) => name), unknown: places.includes(-1) }).toMatchObject({ unknown: false }) // prettier-ignore
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
  element.children.forEach(expectOrder)
}

test('every kind is well-formed and in the order of the schema', async () => {
  const parts = await partsWith(putCharts)
  for (const [name, text] of Object.entries(parts).filter(([name]) => /charts|drawings/.test(name))) {
    const parser = new SaxesParser({ xmlns: true })
    parser.on('error', (problem) => {
      throw new Error(`${name}: ${problem.message}`)
    })
    parser.write(text).close()
    expectOrder(parseXml(text))
  }
  expect(parts['xl/drawings/drawing1.xml']!.match(/<xdr:twoCellAnchor>/g)).toHaveLength(6)
  expect(parts['xl/worksheets/sanbiao-charts.xml']).toContain('<drawing r:id="rId1"/>')
})

test('it refers to its cells and keeps what they say; a blank has no point', async () => {
  const text = (await partsWith(put(columns!)))['xl/charts/chart1.xml']!
  expect(text).toContain(
    '<c:f>\'三月 \'\'26\'!$A$2:$A$8</c:f><c:strCache><c:ptCount val="7"/><c:pt idx="0"><c:v>价格</c:v>',
  )
  expect(text).toContain('<c:v>竞品 &amp; &lt;同级&gt;</c:v>')
  expect(text).toContain('<c:f>\'三月 \'\'26\'!$C$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>奕炫</c:v>')
  expect(text).toContain(
    '$C$2:$C$8</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="7"/><c:pt idx="0"><c:v>9</c:v></c:pt>',
  )
  expect(text).toContain('<c:pt idx="2"><c:v>4</c:v></c:pt><c:pt idx="4"><c:v>2</c:v></c:pt>')
})

test('the first row of lying bars is on top, their figures at the foot', async () => {
  const parts = await partsWith(putCharts)
  for (const kind of ['bar', 'stacked-bar'] as const) {
    expect(chartPart(parts, kind)).toContain('<c:barDir val="bar"/>')
    expect(chartPart(parts, kind)).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<\/c:catAx>/)
    expect(chartPart(parts, kind)).toMatch(/<c:valAx>.*<c:crosses val="max"\/>.*<\/c:valAx>/)
  }
  expect(chartPart(parts, 'stacked-column')).toContain('<c:grouping val="stacked"/>')
  expect(chartPart(parts, 'stacked-column')).toContain('<c:overlap val="100"/>')
})

test('one series says its figures and needs no legend, several have one; a pie says shares', async () => {
  const parts = await partsWith(putCharts)
  expect(chartPart(parts, 'bar')).toContain('<c:showVal val="1"/>')
  expect(chartPart(parts, 'bar')).not.toContain('<c:legend>')
  expect(chartPart(parts, 'column')).toContain('<c:legend>')
  expect(chartPart(parts, 'column')).not.toContain('<c:dLbls>')
  expect(chartPart(parts, 'pie')).toContain('<c:showPercent val="1"/>')
  expect(chartPart(parts, 'pie').match(/<c:dPt>/g)).toHaveLength(7)
})

test('an axis shows the format that was asked for, and counts few things by ones', async () => {
  const share = (await partsWith(put({ ...columns!, format: '0%' })))['xl/charts/chart1.xml']!
  expect(share).toContain('<c:valAx><c:axId val="500000002"/>')
  expect(share).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>')
  expect(share).toContain('<c:formatCode>0%</c:formatCode>')
  expect(share).not.toContain('majorUnit')
  const few = { ...stackedBars!, categories: [6, 0, 2, 1] as const, series: [{ name: [0, 1] as const, values: [6, 1, 2, 1] as const }] } // prettier-ignore
  expect((await partsWith(put(few)))['xl/charts/chart1.xml']).toContain('<c:majorUnit val="1"/>')
})

test.each<[string, Chart, string]>([
  ['without a series', { ...columns!, series: [] }, 'it has no series'],
  ['a pie of two', { ...pie!, series: columns!.series }, 'a pie has one series'],
  ['of unequal ranges', { ...columns!, categories: [1, 0, 3, 1] }, 'not as many values as there are categories'],
  ['over no cell', { ...columns!, at: [0, 0, 0, 4] }, 'it covers no cell'],
])('a chart %s is refused before anything is written', async (_, chart, message) => {
  const host = await openWorkbookFile(lossesXlsx(), 'a.xlsx')
  const before = partsOf(await host.save())
  await expect(host.apply([put(chart)])).rejects.toThrow(message)
  expect(partsOf(await host.save())).toEqual(before)
})

test('colours beyond the palette come back darker, none twice', () => {
  const colours = Array.from({ length: 24 }, (_, place) => seriesColour(place))
  expect(new Set(colours).size).toBe(24)
  expect(colours.every((colour) => /^[0-9A-F]{6}$/.test(colour))).toBe(true)
})
