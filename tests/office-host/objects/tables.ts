import { flag, heldFlag, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error'
import { intersection, type Rect } from '../model/address'
import type { SheetModel } from '../model/sheet'
import type { TableModel } from '../model/table'
import { shown } from '../model/shown'
import { remove, type WorkbookModel } from '../model/workbook'
import { range } from './range'
import { rangeOf } from './references'
import { worksheet } from './worksheet'

interface Tables {
  readonly workbook: WorkbookModel
  readonly sheet: SheetModel | null
}
const here = ({ workbook, sheet }: Tables): TableModel[] =>
  workbook.tables.filter((one) => !sheet || one.sheet === sheet)
function find(state: Tables, key: unknown): HostObject | null {
  if (!isText(key)) throw invalidArgument()
  const found = here(state).find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase())
  return found ? table(found) : null
}
const nameRule = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u

export const tables = define<Tables>({
  type: 'TableCollection',
  behaviours: [
    documented('tablecollection', 'a table over another one is refused; the headers must be text'),
    guessed('what is written above a column becomes a text of its own: a number, a blank and a double are not kept'),
    guessed('a table without headers is not played, nor are rows added to one'),
  ],
  scalars: { Count: { read: (state) => here(state).length } },
  items: (state) => here(state).map(table),
  item: find,
  methods: {
    Add({ workbook, sheet }, reference, hasHeaders) {
      const { sheet: on, rect } = rangeOf(workbook, reference, sheet ?? workbook.active)
      on.assertWritable(rect)
      if (!flag(hasHeaders, false)) throw invalidArgument('The test host plays tables with headers alone.')
      if (workbook.tables.some((one) => one.sheet === on && intersection(one.rect, rect))) throw invalidArgument()
      const number = workbook.number('table')
      const added: TableModel = {
        id: String(number),
        name: `Table${number}`,
        sheet: on,
        rect,
        showHeaders: true,
        showTotals: false,
        style: 'TableStyleMedium2',
        showFilterButton: true,
        showBandedRows: true,
      }
      workbook.tables.push(added)
      return table(added)
    },
    GetItem(state, key) {
      const found = find(state, key)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    GetCount: (state) => here(state).length,
  },
})

const at = (model: TableModel, rect: Rect): HostObject => range(model.sheet.range(rect))
const body = ({ rect, showTotals }: TableModel): Rect => ({
  ...rect,
  row: rect.row + 1,
  rows: rect.rows - 1 - (showTotals ? 1 : 0),
})
export const table: (state: TableModel) => HostObject = define<TableModel>({
  type: 'Table',
  behaviours: [documented('table', 'the data body range leaves the header and the totals out')],
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write(model, name) {
        if (!isText(name) || !nameRule.test(name)) throw invalidArgument()
        const { tables: all, names } = model.sheet.workbook
        const isTaken = [...all.filter((one) => one !== model), ...names].some(
          (one) => one.name.toLowerCase() === name.toLowerCase(),
        )
        if (isTaken) throw itemAlreadyExists()
        model.name = name
      },
    },
    ShowHeaders: { read: ({ showHeaders }) => showHeaders },
    ShowTotals: { read: ({ showTotals }) => showTotals },
    ShowFilterButton: heldFlag('showFilterButton'),
    ShowBandedRows: heldFlag('showBandedRows'),
    Style: { read: ({ style }) => style },
  },
  children: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Columns: (model) => tableColumns({ model }),
  },
  methods: {
    GetRange: (model) => at(model, model.rect),
    GetHeaderRowRange: (model) => at(model, { ...model.rect, rows: 1 }),
    GetDataBodyRange: (model) => at(model, body(model)),
    Delete(model) {
      model.sheet.assertWritable(model.rect)
      for (let row = 0; row < model.rect.rows; row++) {
        for (let column = 0; column < model.rect.columns; column++)
          model.sheet.put(model.rect.row + row, model.rect.column + column, '')
      }
      remove(model.sheet.workbook.tables, (one) => one === model)
    },
    ConvertToRange(model) {
      remove(model.sheet.workbook.tables, (one) => one === model)
      return at(model, model.rect)
    },
    Resize(model, reference) {
      const { sheet, rect } = rangeOf(model.sheet.workbook, reference, model.sheet)
      if (sheet !== model.sheet || rect.row !== model.rect.row) throw invalidArgument()
      model.rect = rect
    },
  },
  lives: (model) => model.sheet.lives && model.sheet.workbook.tables.includes(model),
})

interface Columns {
  readonly model: TableModel
}
const tableColumns = define<Columns>({
  type: 'TableColumnCollection',
  behaviours: [guessed('columns can be read, not added')],
  scalars: { Count: { read: ({ model }) => model.rect.columns } },
  items: ({ model }) => Array.from({ length: model.rect.columns }, (_, index) => tableColumn({ model, index })),
  methods: { GetCount: ({ model }) => model.rect.columns },
})
const tableColumn = define<Columns & { readonly index: number }>({
  type: 'TableColumn',
  behaviours: [],
  scalars: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: {
      read: ({ model: { sheet, rect }, index }) => String(shown(sheet.cells.value(rect.row, rect.column + index))),
    },
  },
})
