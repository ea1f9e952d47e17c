import { columnOf } from '../../model/column'
import { fields, type FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import type { SheetTemplate } from '../../model/template'
import type { Cell, Sheet } from '../../model/workbook'
import type { Form } from '../table'
import { carriedColumns } from './carried'
import { cellNumber, type ProjectedColumn } from './projection'

/** One field of a table made out of another's cells: its cells, and where each stands on the worksheet. */
export interface DerivedField {
  readonly field: FieldKey
  readonly header?: string
  readonly cells: readonly Cell[]
  readonly at: readonly number[]
  readonly head: number
  readonly own: boolean
  /** Taken over from the other table, where it is checked already. */
  readonly carried?: true
}

/** A form of whole columns: each entry one row of it. */
export function derivedForm(
  sheet: Sheet,
  template: SheetTemplate,
  of: Pick<Table, 'confidence'>,
  made: readonly DerivedField[],
  stated: Table['stated'] = {},
): Form {
  const height = made[0]?.cells.length ?? 0
  const columns = new Map<number, ProjectedColumn>()
  const places = new Map<FieldKey, { readonly column: number; readonly header: string }>()
  const shown = made.filter(({ field }) => template.columns[field])
  for (const [column, { field, header, cells, at, head, own, carried }] of shown.entries()) {
    const projected = { cells: columnOf(cells), at: Float64Array.from(at), head, own }
    if (carried) carriedColumns.add(projected)
    columns.set(column, projected)
    places.set(field, { column, header: header ?? template.columns[field]?.headers[0] ?? fields[field].title.zh })
  }
  const { id, name, file } = sheet
  const projected: Sheet = {
    id,
    name,
    ...(file !== undefined && { file }),
    top: 0,
    left: 0,
    columns: [...columns.values()].map(({ cells }) => cells),
  }
  return {
    sheet: projected,
    projection: { sheet: projected, base: projected, columns },
    location: {
      template,
      confidence: of.confidence,
      named: false,
      headerRows: [0],
      columns: places,
      unmapped: [],
      missing: [],
      repeated: 0,
      titleMonth: null,
      block: { top: 0, left: 0, bottom: height, right: columns.size },
      exact: 0,
      readings: () => [],
      doubts: [],
      drift: () => [],
    },
    body: {
      offsets: Int32Array.from({ length: height }, (_, row) => row),
      continued: new Map(),
      feet: [],
      stated,
      notes: [],
    },
  }
}

/** A field of a table for some of its entries: the cells as the sheet has them, filled down where it leaves them blank. */
export function carriedField(table: Table, field: FieldKey, entries: readonly number[]): DerivedField | null {
  const column = table.columns[field]
  if (!column) return null
  const place = (entry: number): number => {
    const { row, column: at } = table.place(entry, field)
    return cellNumber(row, at)
  }
  return {
    field,
    header: column.header,
    cells: entries.map((entry) => column.cells.at(entry) ?? column.values.at(entry)),
    at: entries.map(place),
    head: place(-1),
    own: false,
    carried: true,
  }
}
