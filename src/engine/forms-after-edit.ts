import { cellCode, isCellError, type Cell, type Column, type Sheet } from '../model/workbook'
import { columnOf } from '../model/column'
import type { EditedCell } from './edited-sheet'
import { encode } from './encode'
import type { Seeking } from './find-forms'
import { foldHeader } from './fold-header'
import { projectList } from './layouts/project-list'
import { SURE } from './layouts/unfold'
import type { Location } from './locate'
import { headerNumber } from './recognition/header-words'
import { rowKinds } from './recognition/row-tests'
import { foldsOf } from './recognition/spellings'
import { indexIn } from './row-edits'
import type { Form } from './table'

/** Sheets of cards are no taller, and others are soon looked at anew. */
const TALL = 3000
/** A column is told by fewer of its first cells; headers are looked for in fewer of the first rows. */
const [SAMPLE, HEADERS] = [400, 20]
/** A row that holds so many other cells is an entry whatever the edited one holds. */
const OTHERS = 4
/** Fewer headers than this in one row begin no other table. */
const MOST_HEADERS = 2

/** The forms of a sheet as they were before one of its cells was set; null where that cell may make other forms of it. */
export function formsAfter(
  edit: EditedCell,
  sheet: Sheet,
  forms: readonly Form[],
  seeking: Seeking,
): readonly Form[] | null {
  const [form] = forms
  if (!form || forms.length > 1 || form.sheet !== edit.before || form.projection || form.derive) return null
  const { location, body } = form
  const { template, columns, confidence, block } = location
  const height = sheet.columns[0]?.length ?? 0
  if (confidence < SURE || height <= TALL || block.top > 0 || block.bottom < height) return null
  if (![...columns.values()].some(({ column }) => column === edit.column)) return null
  if (indexIn(body.offsets, edit.row) < 0 || !isBelowSample(edit) || !isPlainRow(edit, sheet, location)) return null
  if (projectList({ sheet, base: sheet, columns: new Map() }, template, seeking.date1904)) return null
  return [{ ...form, sheet }]
}

/** Whether what the column is told by stands above the cell. */
function isBelowSample({ before, column, row: at }: EditedCell): boolean {
  const { codes } = encode(before.columns[column] as Column)
  let filled = 0
  for (let row = HEADERS; row < at && filled < SAMPLE; row++) {
    const code = codes[row] as number
    if (code !== cellCode.blank && code > cellCode.firstError) filled++
  }
  return filled >= SAMPLE
}

/** Whether the row is an entry, continues none and repeats no header, before and after. */
function isPlainRow(
  { before, column, row }: EditedCell,
  sheet: Sheet,
  { columns, headerRows, template }: Location,
): boolean {
  const places = [...columns.values()]
  const cells = sheet.columns.map((one) => one.at(row))
  const filled = places.filter((place) => place.column !== column && cells[place.column] !== null)
  if (filled.length < OTHERS) return false
  const { continuation } = template.layout
  const keys = (continuation?.keys ?? []).flatMap((key) => columns.get(key) ?? [])
  if (keys.length > 0 && !filled.some((place) => keys.includes(place))) return false
  const heads = places.flatMap((place) => [
    place.header,
    ...headerRows.map((at) => sheet.columns[place.column]!.at(at)),
  ])
  const headers = new Set(heads.flatMap((head) => (typeof head === 'string' ? foldsOf(head)[0] : [])))
  const folded = cells.map((cell) => (typeof cell === 'string' ? foldHeader(cell) : ''))
  if (folded.some((word) => headers.has(word))) return false
  const others = folded.filter((word, at) => at !== column && headerNumber(word) !== undefined)
  const edited = [before.columns[column]!.at(row), cells[column] ?? null]
  return others.length <= MOST_HEADERS && edited.every((cell) => isPlain(cell, headers))
}

/** A word that is no header of any form and closes no table. */
function isPlain(cell: Cell, headers: ReadonlySet<string>): boolean {
  if (typeof cell !== 'string') return !isCellError(cell)
  const folded = foldHeader(cell)
  return (
    !headers.has(folded) &&
    headerNumber(folded) === undefined &&
    rowKinds([columnOf([cell])], 0, new Uint8Array(1))[0] === 0
  )
}
