import { flag, heldFlag, integer, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument } from '../host-error'
import type { Rect } from '../model/address'
import type { SheetModel, Visibility } from '../model/sheet'
import { eventMethods } from './events'
import { namedItems } from './named-items'
import { protection } from './protection'
import { range } from './range'
import { areasAt } from './range-areas'
import { rangeAt } from './references'
import { worksheetChildren } from './worksheet-children'

const used = (sheet: SheetModel, valuesOnly: unknown): Rect | null => sheet.cells.extent(!flag(valuesOnly, false))
const first: Rect = { row: 0, column: 0, rows: 1, columns: 1 }
const one = (row: unknown, column: unknown): Rect => ({
  row: integer(row),
  column: integer(column),
  rows: 1,
  columns: 1,
})

export const worksheet: (state: SheetModel) => HostObject = define<SheetModel>({
  type: 'Worksheet',
  behaviours: [
    documented(
      'worksheet',
      'the used range of an empty sheet is its first cell; with valuesOnly only values count, else formats too',
    ),
    documented('worksheet', 'a name has 1 to 31 characters and none of : \\ / ? * [ ]'),
    documented('worksheet', 'deleting the last visible sheet fails; deleting empties the undo list'),
    documented('worksheet', 'a very hidden sheet can only be shown by an add-in or a macro'),
    guessed('a sheet of an equal name fails with ItemAlreadyExists'),
    guessed('activating a hidden sheet fails with InvalidArgument'),
  ],
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write(sheet, name) {
        if (!isText(name)) throw invalidArgument()
        sheet.workbook.assertStructure()
        sheet.workbook.renameSheet(sheet, name)
      },
    },
    Position: {
      read: (sheet) => sheet.workbook.sheets.indexOf(sheet),
      write(sheet, position) {
        const { sheets } = sheet.workbook
        sheet.workbook.assertStructure()
        if (integer(position) < 0 || integer(position) >= sheets.length) throw invalidArgument()
        sheets.splice(sheets.indexOf(sheet), 1)
        sheets.splice(integer(position), 0, sheet)
      },
    },
    Visibility: {
      read: ({ visibility }) => visibility,
      write(sheet, value) {
        if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value))) throw invalidArgument()
        sheet.workbook.assertStructure()
        const others = sheet.workbook.sheets.filter((each) => each !== sheet && each.visibility === 'Visible')
        if (value !== 'Visible' && others.length === 0) throw invalidArgument()
        sheet.visibility = value as Visibility
        if (value !== 'Visible' && sheet.workbook.active === sheet) sheet.workbook.activate(others[0]!)
      },
    },
    TabColor: {
      read: ({ tabColor }) => tabColor,
      write(sheet, value) {
        if (!isText(value) || !/^(#[0-9a-f]{6})?$/i.test(value)) throw invalidArgument()
        sheet.tabColor = value
      },
    },
    ShowGridlines: { read: ({ showGridlines }) => showGridlines },
    Gridlines: heldFlag('showGridlines'),
    ShowHeadings: { read: ({ showHeadings }) => showHeadings },
    Headings: heldFlag('showHeadings'),
  },
  children: {
    ...worksheetChildren,
    Names: (sheet) => namedItems({ workbook: sheet.workbook, scope: sheet }),
    Protection: (sheet) => protection({ sheet }),
  },
  methods: {
    ...eventMethods<SheetModel>(({ workbook, id }) => ({ workbook, target: id })),
    GetRange: (sheet, address) => range(rangeAt(sheet, address)),
    GetRanges: (sheet, address) => areasAt(sheet, address ?? '1:1048576'),
    GetRangeByIndexes: (sheet, row, column, rows, columns) =>
      range(
        sheet.range({ row: integer(row), column: integer(column), rows: integer(rows), columns: integer(columns) }),
      ),
    GetCell: (sheet, row, column) => range(sheet.range(one(row, column))),
    GetUsedRange: (sheet, valuesOnly) => range(sheet.range(used(sheet, valuesOnly) ?? first)),
    GetUsedRangeOrNullObject(sheet, valuesOnly) {
      const rect = used(sheet, valuesOnly)
      return rect && range(sheet.range(rect))
    },
    GetNextOrNullObject: (sheet, visibleOnly) => neighbour(sheet, 1, visibleOnly),
    GetPreviousOrNullObject: (sheet, visibleOnly) => neighbour(sheet, -1, visibleOnly),
    Activate(sheet) {
      if (sheet.visibility !== 'Visible') throw invalidArgument()
      sheet.workbook.activate(sheet)
    },
    Calculate: () => undefined,
    Delete(sheet) {
      sheet.workbook.assertStructure()
      if (sheet.visibility === 'VeryHidden') throw invalidArgument()
      sheet.workbook.deleteSheet(sheet)
    },
  },
  lives: (sheet) => sheet.lives,
})

function neighbour(sheet: SheetModel, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = sheet.workbook
  for (let place = sheets.indexOf(sheet) + step; sheets[place]; place += step) {
    const found = sheets[place]!
    if (!flag(visibleOnly, false) || found.visibility === 'Visible') return worksheet(found)
  }
  return null
}
