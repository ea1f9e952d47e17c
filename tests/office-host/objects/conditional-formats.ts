import { heldFlag, isFlag, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject, type Scalar } from '../definition'
import { invalidArgument, itemNotFound } from '../host-error'
import { intersection, type Rect } from '../model/address'
import type { ConditionalFormatModel } from '../model/conditional-format'
import type { SheetModel } from '../model/sheet'
import { range } from './range'
import { rangeAreas } from './range-areas'
import { clearConditionalFormats } from './range-edits'
import { colorScale, dataBar } from './conditional-format-bars'

interface Place {
  readonly sheet: SheetModel
  readonly rects: readonly Rect[]
}
const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue']
const here = ({ sheet, rects }: Place): ConditionalFormatModel[] =>
  sheet.conditionalFormats.filter((format) => format.rects.some((one) => rects.some((rect) => intersection(one, rect))))
const found = (place: Place, id: unknown): HostObject | null => {
  const format = here(place).find((one) => one.id === id)
  return format ? conditionalFormat(format) : null
}

const collection = define<Place>({
  type: 'ConditionalFormatCollection',
  behaviours: [
    documented('conditionalformatcollection', 'adding puts the new format at the first, top, priority'),
    documented(
      'conditionalformatcollection',
      'the collection holds the formats that touch the range, from the first priority on',
    ),
    guessed('clearing a part of a format’s cells leaves it on the others'),
  ],
  items: (place) => here(place).map(conditionalFormat),
  item: found,
  methods: {
    Add({ sheet, rects }, type) {
      if (!types.includes(String(type))) throw invalidArgument()
      for (const rect of rects) sheet.assertWritable(rect, 'allowFormatCells')
      const format: ConditionalFormatModel = {
        sheet,
        id: sheet.workbook.nextId('conditional format'),
        type: String(type),
        rects: [...rects],
        stopIfTrue: false,
        formula: '',
        format: { fill: '', fontColor: '', bold: null, italic: null },
        rules: {},
      }
      sheet.conditionalFormats.unshift(format)
      return conditionalFormat(format)
    },
    ClearAll({ sheet, rects }) {
      for (const rect of rects) {
        sheet.assertWritable(rect, 'allowFormatCells')
        clearConditionalFormats({ sheet, rect })
      }
    },
    GetCount: (place) => here(place).length,
    GetItem: (place, id) => {
      const format = found(place, id)
      if (!format) throw itemNotFound()
      return format
    },
    GetItemOrNullObject: found,
    GetItemAt(place, index) {
      const format = here(place)[Number(index)]
      if (!format) throw invalidArgument()
      return conditionalFormat(format)
    },
  },
})
export const conditionalFormats = (sheet: SheetModel, rects: readonly Rect[]): HostObject =>
  collection({ sheet, rects })

const ofType =
  (type: string, make: (format: ConditionalFormatModel) => HostObject) =>
  (format: ConditionalFormatModel): HostObject => {
    if (format.type !== type) throw invalidArgument()
    return make(format)
  }
const orNull =
  (type: string, make: (format: ConditionalFormatModel) => HostObject) =>
  (format: ConditionalFormatModel): HostObject | null =>
    format.type === type ? make(format) : null

export const conditionalFormat: (state: ConditionalFormatModel) => HostObject = define<ConditionalFormatModel>({
  type: 'ConditionalFormat',
  behaviours: [
    documented('conditionalformat', 'getRange fails where the format lies on more than one range'),
    guessed('asking a format of another type for its rule fails with InvalidArgument'),
  ],
  scalars: {
    Id: { read: ({ id }) => id },
    Type: { read: ({ type }) => type.replace(/^(DataBar|ColorScale)$/, '$1') },
    StopIfTrue: heldFlag('stopIfTrue'),
    Priority: {
      read: (format) => format.sheet.conditionalFormats.indexOf(format),
      write(format, priority) {
        const list = format.sheet.conditionalFormats
        if (!Number.isInteger(priority) || Number(priority) < 0 || Number(priority) >= list.length)
          throw invalidArgument()
        list.splice(list.indexOf(format), 1)
        list.splice(Number(priority), 0, format)
      },
    },
  },
  children: {
    Custom: ofType('Custom', (state) => customFormat({ state })),
    CustomOrNullObject: orNull('Custom', (state) => customFormat({ state })),
    DataBar: ofType('DataBar', (state) => dataBar({ state })),
    DataBarOrNullObject: orNull('DataBar', (state) => dataBar({ state })),
    ColorScale: ofType('ColorScale', (state) => colorScale({ state })),
    ColorScaleOrNullObject: orNull('ColorScale', (state) => colorScale({ state })),
  },
  methods: {
    Delete(format) {
      for (const rect of format.rects) format.sheet.assertWritable(rect, 'allowFormatCells')
      format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((one) => one !== format)
    },
    GetRange({ sheet, rects }) {
      if (rects.length > 1) throw itemNotFound()
      return range(sheet.range(rects[0]!))
    },
    GetRangeOrNullObject: ({ sheet, rects }) => (rects.length > 1 ? null : range(sheet.range(rects[0]!))),
    GetRanges: ({ sheet, rects }) => rangeAreas({ sheet, rects }),
  },
  lives: (format) => format.sheet.lives && format.sheet.conditionalFormats.includes(format),
})

interface Custom {
  readonly state: ConditionalFormatModel
}
const formula: Scalar<Custom> = {
  read: ({ state }) => state.formula,
  write({ state }, value) {
    if (!isText(value) || value === '') throw invalidArgument()
    state.formula = value.startsWith('=') ? value : `=${value}`
  },
}
const customFormat = define<Custom>({
  type: 'CustomConditionalFormat',
  behaviours: [],
  children: { Rule: ({ state }) => rule({ state }), Format: ({ state }) => look({ state }) },
})
const rule = define<Custom>({
  type: 'ConditionalFormatRule',
  behaviours: [guessed('a formula reads with its `=`, also where it was set without')],
  scalars: { Formula: formula },
})
const look = define<Custom>({
  type: 'ConditionalRangeFormat',
  behaviours: [],
  children: { Fill: ({ state }) => fill({ state }), Font: ({ state }) => font({ state }) },
})
const part = (key: keyof ConditionalFormatModel['format'], accepts: (value: unknown) => boolean): Scalar<Custom> => ({
  read: ({ state }) => state.format[key],
  write({ state }, value) {
    if (!accepts(value)) throw invalidArgument()
    Object.assign(state.format, { [key]: value })
  },
})
const isColour = (value: unknown): boolean => isText(value) && /^#[0-9a-f]{6}$|^[a-z]+$/i.test(value)
const fill = define<Custom>({
  type: 'ConditionalRangeFill',
  behaviours: [],
  scalars: { Color: part('fill', isColour) },
  methods: { Clear: ({ state }) => void (state.format.fill = '') },
})
const font = define<Custom>({
  type: 'ConditionalRangeFont',
  behaviours: [],
  scalars: { Color: part('fontColor', isColour), Bold: part('bold', isFlag), Italic: part('italic', isFlag) },
})
