import { fields, type FieldKey } from '../model/field'
import type { MonthId } from '../model/month'
import type { Profile } from '../model/profile'
import type { Table, TableColumn } from '../model/table'
import type { ColumnSpec } from '../model/template'
import { text, type Text } from '../model/text'
import { cellCode, type Column, type Sheet } from '../model/workbook'
import { editOf } from './edited-sheet'
import { encode } from './encode'
import type { Body } from './entries'
import { keepLanes, type Lanes } from './layouts/lanes'
import { cellNumber, cellRefOf, rowOf, settledNumbers, type Projection } from './layouts/projection'
import type { Told } from './layouts/told-columns'
import type { Location } from './locate'
import { mergedRows } from './merged-rows'
import { once } from './once'
import type { DateReading } from './parse-date'
import { picturedRows } from './pictures'
import { placesOf } from './places'
import { editedRow, noteRowEdit } from './row-edits'
import { readFoot } from './read-foot'
import { isKept, keyOf, settledCells, tableColumn, typingOf, type ColumnKey } from './table-column'
import { totalRows } from './total-rows'
import type { Typing } from './type-column'

/** A part of a sheet that is one table: as it stands, or unfolded into a list. */
export interface Form {
  /** The table's id where the sheet has several. */
  readonly id?: string
  /** What is read: the worksheet, or its projection. */
  readonly sheet: Sheet
  readonly location: Location
  readonly body: Body
  readonly projection?: Projection
  /** The table out of whose cells it is made. */
  readonly from?: string
  /** What formulas refer to in place of projected columns. */
  readonly lanes?: readonly Lanes[]
  /** How columns are read that make others together. */
  readonly told?: readonly Told[]
  /** The forms made out of this one's cells, once it is a table and its month is settled. */
  readonly derive?: (table: Table, reading: DateReading) => readonly Form[]
  readonly notes?: readonly Text[]
}

/** A located form as a table; columns whose cells and reading did not change are the earlier table's own. */
export function tableOf(
  { id, sheet, location, body, projection, from, lanes, notes: said = [] }: Form,
  profile: Profile,
  month: { readonly month: MonthId | null; readonly from: Table['monthFrom'] },
  reading: DateReading,
  previous?: Table,
): Table {
  const { template } = location
  const offsets = settledNumbers(previous && offsetsOf.get(previous.rows), body.offsets)
  const entries: Body = { ...body, offsets }
  const places = placesOf(location)
  const first = Math.min(...places.map(({ column }) => column))
  const rows = rowsOf(offsets, sheet.top, projection?.columns.get(first)?.at, previous?.rows)
  const columns: { [K in FieldKey]?: TableColumn } = {}
  const notes = [...body.notes, ...said]
  const read = JSON.stringify({ ...reading, profile: profile.id })
  const continued = JSON.stringify([...body.continued])
  const edit = previous ? editOf(sheet) : null
  for (const { field, column, header, inside } of places) {
    const spec = template.columns[field] as ColumnSpec
    const projected = projection?.columns.get(column)
    const kept = previous?.columns[field]
    const cells = projected ? settledCells(keyOf(kept)?.cells, projected.cells) : (sheet.columns[column] as Column)
    const joined = template.layout.continuation?.joined.includes(field) ?? false
    const typing = (): Typing => {
      const merged = projected ? undefined : mergedRows(sheet, column, field)
      const pictured = fields[field].type === 'signature' && !projected ? picturedRows(sheet, column) : undefined
      return typingOf(field, spec, profile, reading, joined, header, inside, { merged, pictured })
    }
    const key: ColumnKey = {
      cells,
      at: projected && settledNumbers(keyOf(kept)?.at, projected.at),
      rows,
      index: projected ? -1 : sheet.left + column,
      header,
      template: template.id,
      inside,
      merges: sheet.merges,
      pictures: sheet.pictures,
      typing: read,
      continued,
    }
    const isSame = isKept(kept, key)
    const made = isSame ? kept : tableColumn(field, spec, entries, once(typing), key, projected)
    if (!isSame && kept && edit && column === edit.column && !projected) {
      const row = editedRow(kept, key, edit, offsets, mergedRows(sheet, column, field))
      if (row >= 0) noteRowEdit(made, { before: kept, table: id ?? sheet.id, row })
    }
    if (inside && made.values.blankRows().length === made.values.length) continue
    columns[field] = made
    if (spec.fillDown && hasGaps(cells, offsets))
      notes.push(
        text(`“${header}”只写在首行，已按上一行补读`, `"${header}" stands on the first row only and is read downwards`),
      )
  }
  const { consultant } = body.stated
  if (consultant)
    notes.push(
      text(
        `表上写着销售顾问是${consultant}，全部记录都记在其名下`,
        `The sheet names ${consultant} as the consultant: all entries are theirs`,
      ),
    )
  const headerRows = location.headerRows.map((row) => headerRow(row, first, sheet, projection))
  const columnOf = new Map(places.map(({ field, column }) => [field, column]))
  const totals = totalRows(body, sheet, location, projection)
  const offsetAt = (row: number): number => offsets[row] ?? totals[row - offsets.length]?.offset ?? 0
  const table: Table = {
    id: id ?? sheet.id,
    sheet: sheet.id,
    sheetName: sheet.name,
    file: sheet.file,
    template,
    confidence: location.confidence,
    headerRows,
    height: offsets.length,
    rows,
    listed: !Object.values(columns).some(({ index }) => index < 0),
    place: (row, field) => {
      const column = (columns[field] && columnOf.get(field)) ?? first
      const projected = projection?.columns.get(column)
      if (!projected)
        return {
          sheet: sheet.id,
          row: row < 0 ? (headerRows.at(-1) ?? 0) : (rows[row] ?? sheet.top + offsetAt(row)),
          column: sheet.left + column,
        }
      return cellRefOf(sheet.id, row < 0 ? projected.head : (projected.at[offsetAt(row)] ?? projected.head))
    },
    ...(totals.length > 0 && { totals: totals.map(({ total }) => total) }),
    ...(from !== undefined && { from }),
    ...(lanes && lanes.length > 0 && { doubled: doubledIn(lanes, rows) }),
    columns: columns as Table['columns'],
    missing: from === undefined ? missingOf(location, profile).filter((field) => !body.stated[field]) : [],
    unmapped: location.unmapped,
    month: month.month,
    monthFrom: month.from,
    foot: readFoot(projection?.base ?? sheet, body.feet, reading),
    stated: body.stated,
    notes,
  }
  if (lanes) keepLanes(table, lanes)
  return table
}

