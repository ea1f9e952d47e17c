import { documented, guessed } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument } from '../host-error'
import { addressOf, parseAddress } from '../model/address'
import type { RangeModel, SheetModel } from '../model/sheet'
import { conditionalFormats } from './conditional-formats'
import { range } from './range'
import { clear } from './range-edits'
import { rangeFormat, type Areas } from './range-format'
import { maxAddress } from './references'
import { worksheet } from './worksheet'

export function areasAt(sheet: SheetModel, addresses: unknown): HostObject {
  if (typeof addresses !== 'string' || addresses.length > maxAddress) throw invalidArgument()
  const rects = addresses.split(',').map((address) => {
    const found = parseAddress(address.trim())
    if (!found || (found.sheet !== undefined && found.sheet.toLowerCase() !== sheet.name.toLowerCase()))
      throw invalidArgument()
    return found.rect
  })
  return rangeAreas({ sheet, rects })
}
const ranges = ({ sheet, rects }: Areas): RangeModel[] => rects.map((rect) => sheet.range(rect))

export const rangeAreas: (state: Areas) => HostObject = define<Areas>({
  type: 'RangeAreas',
  behaviours: [
    documented('worksheet', 'an address of more than 8192 characters is refused'),
    guessed('the areas stay where they are when rows are inserted above them'),
  ],
  scalars: {
    Address: {
      read: ({ sheet, rects }) => rects.map((rect) => sheet.workbook.addressOf(sheet, addressOf(rect))).join(','),
    },
    AreaCount: { read: ({ rects }) => rects.length },
    CellCount: { read: ({ rects }) => rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  children: {
    Areas: (state) => rangeCollection({ ranges: ranges(state) }),
    ConditionalFormats: ({ sheet, rects }) => conditionalFormats(sheet, rects),
    Format: (state) => rangeFormat(state),
    Worksheet: ({ sheet }) => worksheet(sheet),
  },
  methods: { Clear: (state, what) => ranges(state).forEach((each) => clear(each, what)) },
  lives: ({ sheet }) => sheet.lives,
})

const rangeCollection = define<{ readonly ranges: readonly RangeModel[] }>({
  type: 'RangeCollection',
  behaviours: [],
  items: (state) => state.ranges.map(range),
  methods: {
    GetCount: (state) => state.ranges.length,
    GetItemAt(state, index) {
      const found = state.ranges[Number(index)]
      if (!found) throw invalidArgument()
      return range(found)
    },
  },
})
