import type { Edit, Refusal } from '../../model/edit'
import type { Cell } from '../../model/workbook'
import { appendedRows, continuedFormats, ownHeight } from './appended-rows'
import { extendRecord } from './dimension'
import { growTables } from './grow-tables'
import type { Ledger } from './ledger'
import { restyle, type NewLook } from './restyle'
import type { SheetEntry } from './read-structure'
import { has, SetCheck } from './set-check'
import { extentOf } from './set-values'
import type { TableHeaders } from './table-headers'
import { calculateOnLoad } from './workbook-edits'

type Set_ = Extract<Edit, { kind: 'set' }>
type Rows<T> = Map<number, Map<number, T>>
type Sheets<T> = Map<string, Rows<T>>

/** Writes single values; each is checked against what stands there at its turn. */
export function setCells(ledger: Ledger, edits: readonly Set_[]): readonly Refusal[] {
  const { document } = ledger
  const values: Sheets<Cell> = new Map()
  const looks: Sheets<NewLook> = new Map()
  const refusals: Refusal[] = []
  const check = new SetCheck(document, (sheet, row, column) => values.get(sheet)?.get(row)?.get(column))
  for (const edit of edits) {
    const reason = check.refuse(edit)
    if (reason) {
      refusals.push({ edit, reason })
      continue
    }
    const { sheet, row, column } = edit.at
    if (!check.isSame(edit)) put(sheetOf(values, sheet), row, column, edit.value === '' ? null : edit.value)
    const look = edit.look ?? edit.format
    if (look !== undefined) put(sheetOf(looks, sheet), row, column, look)
  }
  for (const [sheet, rows] of values) {
    const entry = document.entry(sheet)!
    continueFormats(ledger, entry, rows, sheetOf(looks, sheet))
    writeValues(ledger, entry, rows, check.headers(entry))
  }
  for (const [sheet, rows] of looks) if (rows.size > 0) restyle(ledger, document.entry(sheet)!, rows)
  if (values.size > 0) ledger.change(document.structure.part, calculateOnLoad)
  return refusals
}

type Values = ReadonlyMap<number, ReadonlyMap<number, Cell>>

/** Writes the values of one sheet, and what has to agree with them: its tables and the extent that it declares. */
function writeValues(ledger: Ledger, entry: SheetEntry, values: Values, headers: TableHeaders): void {
  const { document } = ledger
  const { formulas, columns } = document.cells(entry)
  const ours = document.ours.columns.filter(({ sheet }) => sheet.id === entry.id)
  const isOurs = (row: number, column: number): boolean =>
    ours.some(({ range: { left, top, bottom } }) => left === column && row >= top && row <= bottom)
  const isBlank = (row: number, column: number): boolean =>
    isOurs(row, column) || ((columns[column]?.at(row) ?? null) === null && !has(formulas[column] ?? [], row))
  for (const [row, cells] of values) for (const [column, value] of cells) headers.follow(ledger, row, column, value)
  growTables(ledger, entry, { values, isBlank })
  const extent = extentOf(values)
  if (extent && ledger.knows(entry.id)) extendRecord(ledger.sheet(entry.id), extent)
  document.setValues(entry, values)
}

/** What cells of appended rows look like: as those above, unless they were given a look. */
function continueFormats({ document }: Ledger, entry: SheetEntry, values: Values, looks: Rows<NewLook>): void {
  const height = ownHeight(document, entry)
  const appended = appendedRows(values, height)
  if (appended.length === 0) return
  const formatFor = continuedFormats(document, entry, height)
  for (const row of appended) {
    for (const column of values.get(row)!.keys()) {
      const like = formatFor(row, column)
      const asked = looks.get(row)?.get(column)
      if (like === undefined || typeof asked === 'number') continue
      put(looks, row, column, typeof asked === 'string' ? { like, format: asked } : like)
    }
  }
}

function put<T>(rows: Rows<T>, row: number, column: number, one: T): void {
  const cells = rows.get(row)
  if (cells) cells.set(column, one)
  else rows.set(row, new Map([[column, one]]))
}
function sheetOf<T>(sheets: Sheets<T>, sheet: string): Rows<T> {
  let rows = sheets.get(sheet)
  if (!rows) sheets.set(sheet, (rows = new Map()))
  return rows
}