/** Where rows do not stay rows, the header is one cell: the first column's. */
function headerRow(row: number, first: number, sheet: Sheet, projection: Projection | undefined): number {
  const head = projection?.columns.get(first)?.head
  return head === undefined ? row + sheet.top : rowOf(head)
}

function doubledIn(lanes: readonly Lanes[], rows: Int32Array): NonNullable<Table['doubled']> {
  const entriesOf = (doubled: ReadonlySet<number>): ReadonlySet<number> =>
    new Set(doubled.size === 0 ? [] : [...rows.keys()].filter((entry) => doubled.has(rows[entry] as number)))
  return Object.fromEntries(lanes.map(({ field, doubled }) => [field, entriesOf(doubled)]))
}

function missingOf({ template, columns }: Location, profile: Profile): FieldKey[] {
  const demands = profile.required?.[template.id] ?? {}
  return (Object.keys(template.columns) as FieldKey[]).filter(
    (field) => !columns.has(field) && (demands[field] ?? template.columns[field]?.required ?? false),
  )
}

/** The rows of entries, both as offsets into the sheet's columns and as worksheet rows, kept together by identity. */
const offsetsOf = new WeakMap<Int32Array, Int32Array>()
const rowsByOffsets = new WeakMap<Int32Array, Int32Array>()
function rowsOf(
  offsets: Int32Array,
  top: number,
  at: Float64Array | undefined,
  previous: Int32Array | undefined,
): Int32Array {
  const now = top === 0 && !at ? offsets : worksheetRows(offsets, top, at)
  const known = rowsByOffsets.get(offsets)
  const rows = settledNumbers(previous && offsetsOf.get(previous) === offsets ? previous : known, now)
  offsetsOf.set(rows, offsets)
  rowsByOffsets.set(offsets, rows)
  return rows
}

function worksheetRows(offsets: Int32Array, top: number, at: Float64Array | undefined): Int32Array {
  const rows = new Int32Array(offsets.length)
  for (let entry = 0; entry < rows.length; entry++) {
    const offset = offsets[entry] as number
    rows[entry] = at ? rowOf(at[offset] ?? cellNumber(top + offset, 0)) : offset + top
  }
  return rows
}

function hasGaps(cells: Column, offsets: Int32Array): boolean {
  const { codes } = encode(cells)
  if (offsets.length < 2) return false
  const blank = codes.indexOf(cellCode.blank, offsets[1])
  if (blank < 0 || blank > offsets.at(-1)!) return false
  for (let row = 1; row < offsets.length; row++) if (codes[offsets[row] as number] === cellCode.blank) return true
  return false
}
