import { fields, type FieldKey } from '../model/field'
import type { MonthId } from '../model/month'
import type { Profile } from '../model/profile'
import type { Table, TableColumn } from '../model/table'
import type { ColumnSpec } from '../model/template'
import { text } from '../model/text'
import { cellCode, type Cell, type Column, type Sheet } from '../model/workbook'
import { encode } from './encode'
import type { Body } from './entries'
import { mergedRows } from './merged-rows'
import { picturedRows } from './pictures'
import { placesOf } from './places'
import type { Location } from './locate'
import { readFoot } from './read-foot'
import { foldTerm } from './parse'
import type { DateReading } from './parse-date'
import { typeColumn, type Typing } from './type-column'
import { codedValues } from './values'

/** A located sheet as a table; columns whose cells and reading did not change are the earlier table's own. */
export function tableOf(
  sheet: Sheet,
  location: Location,
  body: Body,
  profile: Profile,
  month: { readonly month: MonthId | null; readonly from: Table['monthFrom'] },
  reading: DateReading,
  previous?: Table,
): Table {
  const { template } = location
  const offsets = sameNumbers(previous && offsetsOf.get(previous.rows), body.offsets)
  const entries: Body = { ...body, offsets }
  const rows = rowsOf(offsets, sheet.top)
  const columns: { [K in FieldKey]?: TableColumn } = {}
  const notes = [...body.notes]
  for (const { field, column, header, inside } of placesOf(location)) {
    const spec = template.columns[field] as ColumnSpec
    const cells = sheet.columns[column] as Column
    const typing = typingOf(
      field,
      spec,
      profile,
      reading,
      template.layout.continuation?.joined.includes(field) ?? false,
      inside,
    )
    const merged = mergedRows(sheet, column, field)
    const pictured = fields[field].type === 'signature' ? picturedRows(sheet, column) : undefined
    const key: Key = {
      cells,
      rows,
      index: sheet.left + column,
      header,
      template: template.id,
      inside,
      merges: sheet.merges,
      pictures: sheet.pictures,
      typing: JSON.stringify({ ...reading, profile: profile.id }),
      continued: JSON.stringify([...body.continued]),
    }
    const kept = previous?.columns[field]
    const made =
      kept && isSame(keyOf.get(kept), key)
        ? kept
        : columnOfTable(field, spec, entries, { ...typing, merged, pictured }, key)
    if (inside && made.values.blankRows().length === made.values.length) continue
    columns[field] = made
    if (spec.fillDown && hasGaps(cells, offsets))
      notes.push(
        text(`“${header}”只写在首行，已按上一行补读`, `"${header}" stands on the first row only and is read downwards`),
      )
  }
  const { consultant } = body.stated
  if (consultant)
    notes.push(text(`全表按销售顾问${consultant}读取`, `All rows are read as those of consultant ${consultant}`))
  const headerRows = location.headerRows.map((row) => row + sheet.top)
  return {
    id: sheet.id,
    sheet: sheet.id,
    sheetName: sheet.name,
    file: sheet.file,
    template,
    confidence: location.confidence,
    headerRows,
    height: offsets.length,
    rows,
    listed: true,
    place: (row, field) => ({
      sheet: sheet.id,
      row: row < 0 ? (headerRows.at(-1) ?? 0) : (rows[row] ?? 0),
      column: columns[field]?.index ?? Math.min(...Object.values(columns).map(({ index }) => index)),
    }),
    columns: columns as Table['columns'],
    missing: missingOf(location, profile).filter((field) => !body.stated[field]),
    unmapped: location.unmapped,
    month: month.month,
    monthFrom: month.from,
    foot: readFoot(sheet, body.feet, reading),
    stated: body.stated,
    notes,
  }
}

interface Key {
  readonly cells: Column
  readonly inside: FieldKey | undefined
  readonly merges: Sheet['merges']
  readonly pictures: Sheet['pictures']
  readonly rows: Int32Array
  readonly index: number
  readonly header: string
  readonly template: string
  readonly typing: string
  readonly continued: string
}
const keyOf = new WeakMap<TableColumn, Key>()
const isSame = (a: Key | undefined, b: Key): boolean =>
  a !== undefined && (Object.keys(b) as (keyof Key)[]).every((name) => a[name] === b[name])

function columnOfTable(field: FieldKey, spec: ColumnSpec, entries: Body, typing: Typing, key: Key): TableColumn {
  let values: TableColumn['values'] | undefined
  let texts: TableColumn['texts'] | undefined
  const column: TableColumn = {
    field,
    spec,
    header: key.header,
    index: key.index,
    ...(key.inside && { inside: key.inside }),
    cells: entryCells(key.cells, entries.offsets),
    // Read on first use: many columns of a form are asked by no rule.
    get values() {
      return (values ??= typeColumn(key.cells, entries, typing) as TableColumn['values'])
    },
    get texts() {
      return (texts ??= textsOf(key.cells, entries.offsets))
    },
  }
  keyOf.set(column, key)
  return column
}

function textsOf(column: Column, offsets: Int32Array): TableColumn['texts'] {
  const { codes, strings } = encode(column)
  return codedValues(
    offsets.map((offset) => Math.max(codes[offset] ?? cellCode.blank, cellCode.blank)),
    strings,
  )
}

const entryCells = (column: Column, offsets: Int32Array): Column => ({
  length: offsets.length,
  at: (row): Cell => column.at(offsets[row] ?? -1),
})

function typingOf(
  field: FieldKey,
  spec: ColumnSpec,
  profile: Profile,
  reading: DateReading,
  joined: boolean,
  inside?: FieldKey,
): Typing {
  const { type, vocabulary } = fields[field]
  const terms =
    vocabulary &&
    new Map(
      Object.entries(profile.vocabularies[vocabulary]).flatMap(([term, spellings]) =>
        [term, ...spellings].map((spelling) => [foldTerm(spelling), term]),
      ),
    )
  return { ...reading, type, terms, fillDown: spec.fillDown ?? false, joined, ...(inside && { inside: true }) }
}

function missingOf({ template, columns }: Location, profile: Profile): FieldKey[] {
  const demands = profile.required?.[template.id] ?? {}
  return (Object.keys(template.columns) as FieldKey[]).filter(
    (field) => !columns.has(field) && (demands[field] ?? template.columns[field]?.required ?? false),
  )
}

/** The rows of entries, both as offsets into the sheet's columns and as worksheet rows, kept together by identity. */
const offsetsOf = new WeakMap<Int32Array, Int32Array>()
const rowsByOffsets = new WeakMap<Int32Array, { readonly top: number; readonly rows: Int32Array }>()
function rowsOf(offsets: Int32Array, top: number): Int32Array {
  const known = rowsByOffsets.get(offsets)
  if (known?.top === top) return known.rows
  const rows = offsets.map((offset) => offset + top)
  offsetsOf.set(rows, offsets)
  rowsByOffsets.set(offsets, { top, rows })
  return rows
}
const sameNumbers = (a: Int32Array | undefined, b: Int32Array): Int32Array =>
  a?.length === b.length && a.every((value, index) => value === b[index]) ? a : b

function hasGaps(cells: Column, offsets: Int32Array): boolean {
  const { codes } = encode(cells)
  return offsets.some((offset, row) => row > 0 && codes[offset] === cellCode.blank)
}
