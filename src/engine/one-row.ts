import { columnOf } from '../model/column'
import type { FieldKey } from '../model/field'
import type { Table, TableColumn, Values } from '../model/table'
import type { Cell } from '../model/workbook'
import { oneValue, valueAlone } from './table-column'

const known = new WeakMap<Table, { readonly row: number; readonly alone: Table }>()

/** The table as if it had but one of its entries, which still stands where it does. */
export function rowAlone(table: Table, row: number): Table {
  const found = known.get(table)
  if (found?.row === row) return found.alone
  const columns: { [K in FieldKey]?: TableColumn } = {}
  for (const [field, column] of Object.entries(table.columns)) columns[field as FieldKey] = cellAlone(column, row)
  const alone: Table = {
    ...table,
    height: 1,
    rows: table.rows.subarray(row, row + 1),
    place: (at, field) => table.place(at === 0 ? row : at, field),
    columns: columns as Table['columns'],
    ...(table.doubled && { doubled: doubledAlone(table.doubled, row) }),
  }
  known.set(table, { row, alone })
  return alone
}

function cellAlone(column: TableColumn, row: number): TableColumn {
  const { field, spec, header, index, inside, cells, readings } = column
  let values: Values | undefined
  let texts: Values<string> | undefined
  return {
    field,
    spec,
    header,
    index,
    ...(inside && { inside }),
    cells: columnOf([cells.at(row)]),
    get values() {
      return (values ??= valueAlone(column, row)) as TableColumn['values']
    },
    get texts() {
      return (texts ??= oneText(cells.at(row)))
    },
    readings: { length: 1, at: () => readings.at(row) },
  }
}

const oneText = (cell: Cell): Values<string> => oneValue(typeof cell === 'string' ? cell : null)

const doubledAlone = (doubled: NonNullable<Table['doubled']>, row: number): NonNullable<Table['doubled']> =>
  Object.fromEntries(Object.entries(doubled).map(([field, rows]) => [field, new Set(rows.has(row) ? [0] : [])]))
