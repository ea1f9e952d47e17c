import { isFlag, isNumber, isText, oneOf } from '../argument'
import { guessed } from '../behaviour'
import { define } from '../definition'
import { invalidArgument } from '../host-error'
import { toldScalar, under, type Told } from './told'

const isColour = (value: unknown): boolean => isText(value) && (value === '' || /^#[0-9a-f]{6}$|^[a-z]+$/i.test(value))
const isEnd = (value: unknown): boolean => isNumber(value) || value === ''

const font = define<Told>({
  type: 'ChartFont',
  behaviours: [],
  scalars: {
    Bold: toldScalar('bold', false, isFlag),
    Italic: toldScalar('italic', false, isFlag),
    Color: toldScalar('color', '#000000', isColour),
    Name: toldScalar('name', 'Calibri', isText),
    Size: toldScalar('size', 10, (value) => isNumber(value) && value >= 1 && value <= 409),
  },
})
const fill = define<Told>({
  type: 'ChartFill',
  behaviours: [],
  methods: {
    SetSolidColor({ told, path }, colour) {
      if (!isColour(colour) || colour === '') throw invalidArgument()
      told[`${path}.color`] = colour
    },
    Clear: ({ told, path }) => void delete told[`${path}.color`],
  },
})
const line = define<Told>({
  type: 'ChartLineFormat',
  behaviours: [],
  scalars: {
    Color: toldScalar('color', '', isColour),
    Weight: toldScalar('weight', 2.25, isNumber),
    LineStyle: toldScalar('lineStyle', 'Automatic', isText),
  },
})
const parts = { Font: font, Fill: fill, Line: line }
const formatDefinition = (type: string, ...names: readonly (keyof typeof parts)[]) =>
  define<Told>({
    type,
    behaviours: [],
    children: Object.fromEntries(names.map((name) => [name, (at: Told) => parts[name](under(at, name.toLowerCase()))])),
  })
const titleFormat = formatDefinition('ChartTitleFormat', 'Font', 'Fill')
const legendFormat = formatDefinition('ChartLegendFormat', 'Font', 'Fill')
const labelFormat = formatDefinition('ChartDataLabelFormat', 'Font', 'Fill')
const axisFormat = formatDefinition('ChartAxisFormat', 'Font', 'Line')
const axisTitleFormat = formatDefinition('ChartAxisTitleFormat', 'Font')
export const areaFormat = formatDefinition('ChartAreaFormat', 'Font', 'Fill')
export const seriesFormat = formatDefinition('ChartSeriesFormat', 'Fill', 'Line')

export const chartTitle = define<Told>({
  type: 'ChartTitle',
  behaviours: [guessed('a new chart has a title that is shown; setting its text shows it')],
  scalars: {
    Text: toldScalar('text', '', isText),
    Visible: toldScalar('visible', true, isFlag),
    Overlay: toldScalar('overlay', false, isFlag),
  },
  children: { Format: (at) => titleFormat(under(at, 'format')) },
})
export const chartLegend = define<Told>({
  type: 'ChartLegend',
  behaviours: [],
  scalars: {
    Visible: toldScalar('visible', true, isFlag),
    Position: toldScalar('position', 'Right', oneOf('Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom')),
    Overlay: toldScalar('overlay', false, isFlag),
  },
  children: { Format: (at) => legendFormat(under(at, 'format')) },
})
export const chartLabels = define<Told>({
  type: 'ChartDataLabels',
  behaviours: [],
  scalars: {
    ShowValue: toldScalar('showValue', true, isFlag),
    ShowPercentage: toldScalar('showPercentage', false, isFlag),
    ShowCategoryName: toldScalar('showCategoryName', false, isFlag),
    ShowSeriesName: toldScalar('showSeriesName', false, isFlag),
    ShowLegendKey: toldScalar('showLegendKey', false, isFlag),
    Separator: toldScalar('separator', ',', isText),
    NumberFormat: toldScalar('numberFormat', 'General', isText),
    Position: toldScalar('position', 'BestFit', isText),
  },
  children: { Format: (at) => labelFormat(under(at, 'format')) },
})
const axisTitle = define<Told>({
  type: 'ChartAxisTitle',
  behaviours: [],
  scalars: { Text: toldScalar('text', '', isText), Visible: toldScalar('visible', false, isFlag) },
  children: { Format: (at) => axisTitleFormat(under(at, 'format')) },
})
const gridlines = define<Told>({
  type: 'ChartGridlines',
  behaviours: [],
  scalars: { Visible: toldScalar('visible', true, isFlag) },
})
const axis = define<Told>({
  type: 'ChartAxis',
  behaviours: [],
  scalars: {
    Visible: toldScalar('visible', true, isFlag),
    ReversePlotOrder: toldScalar('reversePlotOrder', false, isFlag),
    NumberFormat: toldScalar('numberFormat', 'General', isText),
    LinkNumberFormat: toldScalar('linkNumberFormat', true, isFlag),
    Minimum: toldScalar('minimum', '', isEnd),
    Maximum: toldScalar('maximum', '', isEnd),
    MajorUnit: toldScalar('majorUnit', '', isEnd),
    TickLabelPosition: toldScalar('tickLabelPosition', 'NextToAxis', oneOf('NextToAxis', 'High', 'Low', 'None')),
  },
  children: {
    Title: (at) => axisTitle(under(at, 'title')),
    Format: (at) => axisFormat(under(at, 'format')),
    MajorGridlines: (at) => gridlines(under(at, 'majorGridlines')),
    MinorGridlines: (at) => gridlines(under(at, 'minorGridlines')),
  },
})
export const chartAxes = define<Told>({
  type: 'ChartAxes',
  behaviours: [guessed('a chart without axes, as a pie, refuses them with InvalidArgument')],
  children: {
    CategoryAxis: (at) => axis(under(withAxes(at), 'categoryAxis')),
    ValueAxis: (at) => axis(under(withAxes(at), 'valueAxis')),
  },
})
function withAxes(at: Told): Told {
  if (/^(Pie|Doughnut)/.test(String(at.told.chartType))) throw invalidArgument()
  return at
}
