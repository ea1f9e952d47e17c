import { isFlag, isNumber, isText, oneOf } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject, type Scalar } from '../definition'
import { invalidArgument } from '../host-error'
import { addressOf, intersection, isUnbounded, type Rect } from '../model/address'
import { type SheetModel } from '../model/sheet'

/** The cells that a format is read from and written to. */
export interface Areas {
  readonly sheet: SheetModel
  readonly rects: readonly Rect[]
}
const changed = ({ sheet, rects }: Areas): void => {
  const address = rects.map((rect) => addressOf(rect)).join(',')
  sheet.workbook.fire('formatChanged', { worksheetId: sheet.id, address })
}

/** A format of cells: one value for all of them, null where they differ. */
function cellFormat(key: string, otherwise: unknown, accepts: (value: unknown) => boolean): Scalar<Areas> {
  return {
    read({ sheet, rects }) {
      const values = new Set<unknown>()
      for (const rect of rects) {
        const bounded = isUnbounded(rect) ? intersection(sheet.cells.extent(true) ?? rect, rect) : rect
        if (!bounded || isUnbounded(bounded) || bounded !== rect)
          values.add(sheet.cells.look(rect.row, rect.column)[key] ?? otherwise)
        if (!bounded || isUnbounded(bounded)) continue
        for (let row = bounded.row; row < bounded.row + bounded.rows; row++) {
          for (let column = bounded.column; column < bounded.column + bounded.columns; column++) {
            values.add(sheet.cells.look(row, column)[key] ?? otherwise)
          }
          if (values.size > 1) return null
        }
      }
      return [...values][0]
    },
    write(areas, value) {
      if (!accepts(value)) throw invalidArgument()
      for (const rect of areas.rects) {
        areas.sheet.assertWritable(rect, key === 'locked' ? 'never' : 'allowFormatCells')
        areas.sheet.format(rect, { [key]: value })
      }
      changed(areas)
    },
  }
}
const isColour = (value: unknown): boolean =>
  isText(value) && (/^#[0-9a-f]{6}$/i.test(value) || /^[a-z]+$/i.test(value))

/** Widths and heights, in points, of whole columns and rows. */
function size(of: 'columns' | 'rows'): Scalar<Areas> {
  const sizes = ({ sheet }: Areas): Map<number, number> => (of === 'columns' ? sheet.columnWidths : sheet.rowHeights)
  const start = (rect: Rect): number => (of === 'columns' ? rect.column : rect.row)
  return {
    read(areas) {
      const found = new Set<number>()
      for (const rect of areas.rects) {
        for (let place = 0; place < rect[of]; place++) {
          found.add(sizes(areas).get(start(rect) + place) ?? (of === 'columns' ? 48 : 14.25))
          if (found.size > 1) return null
        }
      }
      return [...found][0]
    },
    write(areas, value) {
      if (!isNumber(value) || value < 0 || value > (of === 'columns' ? 1790 : 409.5)) throw invalidArgument()
      for (const rect of areas.rects) {
        areas.sheet.assertWritable(rect, of === 'columns' ? 'allowFormatColumns' : 'allowFormatRows')
        for (let place = 0; place < rect[of]; place++) sizes(areas).set(start(rect) + place, value)
      }
    },
  }
}

export const rangeFormat: (state: Areas) => HostObject = define<Areas>({
  type: 'RangeFormat',
  behaviours: [
    documented('rangeformat', 'a format in which the cells differ reads null'),
    documented('rangeformat', 'the width of columns is in points, not in characters'),
    guessed('fitting columns to their contents leaves their widths: nothing here knows fonts'),
    guessed('a column is at most 1790 points wide and a row 409.5 high; more is refused'),
  ],
  scalars: {
    ColumnWidth: size('columns'),
    RowHeight: size('rows'),
    WrapText: cellFormat('wrapText', false, isFlag),
    ShrinkToFit: cellFormat('shrinkToFit', false, isFlag),
    IndentLevel: cellFormat('indentLevel', 0, (value) => isNumber(value) && value >= 0 && value <= 250),
    HorizontalAlignment: cellFormat(
      'horizontalAlignment',
      'General',
      oneOf('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: cellFormat(
      'verticalAlignment',
      'Bottom',
      oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
  },
  children: {
    Fill: (areas) => rangeFill({ ...areas }),
    Font: (areas) => rangeFont({ ...areas }),
    Borders: (areas) => rangeBorders({ ...areas }),
    Protection: (areas) => formatProtection({ ...areas }),
  },
  methods: {
    AutofitColumns: ({ sheet, rects }) => rects.forEach((rect) => sheet.assertWritable(rect, 'allowFormatColumns')),
    AutofitRows: ({ sheet, rects }) => rects.forEach((rect) => sheet.assertWritable(rect, 'allowFormatRows')),
  },
})

const rangeFill = define<Areas>({
  type: 'RangeFill',
  behaviours: [documented('rangefill', 'the colour of cells without a fill reads #FFFFFF')],
  scalars: { Color: cellFormat('fill', '#FFFFFF', isColour) },
  methods: {
    Clear(areas) {
      for (const rect of areas.rects) {
        areas.sheet.assertWritable(rect, 'allowFormatCells')
        areas.sheet.format(rect, { fill: undefined })
      }
      changed(areas)
    },
  },
})
const rangeFont = define<Areas>({
  type: 'RangeFont',
  behaviours: [guessed('the default font is Calibri 11 in black')],
  scalars: {
    Bold: cellFormat('bold', false, isFlag),
    Italic: cellFormat('italic', false, isFlag),
    Strikethrough: cellFormat('strikethrough', false, isFlag),
    Underline: cellFormat(
      'underline',
      'None',
      oneOf('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
    Color: cellFormat('colour', '#000000', isColour),
    Name: cellFormat('fontName', 'Calibri', isText),
    Size: cellFormat('size', 11, (value) => isNumber(value) && value >= 1 && value <= 409),
  },
})
const formatProtection = define<Areas>({
  type: 'FormatProtection',
  behaviours: [documented('formatprotection', 'cells are locked by default, which counts once the sheet is protected')],
  scalars: {
    Locked: cellFormat('locked', true, isFlag),
    FormulaHidden: cellFormat('formulaHidden', false, isFlag),
  },
})

interface Border extends Areas {
  readonly side: string
}
const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
]
const rangeBorders = define<Areas>({
  type: 'RangeBorderCollection',
  behaviours: [guessed('the borders of a range are those of each of its cells')],
  scalars: { Count: { read: () => sides.length } },
  items: (areas) => sides.map((side) => rangeBorder({ ...areas, side })),
  item: (areas, side) => (sides.includes(String(side)) ? rangeBorder({ ...areas, side: String(side) }) : null),
})
const borderScalar = (key: string, otherwise: unknown, accepts: (value: unknown) => boolean): Scalar<Border> => ({
  read: (border) => cellFormat(`${key}${border.side}`, otherwise, accepts).read?.(border),
  write: (border, value) => cellFormat(`${key}${border.side}`, otherwise, accepts).write?.(border, value),
})
const rangeBorder = define<Border>({
  type: 'RangeBorder',
  behaviours: [],
  scalars: {
    SideIndex: { read: ({ side }) => side },
    Style: borderScalar(
      'borderStyle',
      'None',
      oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
    ),
    Weight: borderScalar('borderWeight', 'Thin', oneOf('Hairline', 'Thin', 'Medium', 'Thick')),
    Color: borderScalar('borderColour', '#000000', isColour),
  },
})
