import { integer, isText } from '../argument'
import { define, type HostObject } from '../definition'
import { invalidArgument } from '../host-error'
import type { ChartModel, SeriesModel } from '../model/chart'
import { remove } from '../model/workbook'
import { chartLabels, seriesFormat } from './chart-parts'
import { rangeOf } from './references'

export const seriesCollection = define<{ readonly model: ChartModel }>({
  type: 'ChartSeriesCollection',
  behaviours: [],
  scalars: { Count: { read: ({ model }) => model.series.length } },
  items: ({ model }) => model.series.map((series) => chartSeries({ model, series })),
  methods: {
    Add({ model }, name) {
      const series: SeriesModel = {
        name: isText(name) ? name : `Series${model.series.length + 1}`,
        values: null,
        categories: null,
        told: {},
      }
      model.series.push(series)
      return chartSeries({ model, series })
    },
    GetCount: ({ model }) => model.series.length,
    GetItemAt({ model }, index) {
      const series = model.series[integer(index)]
      if (!series) throw invalidArgument()
      return chartSeries({ model, series })
    },
  },
})
interface Series {
  readonly model: ChartModel
  readonly series: SeriesModel
}
const chartSeries: (state: Series) => HostObject = define<Series>({
  type: 'ChartSeries',
  behaviours: [],
  scalars: {
    Name: {
      read: ({ series }) => series.name,
      write({ series }, name) {
        if (!isText(name)) throw invalidArgument()
        series.name = name
      },
    },
    HasDataLabels: {
      read: ({ series }) => series.told.hasDataLabels ?? false,
      write: ({ series }, value) => void (series.told.hasDataLabels = value === true),
    },
    GapWidth: {
      read: ({ series }) => series.told.gapWidth ?? 219,
      write: ({ series }, value) => void (series.told.gapWidth = value),
    },
  },
  children: {
    Format: ({ series }) => seriesFormat({ told: series.told, path: 'format' }),
    DataLabels: ({ series }) => chartLabels({ told: series.told, path: 'dataLabels' }),
  },
  methods: {
    SetValues({ model, series }, source) {
      const { sheet, rect } = rangeOf(model.sheet.workbook, source, model.sheet)
      series.values = { sheet, rect }
    },
    SetXAxisValues({ model, series }, source) {
      const { sheet, rect } = rangeOf(model.sheet.workbook, source, model.sheet)
      series.categories = { sheet, rect }
    },
    Delete: ({ model, series }) => void remove(model.series, (one) => one === series),
  },
})
