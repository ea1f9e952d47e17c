import { isText, oneOf } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, stateOf, type Definition, type HostObject } from '../definition'
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error'
import type { PivotDataModel, PivotModel, PivotPlaceModel } from '../model/pivot'
import { assertApart } from './pivot-tables'

interface Of {
  readonly pivot: PivotModel
}
interface Field extends Of {
  readonly field: string
}
export const pivotFields = define<Of>({
  type: 'PivotHierarchyCollection',
  behaviours: [documented('pivothierarchycollection', 'fields are called by the headers of the source')],
  items: ({ pivot }) => pivot.fields.map((field) => pivotField({ pivot, field })),
  item: (state, name) => fieldNamed(state, name),
  methods: {
    GetCount: ({ pivot }) => pivot.fields.length,
    GetItem(state, name) {
      const found = fieldNamed(state, name)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: (state, name) => fieldNamed(state, name),
  },
})
function fieldNamed({ pivot }: Of, name: unknown): HostObject | null {
  const field = pivot.fields.find((one) => one.toLowerCase() === String(name).toLowerCase())
  return field === undefined ? null : pivotField({ pivot, field })
}
const pivotField: (state: Field) => HostObject = define<Field>({
  type: 'PivotHierarchy',
  behaviours: [],
  scalars: { Id: { read: ({ field }) => field }, Name: { read: ({ field }) => field } },
})

type Axis = 'rows' | 'columns' | 'filters'
interface OnAxis extends Of {
  readonly axis: Axis
}
interface Place<Model> extends Of {
  readonly list: Model[]
  readonly model: Model
}
const itemsOf = ({ pivot, axis }: OnAxis): HostObject[] => pivot[axis].map((model) => placeOf(pivot, axis, model))
const placeOf = (pivot: PivotModel, axis: Axis, model: PivotPlaceModel): HostObject =>
  (axis === 'filters' ? filterPlace : axisPlace)({ pivot, list: pivot[axis], model })
const named = (state: OnAxis, name: unknown): HostObject | null => {
  const model = state.pivot[state.axis].find((one) => one.name.toLowerCase() === String(name).toLowerCase())
  return model ? placeOf(state.pivot, state.axis, model) : null
}
function put({ pivot, axis }: OnAxis, hierarchy: unknown): HostObject {
  const field = stateOf<Field>('PivotHierarchy', hierarchy)?.field
  if (field === undefined || !pivot.fields.includes(field)) throw invalidArgument()
  pivot.sheet.assertWritable(pivot.at, 'allowPivotTables')
  for (const other of ['rows', 'columns', 'filters'] as const) {
    const list = pivot[other]
    const at = list.findIndex((one) => one.field === field)
    if (at >= 0) list.splice(at, 1)
  }
  const model = { field, name: field }
  pivot[axis].push(model)
  assertApart(pivot.sheet.workbook, pivot)
  return placeOf(pivot, axis, model)
}
const collection = (type: string): Definition<OnAxis> => ({
  type,
  behaviours: [
    documented('excel/excel-add-ins-pivottables', 'a field put on another axis leaves the one that it was on'),
  ],
  items: itemsOf,
  item: named,
  methods: {
    Add: put,
    GetCount: ({ pivot, axis }) => pivot[axis].length,
    GetItem(state, name) {
      const found = named(state, name)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: named,
  },
})
const axisHierarchies = define(collection('RowColumnPivotHierarchyCollection'))
const filterHierarchies = define(collection('FilterPivotHierarchyCollection'))
export const pivotAxis = (state: OnAxis): HostObject =>
  state.axis === 'filters' ? filterHierarchies(state) : axisHierarchies(state)

/** Two values may not bear one name, nor the name of a field of the source. */
function rename<Model extends PivotPlaceModel>({ pivot, list, model }: Place<Model>, name: unknown): void {
  if (!isText(name) || name === '') throw invalidArgument()
  const isTaken = list.some((one) => one !== model && one.name === name) || pivot.fields.includes(name)
  if (isTaken && name !== model.name) throw itemAlreadyExists('PivotTable field name already exists.')
  model.name = name
}
function placeDefinition<Model extends PivotPlaceModel>(type: string): Definition<Place<Model>> {
  return {
    type,
    behaviours: [],
    scalars: {
      Id: { read: ({ model }) => model.name },
      Name: { read: ({ model }) => model.name, write: rename },
      Position: { read: ({ list, model }) => list.indexOf(model) },
    },
    lives: ({ list, model }) => list.includes(model),
  }
}
const axisPlace = define(placeDefinition<PivotPlaceModel>('RowColumnPivotHierarchy'))
const filterPlace = define(placeDefinition<PivotPlaceModel>('FilterPivotHierarchy'))

const aggregates = [
  'Automatic',
  'Sum',
  'Count',
  'Average',
  'Max',
  'Min',
  'Product',
  'CountNumbers',
  'StandardDeviation',
]
const isAggregate = oneOf(...aggregates)
const dataPlaceOf = (pivot: PivotModel, model: PivotDataModel): HostObject =>
  dataPlace({ pivot, list: pivot.data, model })
const dataNamed = ({ pivot }: Of, name: unknown): HostObject | null => {
  const model = pivot.data.find((one) => one.name.toLowerCase() === String(name).toLowerCase())
  return model ? dataPlaceOf(pivot, model) : null
}
export const pivotData = define<Of>({
  type: 'DataPivotHierarchyCollection',
  behaviours: [
    documented('excel/excel-add-ins-pivottables', 'numbers are summed by default, anything else is counted'),
    guessed('a value is called `Sum of` its field until it gets a name; two names alike, or a field’s, fail'),
  ],
  items: ({ pivot }) => pivot.data.map((model) => dataPlaceOf(pivot, model)),
  item: dataNamed,
  methods: {
    Add({ pivot }, hierarchy) {
      const field = stateOf<Field>('PivotHierarchy', hierarchy)?.field
      if (field === undefined) throw invalidArgument()
      pivot.sheet.assertWritable(pivot.at, 'allowPivotTables')
      const count = pivot.data.filter((one) => one.field === field).length
      const name = `Sum of ${field}${count === 0 ? '' : count + 1}`
      const model = { field, name, summarizeBy: 'Sum', numberFormat: 'General' }
      pivot.data.push(model)
      assertApart(pivot.sheet.workbook, pivot)
      return dataPlaceOf(pivot, model)
    },
    GetCount: ({ pivot }) => pivot.data.length,
    GetItem(state, name) {
      const found = dataNamed(state, name)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: dataNamed,
  },
})
/** The field of the source that a value is made of, by its header, whatever the value is called. */
const fieldOfValue = define<PivotDataModel>({
  type: 'PivotField',
  behaviours: [],
  scalars: { Id: { read: ({ field }) => field }, Name: { read: ({ field }) => field } },
})
const dataDefinition = placeDefinition<PivotDataModel>('DataPivotHierarchy')
const dataPlace = define<Place<PivotDataModel>>({
  ...dataDefinition,
  children: { Field: ({ model }) => fieldOfValue(model) },
  scalars: {
    ...dataDefinition.scalars,
    SummarizeBy: {
      read: ({ model }) => model.summarizeBy,
      write({ model }, value) {
        if (!isAggregate(value)) throw invalidArgument()
        model.summarizeBy = value
      },
    },
    NumberFormat: {
      read: ({ model }) => model.numberFormat,
      write({ model }, value) {
        if (!isText(value) || value === '') throw invalidArgument()
        model.numberFormat = value
      },
    },
  },
})
