import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import type { SheetTemplate } from '../../model/template'
import { DAYS_1904, type Cell } from '../../model/workbook'
import { parseDate, type DateReading } from '../parse-date'
import type { Form } from '../table'
import { readMark, type ContactMark } from './contact-mark'
import { carriedField, derivedForm, type DerivedField } from './derived-form'
import type { SeriesHeads } from './find-series'
import type { ListProjection } from './project-list'
import { origin } from './projection'

/** The tables made out of a list's days, slots or months: an entry for each filled cell, row by row. */
export function seriesForms(
  base: ListProjection,
  unmasked: ListProjection['sheet'],
  form: Form,
  table: Table,
  templates: readonly SheetTemplate[],
  reading: DateReading,
): readonly Form[] {
  return base.series.flatMap((heads) => {
    const template = templates.find(({ id }) => id === heads.series.template)
    return template ? [seriesForm(base, unmasked, form, table, heads, template, reading)] : []
  })
}

interface Filled {
  readonly entry: number
  readonly column: number
  readonly cell: Cell
  readonly at: number
}

function seriesForm(
  base: ListProjection,
  { columns }: ListProjection['sheet'],
  { sheet, body }: Form,
  table: Table,
  { series, row: headRow, columns: heads }: SeriesHeads,
  template: SheetTemplate,
  reading: DateReading,
): Form {
  const found: Filled[] = []
  for (let entry = 0; entry < body.offsets.length; entry++) {
    for (const offset of [body.offsets[entry] as number, ...(body.continued.get(entry) ?? [])]) {
      for (const column of heads) {
        const cell = columns[column]?.at(offset) ?? null
        if (isSaid(cell)) found.push({ entry, column, cell, at: origin(base, offset, column) })
      }
    }
  }
  const headOf = new Map(heads.map((column) => [column, headCell(columns[column]?.at(headRow) ?? null)]))
  const head = origin(base, headRow, heads[0] ?? 0)
  const at = found.map((one) => one.at)
  const column = (field: FieldKey, cells: readonly Cell[], own = false): DerivedField => ({
    field,
    cells,
    at,
    head,
    own,
  })
  const marks = series.cell === 'contactMark' ? found.map(({ cell }) => readMark(cell)) : null
  const carried = series.carried.flatMap(
    (field) =>
      carriedField(
        table,
        field,
        found.map(({ entry }) => entry),
      ) ?? [],
  )
  const made = [
    column(
      series.head,
      found.map((one) => headOf.get(one.column) ?? null),
    ),
    column(
      series.cell,
      found.map(({ cell }) => cell),
      true,
    ),
    ...(marks ? markColumns(marks, carried, column) : []),
    ...carried.filter(({ field }) => !(marks && field === 'level')),
  ]
  return derivedForm(sheet, template, table, made, table.columns.consultant ? {} : table.stated)

  /** A day becomes a date of the form's month; a day that the month has not stays as it is written. */
  function headCell(cell: Cell): Cell {
    if (series.heads !== 'day') return typeof cell === 'string' ? cell.trim() : cell
    if (typeof cell !== 'number' && typeof cell !== 'string') return cell
    const day = parseDate(cell, reading)
    return day === null ? (typeof cell === 'number' ? `${cell}日` : cell) : day - (reading.date1904 ? DAYS_1904 : 0)
  }
}

const isSaid = (cell: Cell): boolean => readMark(cell) !== null

function markColumns(
  marks: readonly (ContactMark | null)[],
  carried: readonly DerivedField[],
  column: (field: FieldKey, cells: readonly Cell[]) => DerivedField,
): readonly DerivedField[] {
  const before = carried.find(({ field }) => field === 'level')
  return [
    column(
      'contactPlanned',
      marks.map((mark) => mark?.planned ?? null),
    ),
    column(
      'contactMade',
      marks.map((mark) => mark?.made ?? null),
    ),
    // The letter written on that day stands above the level that the customer began the month with.
    column(
      'level',
      marks.map((mark, index) => mark?.level ?? before?.cells[index] ?? null),
    ),
  ]
}
