import type { Definition } from '../definition'
import { invalidArgument } from '../host-error'
import { addressOf, intersection, isUnbounded, maxColumns, maxRows, type Rect } from '../model/address'
import { positions, type RangeModel } from '../model/sheet'
import { range } from './range'
import { usable } from './range-usable'
import { changed } from './range-values'

type Methods = NonNullable<Definition<RangeModel>['methods']>

/** Of a rectangle, what there is to do something with. */
const bounded = ({ sheet, rect }: RangeModel): Rect | null => {
  const extent = isUnbounded(rect) ? sheet.cells.extent(true) : rect
  return extent && intersection(extent, rect)
}
const whole = (rect: Rect): 'rows' | 'columns' => {
  if (rect.columns === maxColumns) return 'rows'
  if (rect.rows === maxRows) return 'columns'
  throw invalidArgument('The test host moves whole rows or columns alone.')
}

export function clear(range: RangeModel, what: unknown): void {
  const { sheet, rect } = usable(range)
  const parts = what ?? 'All'
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(String(parts))) throw invalidArgument()
  sheet.assertWritable(rect, parts === 'Formats' ? 'allowFormatCells' : undefined)
  sheet.workbook.assertNoPivotIn(sheet, rect)
  const found = bounded(range)
  if (parts === 'All' || parts === 'Contents') {
    if (found) for (const [row, column] of positions(found)) sheet.put(row, column, '')
    changed(range)
  }
  if (parts === 'All' || parts === 'Formats') {
    if (found) {
      for (const [row, column] of positions(found)) {
        const keys = Object.keys(sheet.cells.look(row, column))
        sheet.format({ row, column, rows: 1, columns: 1 }, Object.fromEntries(keys.map((key) => [key, undefined])))
      }
    }
    if (isUnbounded(rect)) sheet.cells.clearLooks(rect)
    sheet.unmerge(rect)
    clearConditionalFormats(range)
  }
}

/** A conditional format keeps the cells that lie outside. */
export function clearConditionalFormats({ sheet, rect }: RangeModel): void {
  for (const format of sheet.conditionalFormats) format.rects = format.rects.flatMap((one) => without(one, rect))
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ rects }) => rects.length > 0)
}
function without(rect: Rect, hole: Rect): readonly Rect[] {
  const both = intersection(rect, hole)
  if (!both) return [rect]
  const below = both.row + both.rows
  const right = both.column + both.columns
  return [
    { ...rect, rows: both.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...both, column: rect.column, columns: both.column - rect.column },
    { ...both, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0)
}

/** Formats that are pasted bring their conditional formats along. */
function spreadConditionalFormats(from: RangeModel, to: RangeModel): void {
  if (from.sheet !== to.sheet) return
  for (const format of from.sheet.conditionalFormats) {
    const brought = format.rects.flatMap((one) => {
      const both = intersection(one, from.rect)
      if (!both) return []
      const row = to.rect.row + both.row - from.rect.row
      const column = to.rect.column + both.column - from.rect.column
      return intersection({ ...both, row, column }, to.rect) ?? []
    })
    format.rects = [...format.rects.flatMap((one) => (brought.length > 0 ? without(one, to.rect) : [one])), ...brought]
  }
}

/** Methods that change the sheet under a range. */
export const rangeEdits: Methods = {
  Clear: (state, what) => clear(state, what),
  Insert(state, shift) {
    const { sheet, rect } = usable(state)
    const along = whole(rect)
    if (shift !== (along === 'rows' ? 'Down' : 'Right')) throw invalidArgument()
    sheet.assertWritable(rect, along === 'rows' ? 'allowInsertRows' : 'allowInsertColumns')
    if (along === 'rows') sheet.shiftRows(rect.row, rect.rows)
    else sheet.shiftColumns(rect.column, rect.columns)
    const inserted = sheet.range(rect)
    changed(inserted, along === 'rows' ? 'RowInserted' : 'ColumnInserted')
    return range(inserted)
  },
  Delete(state, shift) {
    const { sheet, rect } = usable(state)
    const along = whole(rect)
    if (shift !== (along === 'rows' ? 'Up' : 'Left')) throw invalidArgument()
    sheet.assertWritable(rect, along === 'rows' ? 'allowDeleteRows' : 'allowDeleteColumns')
    if (along === 'rows') sheet.shiftRows(rect.row, -rect.rows)
    else sheet.shiftColumns(rect.column, -rect.columns)
    changed({ sheet, rect }, along === 'rows' ? 'RowDeleted' : 'ColumnDeleted')
  },
  Merge(state, across) {
    const { sheet, rect } = usable(state)
    sheet.assertWritable(rect)
    if (sheet.workbook.tables.some((table) => table.sheet === sheet && intersection(table.rect, rect)))
      throw invalidArgument()
    if (across !== true) sheet.merge(rect)
    else for (let row = 0; row < rect.rows; row++) sheet.merge({ ...rect, row: rect.row + row, rows: 1 })
  },
  Unmerge(state) {
    const { sheet, rect } = usable(state)
    sheet.assertWritable(rect)
    sheet.unmerge(rect)
  },
  CopyFrom(state, source, kind) {
    const { sheet, rect } = usable(state)
    const from =
      typeof source === 'object' && source !== null && 'state' in source ? (source.state as RangeModel) : null
    if (!from || (kind !== undefined && kind !== null && kind !== 'All' && kind !== 'Formats')) throw invalidArgument()
    sheet.assertWritable(rect)
    for (const [row, column] of positions(rect)) {
      const line = from.rect.row + ((row - rect.row) % from.rect.rows)
      const place = from.rect.column + ((column - rect.column) % from.rect.columns)
      const { cells } = from.sheet
      if (kind !== 'Formats') sheet.put(row, column, cells.value(line, place), cells.formula(line, place))
      sheet.format({ row, column, rows: 1, columns: 1 }, cells.look(line, place))
    }
    spreadConditionalFormats(from, state)
    if (kind !== 'Formats') changed(state)
    else sheet.workbook.fire('formatChanged', { worksheetId: sheet.id, address: addressOf(rect) })
  },
}
