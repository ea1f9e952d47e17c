import { record } from '../argument'
import { guessed } from '../behaviour'
import { define, type Scalar } from '../definition'
import { invalidArgument } from '../host-error'
import type { ConditionalFormatModel } from '../model/conditional-format'

interface Ruled {
  readonly state: ConditionalFormatModel
}
const kept = (key: string, otherwise: unknown): Scalar<Ruled> => ({
  read: ({ state }) => state.rules[key] ?? otherwise,
  write({ state }, value) {
    if (value === null || value === undefined) throw invalidArgument()
    state.rules[key] = value
  },
})

export const dataBar = define<Ruled>({
  type: 'DataBarConditionalFormat',
  behaviours: [guessed('what a data bar is told is kept; nothing is drawn')],
  scalars: {
    ShowDataBarOnly: kept('showDataBarOnly', false),
    BarDirection: kept('barDirection', 'Context'),
    AxisFormat: kept('axisFormat', 'Automatic'),
    AxisColor: kept('axisColor', ''),
    LowerBoundRule: kept('lowerBoundRule', { type: 'Automatic' }),
    UpperBoundRule: kept('upperBoundRule', { type: 'Automatic' }),
  },
  children: { PositiveFormat: ({ state }) => positive({ state }) },
})
const positive = define<Ruled>({
  type: 'ConditionalDataBarPositiveFormat',
  behaviours: [],
  scalars: {
    FillColor: kept('fillColor', '#638EC6'),
    BorderColor: kept('borderColor', ''),
    GradientFill: kept('gradientFill', true),
  },
})
export const colorScale = define<Ruled>({
  type: 'ColorScaleConditionalFormat',
  behaviours: [guessed('a colour scale has a minimum and a maximum, each with a type and a colour')],
  scalars: {
    ThreeColorScale: { read: ({ state }) => 'midpoint' in record(state.rules.criteria ?? {}) },
    Criteria: {
      read: ({ state }) => state.rules.criteria ?? null,
      write({ state }, value) {
        for (const end of ['minimum', 'maximum']) record(record(value)[end])
        state.rules.criteria = value
      },
    },
  },
})
