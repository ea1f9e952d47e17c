import { codedColumn } from '../../model/column'
import type { Column, Sheet } from '../../model/workbook'
import type { CellSink } from './cell-sink'
import { ColumnBuilder, type Dictionary } from './column-builder'
import { type Limits, maxRows } from './limits'
import { parseRectangle, type Rectangle } from './reference'
import { FileRefusal } from './refusal'
import { keepRowPlaces, RowPlaces } from './row-table'
import { scanningRows } from './scan-rows'
import { readRules, type SheetRules } from './sheet-rules'
import type { SheetPart } from './sheet-part'
import { parseXml } from './xml'

/** A sheet's values as columns of equal length, and where its formulas stand. */
export interface SheetCells {
  readonly columns: readonly Column[]
  /** By column, the rows that hold a formula, ascending. */
  readonly formulas: readonly (readonly number[])[]
  readonly rules: SheetRules
  readonly merges: NonNullable<Sheet['merges']>
}

/** No row is shorter than this, so a forged dimension costs nothing. */
const bytesPerRow = 12
/** A sheet of which most is blank has fewer, columns that grow ahead of their cells included. */
const cellsPerByte = 4

export function readSheetCells(part: SheetPart, dictionary: Dictionary, limits: Limits, date1904: boolean): SheetCells {
  return readingSheetCells(part, dictionary, limits, date1904, Infinity).next().value as SheetCells
}

/** The same with a pause after every so many bytes of the rows, which says how far it is. */
export function* readingSheetCells(
  part: SheetPart,
  dictionary: Dictionary,
  limits: Limits,
  date1904: boolean,
  piece: number,
): Generator<number, SheetCells> {
  // Whoever views or marks the sheet parses this: what cannot be parsed is refused before that.
  const outline = parseXml(part.head + part.tail)
  const builders: ColumnBuilder[] = []
  const expected = Math.min(declaredRows(part.head), Math.ceil(part.rows.length / bytesPerRow), maxRows)
  const most = Math.min(2 * limits.cells, Math.max(limits.sparseCells, cellsPerByte * part.rows.length))
  let allotted = 0
  const allot = (cells: number): void => {
    allotted += cells
    if (allotted > most) throw new FileRefusal('too-large', 'cells')
  }
  const of = (column: number): ColumnBuilder => {
    while (builders.length <= column) builders.push(new ColumnBuilder(builders.length < 64 ? expected : 0, allot))
    return builders[column]!
  }
  const arrays: Rectangle[] = []
  const places = new RowPlaces()
  const sink: CellSink = {
    row: (row, start) => places.add(row, start),
    number: (row, column, value) => of(column).putNumber(row, value),
    shared: (row, column, index) => of(column).put(row, dictionary.sharedCode(index)),
    text: (row, column, value) => of(column).put(row, dictionary.codeOf(value)),
    flag: (row, column, value) => of(column).put(row, value ? -3 : -4),
    error: (row, column, value) => of(column).put(row, dictionary.errorCode(value)),
    formula: (row, column, tag) => {
      const filled = tag === undefined ? null : parseRectangle(/\sref=["']([^"']*)/.exec(tag)?.[1] ?? '')
      if (filled) arrays.push(filled)
      const { formulas } = of(column)
      if (formulas.at(-1) !== row) formulas.push(row)
    },
  }
  yield* scanningRows(part.rows, part.prefix, sink, date1904, piece)
  keepRowPlaces(part.rows, places)
  return {
    columns: columnsOf(builders, dictionary, limits),
    formulas: builders.map(({ formulas }) => formulas),
    rules: readRules(outline, arrays),
    merges: mergesOf(part.tail),
  }
}

/** A merge within one row says nothing about other rows. */
function mergesOf(tail: string): SheetCells['merges'] {
  return [...tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref=["']([^"']+)/g)].flatMap(([, ref = '']) => {
    const area = parseRectangle(ref)
    return area && area.bottom > area.top
      ? [[area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1] as const]
      : []
  })
}

function declaredRows(head: string): number {
  return Number(/<(?:\w+:)?dimension\s[^>]*?ref="[^":]*:[A-Z]+(\d+)"/.exec(head)?.[1] ?? 0)
}

function columnsOf(
  builders: readonly ColumnBuilder[],
  { strings, errors }: Dictionary,
  limits: Limits,
): readonly Column[] {
  const height = Math.max(0, ...builders.map(({ length }) => length))
  const used = builders.slice(0, builders.findLastIndex(({ length }) => length > 0) + 1)
  const filled = used.filter(({ length }) => length > 0)
  if (filled.length * height > limits.cells) throw new FileRefusal('too-large', 'cells')
  const blank = codedColumn({ codes: new Int32Array(height).fill(-1), strings, numbers: new Float64Array(0), errors })
  return used.map((builder) =>
    builder.length === 0 ? blank : codedColumn({ ...builder.finish(height), strings, errors }),
  )
}
