import { codedColumn, columnOf } from '../model/column'
import {
  cellCode,
  type Cell,
  type CellRef,
  type CodedCells,
  type Column,
  type Sheet,
  type Workbook,
} from '../model/workbook'
import { noteEdit } from './edited-sheet'

/** Lays a partial reading over a workbook: columns that do not change keep their identity. */
export function patch(workbook: Workbook, reading: Workbook): Workbook {
  let changed = false
  const sheets = workbook.sheets.map((sheet) => {
    const parts = reading.sheets.filter(({ id }) => id === sheet.id)
    const next = parts.reduce(patchSheet, sheet)
    changed ||= next !== sheet
    return next
  })
  return changed ? { ...workbook, sheets } : workbook
}

/** A whole reading in which every column, sheet and workbook that is as it was before is the very same. */
export function settle(earlier: Workbook, now: Workbook): Workbook {
  const sheets = now.sheets.map((sheet) => {
    const before = earlier.sheets.find(({ id }) => id === sheet.id)
    if (!before || before.top !== sheet.top) return sheet
    const columns = sheet.columns.map((column, index) => {
      const same = before.columns[sheet.left + index - before.left]
      return same && sameCells(same, column) ? same : column
    })
    const whole =
      columns.length === before.columns.length && columns.every((one, index) => one === before.columns[index])
    return whole && factsOf(before, 'columns') === factsOf(sheet, 'columns') ? before : { ...sheet, columns }
  })
  const whole = sheets.length === earlier.sheets.length && sheets.every((one, index) => one === earlier.sheets[index])
  return whole && factsOf(earlier, 'sheets') === factsOf(now, 'sheets') ? earlier : { ...now, sheets }
}

/** What is known of it beside its cells. */
const factsOf = (of: Sheet | Workbook, cells: 'columns' | 'sheets'): string =>
  JSON.stringify(
    Object.entries(of)
      .filter(([key, value]) => key !== cells && value !== undefined)
      .sort(),
  )

function sameCells(one: Column, other: Column): boolean {
  if (one === other) return true
  if (one.length !== other.length) return false
  for (let row = 0; row < one.length; row++) if (!sameCell(one.at(row), other.at(row))) return false
  return true
}

function patchSheet(sheet: Sheet, part: Sheet): Sheet {
  const grown = grow(sheet, part)
  const columns = grown.columns.map((column, index) => {
    const from = part.columns[grown.left + index - part.left]
    return from ? patchColumn(column, from, part.top - grown.top) : column
  })
  if (
    columns.every((column, index) => column === sheet.columns[index]) &&
    columns.length === sheet.columns.length &&
    grown.top === sheet.top
  )
    return sheet
  const next = { ...grown, columns }
  if (grown === sheet && part.columns.length === 1 && part.columns[0]!.length === 1)
    noteEdit(next, { before: sheet, column: part.left - sheet.left, row: part.top - sheet.top })
  return next
}

function patchColumn(column: Column, part: Column, offset: number): Column {
  const changes = new Map<number, Cell>()
  for (let row = 0; row < part.length; row++) {
    const cell = part.at(row)
    if (!sameCell(cell, column.at(row + offset))) changes.set(row + offset, cell)
  }
  if (changes.size === 0) return column
  if (column.coded) return recode(column.coded, changes)
  return columnOf(
    Array.from({ length: column.length }, (_, row) => (changes.has(row) ? (changes.get(row) as Cell) : column.at(row))),
  )
}

/** A coded column stays coded: the dictionary grows, the other columns keep theirs. */
function recode(coded: CodedCells, changes: ReadonlyMap<number, Cell>): Column {
  const codes = coded.codes.slice()
  // Codes into a dictionary stay what they are when it grows: all columns go on sharing it, and what is known of its strings.
  const strings = coded.strings as string[]
  const errors = [...coded.errors]
  const numbers = coded.numbers.length === codes.length ? coded.numbers.slice() : new Float64Array(codes.length)
  for (const [row, cell] of changes) {
    if (cell === null || cell === '') codes[row] = cellCode.blank
    else if (typeof cell === 'number') {
      codes[row] = cellCode.number
      numbers[row] = cell
    } else if (typeof cell === 'boolean') codes[row] = cell ? cellCode.true : cellCode.false
    else if (typeof cell === 'string') codes[row] = strings.push(cell) - 1
    else codes[row] = cellCode.firstError - (errors.push(cell.error) - 1)
  }
  return codedColumn({ codes, strings, numbers, errors })
}

/** The sheet's rectangle, large enough for the part. */
function grow(sheet: Sheet, part: Sheet): Sheet {
  const height = (some: Sheet): number => some.columns[0]?.length ?? 0
  const empty = sheet.columns.length === 0
  const top = empty ? part.top : Math.min(sheet.top, part.top)
  const left = empty ? part.left : Math.min(sheet.left, part.left)
  const bottom = Math.max(sheet.top + height(sheet), part.top + height(part))
  const right = Math.max(sheet.left + sheet.columns.length, part.left + part.columns.length)
  if (
    top === sheet.top &&
    left === sheet.left &&
    bottom === sheet.top + height(sheet) &&
    right === sheet.left + sheet.columns.length
  )
    return sheet
  const columns = Array.from({ length: right - left }, (_, index) => {
    const column = sheet.columns[left + index - sheet.left]
    if (column && top === sheet.top && column.length === bottom - top) return column
    return columnOf(Array.from({ length: bottom - top }, (_, row) => column?.at(row + top - sheet.top) ?? null))
  })
  return { ...sheet, top, left, columns }
}

const sameCell = (a: Cell, b: Cell): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error)

/** A reading of single cells: what a user just typed. */
export function readingOf(
  cells: readonly { readonly at: CellRef; readonly value: Cell }[],
  workbook: Workbook,
): Workbook {
  const sheets = cells.flatMap(({ at, value }) => {
    const sheet = workbook.sheets.find(({ id }) => id === at.sheet)
    return sheet ? [{ ...sheet, top: at.row, left: at.column, columns: [columnOf([value])] }] : []
  })
  return { sheets }
}

/** The cell at an address; blank outside the used rectangle. */
export function cellAt(workbook: Workbook, { sheet: id, row, column }: CellRef): Cell {
  const sheet = workbook.sheets.find((some) => some.id === id)
  return sheet?.columns[column - sheet.left]?.at(row - sheet.top) ?? null
}
