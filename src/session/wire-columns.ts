import { encode } from '../engine/encode'
import { codedColumn, columnOf } from '../model/column'
import { cellCode, type Cell, type CodedCells, type Column, type Sheet, type Workbook } from '../model/workbook'

/** A column as it crosses to another thread. */
export type WireColumn = { readonly cells: readonly Cell[] } | { readonly coded: CodedCells }
export type WireSheet = Omit<Sheet, 'columns'> & { readonly columns: readonly WireColumn[] }
export type WireWorkbook = Omit<Workbook, 'sheets'> & { readonly sheets: readonly WireSheet[] }
export interface Packed {
  readonly workbook: WireWorkbook
  readonly transfer: Transferable[]
}

/** Shorter columns cross cell by cell. */
const FEW_ROWS = 1000
/** Coding so many cells takes a few milliseconds. */
const CELLS_A_BREATH = 50_000

/**
 * A workbook's cells as codes, numbers and distinct strings: no cell is an object of its own. A dictionary that columns share
 * crosses once. The host keeps its own arrays. Of a part, a dictionary larger than the part is left behind.
 */
export async function pack(workbook: Workbook, part: boolean, breathe: () => Promise<void>): Promise<Packed> {
  const transfer: Transferable[] = []
  const sheets: WireSheet[] = []
  let cells = 0
  for (const sheet of workbook.sheets) {
    const columns: WireColumn[] = []
    for (const column of sheet.columns) {
      columns.push(packColumn(column, part, transfer))
      cells += column.length
      if (cells < CELLS_A_BREATH) continue
      cells = 0
      await breathe()
    }
    sheets.push({ ...sheet, columns })
  }
  return { workbook: { ...workbook, sheets }, transfer }
}

function packColumn(column: Column, part: boolean, transfer: Transferable[]): WireColumn {
  const { length, coded } = column
  if (length <= FEW_ROWS && (part || !coded)) return { cells: Array.from({ length }, (_, row) => column.at(row)) }
  const own = encode(column)
  const codes = own.codes.slice()
  const numbers = codes.includes(cellCode.number) ? own.numbers.slice() : new Float64Array(0)
  transfer.push(codes.buffer, numbers.buffer)
  return { coded: { codes, numbers, strings: own.strings, errors: own.errors } }
}

export const unpack = (workbook: WireWorkbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, columns: sheet.columns.map(unpackColumn) })),
})

const unpackColumn = (column: WireColumn): Column =>
  'coded' in column ? codedColumn(column.coded) : columnOf(column.cells)
