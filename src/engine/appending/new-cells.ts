import { fields, type FieldKey } from '../../model/field'
import type { NewEntry } from '../../model/finding'
import type { Report } from '../../model/report'
import type { Table } from '../../model/table'
import { DAYS_1904, type Cell } from '../../model/workbook'
import { lanesOf } from '../layouts/lanes'
import type { NewCell } from './new-rows'

/** Without these a row would be nobody's, or of no month. */
const essential: readonly FieldKey[] = ['customerName', 'lossDate']

type Entry = Readonly<Partial<Record<FieldKey, Cell>>>

/** Whether the table has a cell for all that a row must say. */
export function hasPlaces(table: Table, entry: NewEntry, report: Report): boolean {
  const values = valuesOf(entry, report)
  return essential.every((field) => (values[field] ?? null) !== null && columnFor(table, field, values) !== null)
}

/** The cells of a new row, each where the table's layout has its field. */
export function cellsOf(table: Table, row: number, entry: NewEntry, report: Report): readonly NewCell[] {
  const values = valuesOf(entry, report)
  return (Object.keys(values) as FieldKey[]).flatMap((field): readonly NewCell[] => {
    const column = columnFor(table, field, values)
    const value = values[field] ?? null
    if (column === null || value === null) return []
    const at = { sheet: table.sheet, row, column }
    return [{ field, at, value: written(field, value, table, report.workbook.date1904 === true) }]
  })
}

function valuesOf({ from, carried, cells }: NewEntry, { tables }: Report): Entry {
  const source = tables.find(({ id }) => id === from.table)
  const values: Partial<Record<FieldKey, Cell>> = {}
  for (const [field, other] of Object.entries(carried) as [FieldKey, FieldKey][]) {
    values[field] = source?.columns[other]?.values.at(from.row) ?? source?.stated[other] ?? null
  }
  return { ...values, ...cells }
}

/** The worksheet column that takes a field; where columns stand for words, the one of the row's own word. */
function columnFor(table: Table, field: FieldKey, values: Entry): number | null {
  const lanes = lanesOf(table).find((one) => one.field === field || one.into === field)
  if (lanes) {
    const lane = lanes.into === field ? lanes.columns.find(({ word }) => word === values[lanes.field]) : undefined
    return lane?.index ?? null
  }
  const column = table.columns[field]
  return column && column.index >= 0 && !column.inside ? column.index : null
}

/** As the table writes it: a phone among numbers is a number. */
function written(field: FieldKey, value: Cell, { columns }: Table, date1904: boolean): Cell {
  const { type } = fields[field]
  if (type === 'date' && typeof value === 'number') return value - (date1904 ? DAYS_1904 : 0)
  if (type !== 'phone' || typeof value !== 'string' || !/^1\d{10}$/.test(value)) return value
  const cells = columns[field]?.cells
  for (let row = (cells?.length ?? 0) - 1; row >= 0; row--) {
    const above = cells?.at(row) ?? null
    if (above !== null) return typeof above === 'number' ? Number(value) : value
  }
  return value
}
