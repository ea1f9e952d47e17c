import { heldOneOf, heldText, integer, isNumber, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, stateOf, type HostObject, type Scalar } from '../definition'
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error'
import type { PivotModel } from '../model/pivot'
import type { SheetModel } from '../model/sheet'
import type { SlicerModel } from '../model/slicer'
import { remove } from '../model/workbook'
import { worksheet } from './worksheet'

interface Slicers {
  readonly sheet: SheetModel
}
const here = ({ sheet }: Slicers): SlicerModel[] => sheet.workbook.slicers.filter((one) => one.sheet === sheet)
const find = (state: Slicers, key: unknown): HostObject | null => {
  const found = here(state).find(({ id, name }) => id === key || name === key)
  return found ? slicer(found) : null
}
const objects = { row: 0, column: 0, rows: 1, columns: 1 } as const

export const slicers = define<Slicers>({
  type: 'SlicerCollection',
  behaviours: [
    documented('slicercollection', 'the source is a PivotTable or its name, the field is told by its name'),
    guessed('slicers of tables are not played'),
    guessed('a field that the PivotTable lacks fails with InvalidArgument'),
  ],
  items: (state) => here(state).map(slicer),
  item: find,
  methods: {
    Add(state, source, field, destination) {
      const { sheet } = state
      const { workbook } = sheet
      const pivot = isText(source)
        ? workbook.pivots.find(({ id, name }) => id === source || name === source)
        : stateOf<PivotModel>('PivotTable', source)
      const to =
        destination === undefined || destination === null ? sheet : stateOf<SheetModel>('Worksheet', destination)
      if (!pivot || to !== sheet || !isText(field) || !pivot.fields.includes(field)) throw invalidArgument()
      sheet.assertWritable(objects, 'allowEditObjects')
      const added: SlicerModel = {
        id: workbook.nextId('slicer'),
        name: `${field} ${workbook.number('slicer name')}`,
        caption: field,
        sheet,
        pivot,
        field,
        left: 0,
        top: 0,
        width: 144,
        height: 194,
        style: 'SlicerStyleLight1',
        sortBy: 'Ascending',
      }
      workbook.slicers.push(added)
      return slicer(added)
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
      return slicer(found)
    },
  },
})

const points = (key: 'left' | 'top' | 'width' | 'height', least: (value: number) => boolean): Scalar<SlicerModel> => ({
  read: (model) => model[key],
  write(model, value) {
    if (!isNumber(value) || !least(value)) throw invalidArgument()
    model[key] = value
  },
})
const notNegative = (value: number): boolean => value >= 0
const positive = (value: number): boolean => value > 0

const slicer: (state: SlicerModel) => HostObject = define<SlicerModel>({
  type: 'Slicer',
  behaviours: [
    documented('slicer', 'a place below 0, a width or a height of 0 or less fails with InvalidArgument'),
    guessed('no two slicers of a workbook bear one name, as in VBA; the second fails with ItemAlreadyExists'),
    guessed('it stays where its PivotTable is deleted, and filters nothing any more'),
  ],
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write(model, name) {
        if (!isText(name) || name === '') throw invalidArgument()
        if (model.sheet.workbook.slicers.some((one) => one !== model && one.name === name)) throw itemAlreadyExists()
        model.name = name
      },
    },
    Caption: heldText('caption'),
    Left: points('left', notNegative),
    Top: points('top', notNegative),
    Width: points('width', positive),
    Height: points('height', positive),
    Style: heldText('style'),
    SortBy: heldOneOf('sortBy', 'DataSourceOrder', 'Ascending', 'Descending'),
  },
  children: { Worksheet: ({ sheet }) => worksheet(sheet) },
  methods: {
    Delete(model) {
      model.sheet.assertWritable(objects, 'allowEditObjects')
      remove(model.sheet.workbook.slicers, (one) => one === model)
    },
  },
  lives: (model) => model.sheet.lives && model.sheet.workbook.slicers.includes(model),
})
