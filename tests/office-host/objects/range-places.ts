import { integer } from '../argument'
import { isHostObject, type Definition } from '../definition'
import { invalidArgument, invalidOperation, itemNotFound } from '../host-error'
import { bounding, intersection, isUnbounded, maxColumns, maxRows, type Rect } from '../model/address'
import type { RangeModel } from '../model/sheet'
import { range } from './range'
import { rangeAreas } from './range-areas'
import { usable } from './range-usable'
import { rangeAt } from './references'

/** Of more merged areas at once Excel tells nothing. */
const maxMerged = 512
type Methods = NonNullable<Definition<RangeModel>['methods']>

const at = ({ sheet }: RangeModel, rect: Rect) => range(sheet.range(rect))
const other = (state: RangeModel, reference: unknown): RangeModel => {
  const found = isHostObject(reference) ? (reference.state as RangeModel) : rangeAt(state.sheet, reference)
  if (found.sheet !== state.sheet) throw invalidArgument()
  return usable(found)
}
function used(state: RangeModel, valuesOnly: unknown): Rect | null {
  const extent = usable(state).sheet.cells.extent(valuesOnly !== true)
  return extent && intersection(extent, state.rect)
}

/** Methods that lead from a range to another one. */
export const rangePlaces: Methods = {
  GetCell: (state, row, column) =>
    at(state, {
      row: usable(state).rect.row + integer(row),
      column: state.rect.column + integer(column),
      rows: 1,
      columns: 1,
    }),
  GetRow(state, row) {
    const { rect } = usable(state)
    if (integer(row) < 0 || integer(row) >= rect.rows) throw invalidArgument()
    return at(state, { ...rect, row: rect.row + integer(row), rows: 1 })
  },
  GetColumn(state, column) {
    const { rect } = usable(state)
    if (integer(column) < 0 || integer(column) >= rect.columns) throw invalidArgument()
    return at(state, { ...rect, column: rect.column + integer(column), columns: 1 })
  },
  GetLastRow: (state) => at(state, { ...usable(state).rect, row: state.rect.row + state.rect.rows - 1, rows: 1 }),
  GetLastColumn: (state) =>
    at(state, { ...usable(state).rect, column: state.rect.column + state.rect.columns - 1, columns: 1 }),
  GetLastCell: ({ sheet, rect }) =>
    range(sheet.range({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 })),
  GetEntireRow: (state) => at(state, { ...usable(state).rect, column: 0, columns: maxColumns }),
  GetEntireColumn: (state) => at(state, { ...usable(state).rect, row: 0, rows: maxRows }),
  GetOffsetRange: (state, rows, columns) =>
    at(state, {
      ...usable(state).rect,
      row: state.rect.row + integer(rows),
      column: state.rect.column + integer(columns),
    }),
  GetResizedRange: (state, rows, columns) =>
    at(state, {
      ...usable(state).rect,
      rows: state.rect.rows + integer(rows),
      columns: state.rect.columns + integer(columns),
    }),
  GetAbsoluteResizedRange: (state, rows, columns) =>
    at(state, { ...usable(state).rect, rows: integer(rows), columns: integer(columns) }),
  GetBoundingRect: (state, reference) => at(state, bounding(usable(state).rect, other(state, reference).rect)),
  GetIntersection(state, reference) {
    const both = intersection(usable(state).rect, other(state, reference).rect)
    if (!both) throw itemNotFound()
    return at(state, both)
  },
  GetIntersectionOrNullObject(state, reference) {
    const both = intersection(usable(state).rect, other(state, reference).rect)
    return both && at(state, both)
  },
  GetUsedRange: (state, valuesOnly) => at(state, used(state, valuesOnly) ?? { ...state.rect, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject(state, valuesOnly) {
    const found = used(state, valuesOnly)
    return found && at(state, found)
  },
  GetRowsBelow: (state, count) =>
    at(state, { ...usable(state).rect, row: state.rect.row + state.rect.rows, rows: integer(count ?? 1) }),
  GetColumnsAfter: (state, count) =>
    at(state, { ...usable(state).rect, column: state.rect.column + state.rect.columns, columns: integer(count ?? 1) }),
  GetMergedAreasOrNullObject(state) {
    const { sheet, rect } = usable(state)
    const merges = sheet.merges.filter((merge) => intersection(merge, rect))
    if (merges.length > maxMerged) throw invalidOperation('There are too many merged areas.')
    return merges.length === 0 ? null : rangeAreas({ sheet, rects: merges })
  },
  GetSpecialCells(state, kind) {
    const found = special(state, kind)
    if (!found) throw itemNotFound()
    return found
  },
  GetSpecialCellsOrNullObject: (state, kind) => special(state, kind),
}

/** Of the kinds of special cells, those that can be seen, as areas of whole stretches of rows and columns. */
function special(state: RangeModel, kind: unknown) {
  const { sheet, rect } = usable(state)
  if (kind !== 'Visible') throw invalidArgument('The test host knows special cells of kind Visible alone.')
  const within = isUnbounded(rect) ? (sheet.cells.extent(true) ?? rect) : rect
  const rows = stretches(within.row, within.rows, (row) => !sheet.isHiddenRow(row))
  const columns = stretches(within.column, within.columns, (column) => !sheet.hiddenColumns.has(column))
  const rects = rows.flatMap(([row, height]) =>
    columns.map(([column, width]) => ({ row, column, rows: height, columns: width })),
  )
  return rects.length === 0 ? null : rangeAreas({ sheet, rects })
}
function stretches(from: number, count: number, isSeen: (place: number) => boolean): (readonly [number, number])[] {
  const found: [number, number][] = []
  for (let place = from; place < from + count; place++) {
    if (!isSeen(place)) continue
    const last = found.at(-1)
    if (last && last[0] + last[1] === place) last[1]++
    else found.push([place, 1])
  }
  return found
}
