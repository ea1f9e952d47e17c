import { columnOf } from '../../model/column'
import type { Edit } from '../../model/edit'
import { fields, type FieldKey } from '../../model/field'
import type { Report } from '../../model/report'
import type { Table, TableColumn } from '../../model/table'
import type { Cell, Column } from '../../model/workbook'
import { computeFigures } from '../compute'
import { keepLanes, lanesOf } from '../layouts/lanes'
import { keepStandIns } from '../stand-ins'
import { numberValues } from '../number-values'
import { columnWith } from '../table-column'

type Fill = Extract<Edit, { kind: 'fill-column' }>

/** The report as it will be once the forms' own columns are filled: figures that count on them are then right at the first filling. */
export function asFilled(report: Report, edits: readonly Edit[]): Report {
  const fills = edits.flatMap((edit) => (edit.kind === 'fill-column' && hasReader(report, edit) ? [edit] : []))
  if (fills.length === 0) return report
  const { context, catalog } = report
  const tables = report.tables.map((table) => fills.reduce(filledTable, table))
  const workbook = {
    ...report.workbook,
    sheets: report.workbook.sheets.map((sheet) => {
      const here = fills.filter((fill) => fill.sheet === sheet.id)
      if (here.length === 0) return sheet
      const columns = [...sheet.columns]
      for (const { column, rows, values } of here) {
        const known = columns[column - sheet.left]
        const places = Array.from(rows, (row) => row - sheet.top)
        if (known) columns[column - sheet.left] = withCells(known, places, values)
      }
      return { ...sheet, columns }
    }),
  }
  let figures: Report['figures'] | undefined
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(report),
    ...Object.getOwnPropertyDescriptors({
      tables,
      workbook,
      get figures() {
        return (figures ??= computeFigures(tables, catalog, context, workbook))
      },
    }),
  }) as Report
}

/** The columns of numbers that a table reads at the place. */
const columnsAt = ({ columns, sheet }: Table, fill: Fill): readonly TableColumn[] =>
  sheet === fill.sheet
    ? (Object.values(columns) as TableColumn[]).filter(
        ({ index, field }) =>
          index === fill.column && (fields[field].type === 'number' || fields[field].type === 'share'),
      )
    : []
const hasReader = ({ tables }: Report, fill: Fill): boolean => tables.some((table) => columnsAt(table, fill).length > 0)

function filledTable(table: Table, fill: Fill): Table {
  const [own] = columnsAt(table, fill)
  if (!own) return table
  const valueOf = new Map(Array.from(fill.rows, (row, index) => [row, fill.values[index] ?? null] as const))
  const places = [...table.rows.keys()].filter((entry) => valueOf.has(table.rows[entry] ?? -1))
  const cells = withCells(
    own.cells,
    places,
    places.map((entry) => valueOf.get(table.rows[entry] ?? -1) ?? null),
  )
  const numbers = Float64Array.from({ length: table.height }, (_, entry) => {
    const cell = cells.at(entry)
    if (typeof cell === 'number') return cell
    const before = valueOf.has(table.rows[entry] ?? -1) ? null : own.values.at(entry)
    return typeof before === 'number' ? before : Number.NaN
  })
  const field: FieldKey = own.field
  const column = columnWith(own, { cells, values: numberValues(numbers) as TableColumn['values'] })
  const filled = { ...table, columns: { ...table.columns, [field]: column } }
  keepLanes(filled, lanesOf(table))
  keepStandIns(filled, table)
  return filled
}

function withCells(column: Column, rows: readonly number[], values: readonly Cell[]): Column {
  const cells = Array.from({ length: column.length }, (_, row) => column.at(row))
  for (const [index, row] of rows.entries()) if (row < cells.length) cells[row] = values[index] ?? null
  return columnOf(cells)
}
