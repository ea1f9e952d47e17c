import { a1 } from '../../src/engine/address'
import type { FieldKey, ValueOf } from '../../src/model/field'
import type { Table } from '../../src/model/table'
import type { Cell, Workbook } from '../../src/model/workbook'
import type { Edit, Place } from './planting'
import { withRow, withoutRow } from './sheets'

/** An entry put in below another, like it but for some cells. */
export interface Inserted {
  readonly change: (workbook: Workbook) => Workbook
  readonly cellOf: (field: FieldKey) => Place
}

/** A recognised table, whose cells are told by entry and field. A row is an entry; -1 is the header. */
export class PlantingTable {
  readonly height: number
  /** The sheet's name. */
  readonly sheet: string

  constructor(
    readonly table: Table,
    private readonly workbook: Workbook,
  ) {
    this.height = table.height
    this.sheet = table.sheetName
  }

  has(...fields: readonly FieldKey[]): boolean {
    return fields.every((field) => this.table.columns[field] !== undefined)
  }
  /** As it is typed: a date is its serial, a flag true or false. */
  value<K extends FieldKey>(field: K, row: number): ValueOf<K> | null {
    return (this.table.columns[field]?.values.at(row) ?? null) as ValueOf<K> | null
  }
  /** What stands there. */
  cell(field: FieldKey, row: number): Cell {
    return this.table.columns[field]?.cells.at(row) ?? null
  }
  isBlank(field: FieldKey, row: number): boolean {
    return this.cell(field, row) === null
  }
  cellOf(field: FieldKey, row = -1): Place {
    const at = this.table.place(row, field)
    const sheet = this.workbook.sheets.find(({ id }) => id === at.sheet)?.name ?? this.sheet
    return { sheet, cell: a1(at.row, at.column) }
  }
  set(field: FieldKey, row: number, value: Cell): Edit {
    return { ...this.cellOf(field, row), value }
  }
  /** The entries that pass, in order. */
  rows(passes: (row: number) => boolean = () => true): readonly number[] {
    return Array.from({ length: this.height }, (_, row) => row).filter(passes)
  }
  /** The entries whose field has the value. */
  rowsOf<K extends FieldKey>(field: K, value: ValueOf<K>): readonly number[] {
    return this.rows((row) => this.value(field, row) === value)
  }

  /** An entry put in below that of `row`, like it but for the cells named; for forms whose entries stand one below the other. */
  inserted(row: number, cells: { readonly [K in FieldKey]?: Cell }): Inserted {
    const at = this.table.place(row, this.table.template.eventDate).row
    const columns = new Map(
      Object.entries(cells).map(([field, value]) => [this.table.place(row, field as FieldKey).column, value as Cell]),
    )
    return {
      change: (workbook) => withRow(workbook, this.table.sheet, at, columns),
      cellOf: (field) => ({ sheet: this.sheet, cell: a1(at + 1, this.table.place(row, field).column) }),
    }
  }
  /** The workbook without the row of an entry; what stood below moves up by one. */
  removed(row: number): (workbook: Workbook) => Workbook {
    return (workbook) =>
      withoutRow(workbook, this.table.sheet, this.table.place(row, this.table.template.eventDate).row)
  }
}
