import type { Scalar } from '../definition'
import { HostError, invalidArgument } from '../host-error'
import { addressOf, isUnbounded, type Rect } from '../model/address'
import type { Content } from '../model/cells'
import { entered } from '../model/input'
import type { RangeModel } from '../model/sheet'
import { shown } from '../model/shown'
import { inTable } from '../model/table'
import { usable } from './range-usable'

/** The most cells that one read may carry. */
const maxCells = 5_000_000
type Cell = (row: number, column: number) => unknown

function matrix({ sheet, rect }: RangeModel, of: Cell): unknown[][] | null {
  if (isUnbounded(rect)) return null
  if (rect.rows * rect.columns > maxCells) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
  }
  sheet.workbook.cellsRead += rect.rows * rect.columns
  const lines: unknown[][] = []
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const line: unknown[] = []
    for (let column = rect.column; column < rect.column + rect.columns; column++) line.push(of(row, column))
    lines.push(line)
  }
  return lines
}

/** A matrix of the range's shape, or one value for all its cells; null leaves a cell as it is. */
export function eachEntry(
  rect: Rect,
  entries: unknown,
  put: (row: number, column: number, entry: unknown) => void,
): void {
  const isMatrix = Array.isArray(entries)
  if (isMatrix) assertShape(rect, entries as readonly unknown[])
  if (isUnbounded(rect)) throw invalidArgument()
  for (let row = 0; row < rect.rows; row++) {
    for (let column = 0; column < rect.columns; column++) {
      const entry = isMatrix ? (entries as unknown[][])[row]![column] : (entries as unknown)
      if (entry !== null && entry !== undefined) put(rect.row + row, rect.column + column, entry)
    }
  }
}
function assertShape({ rows, columns }: Rect, entries: readonly unknown[]): void {
  const fits = entries.length === rows && entries.every((line) => Array.isArray(line) && line.length === columns)
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    )
  }
}
/** Writes as if typed, tells of it and checks what Excel checks before. */
function enter(range: RangeModel, entries: unknown): void {
  const { sheet, rect } = usable(range)
  sheet.assertWritable(rect)
  sheet.workbook.assertNoPivotIn(sheet, rect)
  eachEntry(rect, entries, (row, column, input) => {
    const merge = sheet.mergeOver(row, column)
    if (merge && (merge.row !== row || merge.column !== column)) return
    const { value, formula, format } = entered(input, sheet.cells.look(row, column).numberFormat === '@')
    const at = { sheet: sheet.name, row, column }
    const entry = formula === undefined ? value : sheet.workbook.evaluate(formula, at)
    const held = inTable(sheet.workbook.tables, { sheet, row, column }, entry)
    sheet.put(row, column, held, held === entry ? formula : undefined)
    if (format !== undefined && (sheet.cells.look(row, column).numberFormat ?? 'General') === 'General') {
      sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: format })
    }
  })
  changed(range)
}
export function changed({ sheet, rect }: RangeModel, changeType = 'RangeEdited', shiftDirection = 'None'): void {
  sheet.workbook.fire('changed', {
    changeType,
    worksheetId: sheet.id,
    address: addressOf(rect),
    shiftDirection,
    referenceId: `${sheet.id}|${addressOf(rect)}`,
    ...(sheet.workbook.byAddin ? { triggerSource: 'ThisLocalAddin' } : { triggerSource: 'Unknown' }),
  })
}

const valueType = (value: Content): string => {
  if (value === '') return 'Empty'
  if (typeof value === 'object') return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}

export const valueScalars: Record<string, Scalar<RangeModel>> = {
  Values: {
    read: (range) => matrix(usable(range), (row, column) => shown(range.sheet.cells.value(row, column))),
    write: enter,
  },
  Formulas: {
    read: (range) =>
      matrix(
        usable(range),
        (row, column) => range.sheet.cells.formula(row, column) ?? shown(range.sheet.cells.value(row, column)),
      ),
    write: enter,
  },
  ValueTypes: {
    read: (range) => matrix(usable(range), (row, column) => valueType(range.sheet.cells.value(row, column))),
  },
  NumberFormat: {
    read: (range) =>
      matrix(usable(range), (row, column) => range.sheet.cells.look(row, column).numberFormat ?? 'General'),
    write(range, formats) {
      const { sheet, rect } = usable(range)
      sheet.assertWritable(rect, 'allowFormatCells')
      if (isUnbounded(rect)) {
        const one = Array.isArray(formats) ? (formats as unknown[][])[0]?.[0] : formats
        if (typeof one !== 'string') throw invalidArgument()
        sheet.format(rect, { numberFormat: one })
      } else {
        eachEntry(rect, formats, (row, column, format) => {
          if (typeof format !== 'string') throw invalidArgument()
          sheet.format({ row, column, rows: 1, columns: 1 }, { numberFormat: format })
        })
      }
      sheet.workbook.fire('formatChanged', { worksheetId: sheet.id, address: addressOf(rect) })
    },
  },
}
