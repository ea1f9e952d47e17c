import { heldNumber, integer, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument, itemNotFound } from '../host-error'
import type { ChartModel, SeriesModel } from '../model/chart'
import type { SheetModel } from '../model/sheet'
import { remove } from '../model/workbook'
import { areaFormat, chartAxes, chartLabels, chartLegend, chartTitle } from './chart-parts'
import { seriesCollection } from './chart-series'
import { range } from './range'
import { rangeOf } from './references'
import type { Told } from './told'
import { worksheet } from './worksheet'

interface Charts {
  readonly sheet: SheetModel
}
const types = [
  'ColumnClustered',
  'ColumnStacked',
  'BarClustered',
  'BarStacked',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
]
const here = ({ sheet }: Charts): ChartModel[] => sheet.workbook.charts.filter((one) => one.sheet === sheet)
const find = (state: Charts, key: unknown): HostObject | null => {
  const found = here(state).find(({ id, name }) => id === key || name === key)
  return found ? chart(found) : null
}
/** One series a column, or a row, of the source; a first column of text becomes the categories. */
function seriesOf(sheet: SheetModel, source: ReturnType<typeof rangeOf>, by: unknown): SeriesModel[] {
  const { rect } = source
  const byColumns = by === 'Columns' || (by !== 'Rows' && rect.rows >= rect.columns)
  const count = byColumns ? rect.columns : rect.rows
  return Array.from({ length: count }, (_, place) => ({
    name: `Series${place + 1}`,
    values: {
      sheet: source.sheet ?? sheet,
      rect: byColumns
        ? { ...rect, column: rect.column + place, columns: 1 }
        : { ...rect, row: rect.row + place, rows: 1 },
    },
    categories: null,
    told: {},
  }))
}

export const charts = define<Charts>({
  type: 'ChartCollection',
  behaviours: [
    documented('chartcollection', 'a new chart has a series for each column, or row, of the source range'),
    guessed('the first row and column of the source are data too: names and categories are not made out of them'),
    guessed('only the types of charts that this project makes are taken'),
  ],
  scalars: { Count: { read: (state) => here(state).length } },
  items: (state) => here(state).map(chart),
  item: find,
  methods: {
    Add({ sheet }, type, source, seriesBy) {
      if (!types.includes(String(type)) || !['Auto', 'Columns', 'Rows', undefined, null].includes(seriesBy as string)) {
        throw invalidArgument()
      }
      const from = rangeOf(sheet.workbook, source, sheet)
      sheet.assertWritable(from.rect, 'allowEditObjects')
      const number = sheet.workbook.number('chart')
      const added: ChartModel = {
        id: sheet.workbook.nextId('chart'),
        sheet,
        name: `Chart ${number}`,
        chartType: String(type),
        top: 0,
        left: 0,
        width: 360,
        height: 216,
        series: seriesOf(sheet, from, seriesBy),
        told: { chartType: String(type) },
      }
      sheet.workbook.charts.push(added)
      return chart(added)
    },
    GetCount: (state) => here(state).length,
    GetItem(state, key) {
      const found = find(state, key)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    GetItemAt(state, index) {
      const found = here(state)[integer(index)]
      if (!found) throw invalidArgument()
      return chart(found)
    },
  },
})

const at = ({ told }: ChartModel, path: string): Told => ({ told, path })
export const chart: (state: ChartModel) => HostObject = define<ChartModel>({
  type: 'Chart',
  behaviours: [documented('chart', 'setPosition lays it over the cells from the first to the second')],
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write(model, name) {
        if (!isText(name) || name === '') throw invalidArgument()
        model.name = name
      },
    },
    ChartType: {
      read: ({ chartType }) => chartType,
      write(model, type) {
        if (!types.includes(String(type))) throw invalidArgument()
        model.chartType = String(type)
        model.told.chartType = type
      },
    },
    Top: heldNumber('top'),
    Left: heldNumber('left'),
    Width: heldNumber('width'),
    Height: heldNumber('height'),
  },
  children: {
    Title: (model) => chartTitle(at(model, 'title')),
    Legend: (model) => chartLegend(at(model, 'legend')),
    DataLabels: (model) => chartLabels(at(model, 'dataLabels')),
    Axes: (model) => chartAxes(at(model, '')),
    Format: (model) => areaFormat(at(model, 'format')),
    Series: (model) => seriesCollection({ model }),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: {
    Delete(model) {
      model.sheet.assertWritable({ row: 0, column: 0, rows: 1, columns: 1 }, 'allowEditObjects')
      remove(model.sheet.workbook.charts, (one) => one === model)
    },
    SetPosition(model, start, end) {
      const { sheet } = model
      const first = rangeOf(sheet.workbook, start, sheet)
      const last = end === undefined || end === null ? first : rangeOf(sheet.workbook, end, sheet)
      const points = (of: typeof first, key: 'Top' | 'Left' | 'Height' | 'Width'): number =>
        range(of).definition.scalars![key]!.read!(of as never) as number
      model.top = points(first, 'Top')
      model.left = points(first, 'Left')
      model.height = points(last, 'Top') + points(last, 'Height') - model.top
      model.width = points(last, 'Left') + points(last, 'Width') - model.left
    },
  },
  lives: (model) => model.sheet.lives && model.sheet.workbook.charts.includes(model),
})
