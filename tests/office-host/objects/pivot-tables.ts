import { heldFlag, isFlag, isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, isHostObject, type HostObject } from '../definition'
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../host-error'
import { intersection } from '../model/address'
import type { PivotModel } from '../model/pivot'
import { pivotExtent, pivotSource } from '../model/pivot-extent'
import { shown } from '../model/shown'
import type { SheetModel } from '../model/sheet'
import type { TableModel } from '../model/table'
import { remove, type WorkbookModel } from '../model/workbook'
import { pivotAxis, pivotData, pivotFields } from './pivot-hierarchies'
import { range } from './range'
import { rangeOf } from './references'
import { worksheet } from './worksheet'

interface Pivots {
  readonly workbook: WorkbookModel
  readonly sheet: SheetModel | null
}
const here = ({ workbook, sheet }: Pivots): PivotModel[] =>
  workbook.pivots.filter((one) => !sheet || one.sheet === sheet)
function find(state: Pivots, key: unknown): HostObject | null {
  const found = here(state).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase())
  return found ? pivotTable(found) : null
}
function sourceOf(workbook: WorkbookModel, source: unknown): PivotModel['source'] {
  if (isHostObject(source) && source.definition.type === 'Table') return { table: (source.state as TableModel).name }
  if (isText(source)) {
    const table = workbook.tables.find(({ name }) => name.toLowerCase() === source.toLowerCase())
    if (table) return { table: table.name }
  }
  const { sheet, rect } = rangeOf(workbook, source)
  return { sheet, rect }
}
/** The headers of the records: Excel refuses a blank one. */
function headersOf(workbook: WorkbookModel, source: PivotModel['source']): string[] {
  const { sheet, rect } = pivotSource(workbook, { source })!
  if (rect.rows < 2) throw invalidArgument()
  return Array.from({ length: rect.columns }, (_, column) => {
    const header = String(shown(sheet.cells.value(rect.row, rect.column + column)))
    if (header === '') throw invalidOperation('The PivotTable field name is not valid.')
    return header
  })
}

export const pivotTables = define<Pivots>({
  type: 'PivotTableCollection',
  behaviours: [
    documented(
      'excel/excel-add-ins-pivottables',
      'the source is a range or a table, and every column of it bears a header',
    ),
    guessed('a PivotTable over another one fails with InvalidOperation, one over cells that hold something too'),
    guessed('two headers alike: the second is called with a 2, as in Excel'),
  ],
  items: (state) => here(state).map(pivotTable),
  item: find,
  methods: {
    Add(state, name, source, destination) {
      const { workbook, sheet: scope } = state
      if (!isText(name) || name === '') throw invalidArgument()
      const from = sourceOf(workbook, source)
      const { sheet, rect } = rangeOf(workbook, destination, scope ?? undefined)
      if (scope && sheet !== scope) throw invalidArgument()
      sheet.assertWritable(rect, 'allowPivotTables')
      if (workbook.pivots.some((one) => one.name.toLowerCase() === name.toLowerCase())) throw itemAlreadyExists()
      if (sheet.cells.value(rect.row, rect.column) !== '') throw invalidOperation('The destination holds data already.')
      const fields: string[] = []
      for (const header of headersOf(workbook, from)) fields.push(fields.includes(header) ? `${header}2` : header)
      const added: PivotModel = {
        id: workbook.nextId('pivot table'),
        name,
        sheet,
        at: { ...rect, rows: 1, columns: 1 },
        source: from,
        fields,
        rows: [],
        columns: [],
        filters: [],
        data: [],
        layout: {},
        refreshOnOpen: false,
        useCustomSortLists: true,
      }
      assertApart(workbook, added)
      workbook.pivots.push(added)
      return pivotTable(added)
    },
    GetCount: (state) => here(state).length,
    GetItem(state, key) {
      const found = find(state, key)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    RefreshAll: () => undefined,
  },
})
/** Throws where it would cover another PivotTable. */
export function assertApart(workbook: WorkbookModel, pivot: PivotModel): void {
  const extent = pivotExtent(workbook, pivot)
  if (extent.row < 0) throw invalidOperation('There is no room for the filters of the PivotTable.')
  const others = workbook.pivots.filter((one) => one !== pivot && one.sheet === pivot.sheet)
  if (others.some((one) => intersection(pivotExtent(workbook, one), extent))) {
    throw invalidOperation('A PivotTable report cannot overlap another PivotTable report.')
  }
}

const pivotTable: (state: PivotModel) => HostObject = define<PivotModel>({
  type: 'PivotTable',
  behaviours: [
    guessed('its cells are not laid out: what it covers is reckoned from its records, filters stand above its place'),
  ],
  scalars: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ name }) => name,
      write(pivot, name) {
        if (!isText(name) || name === '') throw invalidArgument()
        if (pivot.sheet.workbook.pivots.some((one) => one !== pivot && one.name === name)) throw itemAlreadyExists()
        pivot.name = name
      },
    },
    RefreshOnOpen: heldFlag('refreshOnOpen'),
    UseCustomSortLists: heldFlag('useCustomSortLists'),
  },
  children: {
    Worksheet: ({ sheet }) => worksheet(sheet),
    Hierarchies: (pivot) => pivotFields({ pivot }),
    RowHierarchies: (pivot) => pivotAxis({ pivot, axis: 'rows' }),
    ColumnHierarchies: (pivot) => pivotAxis({ pivot, axis: 'columns' }),
    FilterHierarchies: (pivot) => pivotAxis({ pivot, axis: 'filters' }),
    DataHierarchies: (pivot) => pivotData({ pivot }),
    Layout: (pivot) => pivotLayout({ pivot }),
  },
  methods: {
    Refresh: (pivot) => pivot.sheet.assertWritable(pivot.at, 'allowPivotTables'),
    Delete(pivot) {
      pivot.sheet.assertWritable(pivot.at, 'allowPivotTables')
      remove(pivot.sheet.workbook.pivots, (one) => one === pivot)
    },
  },
  lives: (pivot) => pivot.sheet.lives && pivot.sheet.workbook.pivots.includes(pivot),
})

const layoutTypes = ['Compact', 'Tabular', 'Outline']
const pivotLayout = define<{ readonly pivot: PivotModel }>({
  type: 'PivotLayout',
  behaviours: [],
  scalars: {
    LayoutType: {
      read: ({ pivot }) => pivot.layout.layoutType ?? 'Compact',
      write({ pivot }, value) {
        if (!layoutTypes.includes(String(value))) throw invalidArgument()
        pivot.layout.layoutType = value
      },
    },
    AutoFormat: {
      read: ({ pivot }) => pivot.layout.autoFormat ?? true,
      write({ pivot }, value) {
        if (!isFlag(value)) throw invalidArgument()
        pivot.layout.autoFormat = value
      },
    },
    EmptyCellText: {
      read: ({ pivot }) => pivot.layout.emptyCellText ?? '',
      write: ({ pivot }, value) => void (pivot.layout.emptyCellText = value),
    },
  },
  methods: {
    GetRange: ({ pivot }) => range(pivot.sheet.range(pivotExtent(pivot.sheet.workbook, pivot))),
  },
})
