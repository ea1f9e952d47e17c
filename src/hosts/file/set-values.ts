import { a1 } from '../../engine/address'
import { codedColumn } from '../../model/column'
import { cellCode, isCellError, type Cell, type CodedCells, type Column } from '../../model/workbook'
import { cellXml, valueBody, withPrefix } from './cell-xml'
import type { Dictionary } from './column-builder'
import { columnFormats } from './cell-format'
import { extendDimension } from './dimension'
import { editRows, type CellEdit, type RowEdits } from './edit-rows'
import type { SheetCells } from './read-sheet'
import type { Rectangle } from './reference'
import type { SheetPart } from './sheet-part'

/** By row and column, 0-based. */
export type CellValues = ReadonlyMap<number, ReadonlyMap<number, Cell>>

/** The columns with these values in them; columns that do not change keep their identity. */
export function withValues(cells: SheetCells, values: CellValues, dictionary: Dictionary): SheetCells {
  const extent = extentOf(values)
  const height = Math.max(cells.columns[0]?.length ?? 0, (extent?.bottom ?? -1) + 1)
  const width = Math.max(cells.columns.length, (extent?.right ?? -1) + 1)
  const byColumn = new Map<number, Map<number, Cell>>()
  for (const [row, some] of values) {
    for (const [column, value] of some) {
      byColumn.set(column, (byColumn.get(column) ?? new Map<number, Cell>()).set(row, value))
    }
  }
  // Columns that are blank, or one and the same, stay one: a cell far away else costs all before it.
  const longer = new Map<CodedCells | undefined, Column>()
  const columns = Array.from({ length: width }, (_, index) => {
    const column = cells.columns[index]
    const changes = byColumn.get(index)
    if (changes) return changed(column, height, changes, dictionary)
    if (column?.length === height) return column
    let same = longer.get(column?.coded)
    if (!same) longer.set(column?.coded, (same = changed(column, height, new Map(), dictionary)))
    return same
  })
  return { ...cells, columns }
}

function changed(
  column: Column | undefined,
  height: number,
  values: ReadonlyMap<number, Cell>,
  dictionary: Dictionary,
): Column {
  const before: CodedCells | undefined = column?.coded
  const codes = new Int32Array(height).fill(cellCode.blank)
  if (before) codes.set(before.codes)
  const numbers = new Float64Array(height)
  if (before) numbers.set(before.numbers)
  for (const [row, value] of values) {
    codes[row] = codeOf(value, dictionary)
    if (typeof value === 'number') numbers[row] = value
  }
  return codedColumn({ codes, numbers, strings: dictionary.strings, errors: dictionary.errors })
}

function codeOf(value: Cell, dictionary: Dictionary): number {
  if (value === null) return cellCode.blank
  if (typeof value === 'number') return cellCode.number
  if (typeof value === 'boolean') return value ? cellCode.true : cellCode.false
  return isCellError(value) ? dictionary.errorCode(value.error) : dictionary.codeOf(value)
}

/** Writes values into a sheet; each cell keeps its format. */
export function writeValues(part: SheetPart, values: CellValues): SheetPart {
  const formatOf = columnFormats(part.head)
  const editOf = (row: number, column: number, value: Cell): CellEdit => {
    return (existing) => {
      if (!existing && value === null) return ''
      const format = existing ? existing.attributes.s : formatOf(column)
      return withPrefix(cellXml(a1(row, column), format, valueBody(value)), part.prefix)
    }
  }
  const edits: RowEdits = {
    keys: () => values.keys(),
    get: (row) => {
      const cells = [...(values.get(row) ?? [])]
      return { cells: new Map(cells.map(([column, value]) => [column, editOf(row, column, value)])) }
    },
  }
  const extent = extentOf(values)
  const extended = extent ? extendDimension(part, extent) : part
  return { ...extended, rows: editRows(part.rows, part.prefix, edits) }
}

/** The area of the values that are not blank. */
export function extentOf(values: CellValues): Rectangle | null {
  let top = Infinity
  let left = Infinity
  let bottom = -1
  let right = -1
  for (const [row, cells] of values) {
    for (const [column, value] of cells) {
      if (value === null) continue
      top = Math.min(top, row)
      left = Math.min(left, column)
      bottom = Math.max(bottom, row)
      right = Math.max(right, column)
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right }
}
