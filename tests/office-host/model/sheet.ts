import { accessDenied, invalidArgument } from '../host-error'
import { intersection, isOnSheet, isUnbounded, sameRect, type Rect } from './address'
import { Cells, shiftKeys, type Content, type Look } from './cells'
import type { ConditionalFormatModel } from './conditional-format'
import { newPageLayout, type PageLayoutModel } from './page-layout'
import { shifted } from './rows'
import type { WorkbookModel } from './workbook'

export interface RangeModel {
  readonly sheet: SheetModel
  rect: Rect
  /** Its cells were deleted: nothing can be done with it any more. */
  gone?: boolean
}
export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'
export interface ProtectionModel {
  readonly password?: string
  readonly options: Readonly<Record<string, unknown>>
}
export interface ValidationModel {
  rect: Rect
  rule: unknown
  errorAlert?: unknown
  prompt?: unknown
  ignoreBlanks?: boolean
}
export interface CommentModel {
  readonly id: string
  row: number
  column: number
  content: string
  resolved: boolean
}

/** A worksheet as Excel holds it; what the add-in may do to it is refused here. */
export class SheetModel {
  visibility: Visibility = 'Visible'
  readonly cells = new Cells()
  merges: Rect[] = []
  readonly hiddenRows = new Set<number>()
  readonly filteredRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  /** Points. */
  readonly columnWidths = new Map<number, number>()
  readonly rowHeights = new Map<number, number>()
  protection: ProtectionModel | undefined
  /** The first has priority 0. */
  conditionalFormats: ConditionalFormatModel[] = []
  validations: ValidationModel[] = []
  comments: CommentModel[] = []
  frozen: Rect | undefined
  autoFilter: Rect | undefined
  /** Rows (columns) that begin a new printed page. */
  rowBreaks: number[] = []
  columnBreaks: number[] = []
  tabColor = ''
  showGridlines = true
  showHeadings = true
  readonly layout: PageLayoutModel = newPageLayout()
  private readonly ranges = new Set<WeakRef<RangeModel>>()

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  get lives(): boolean {
    return this.workbook.sheets.includes(this)
  }
  range(rect: Rect): RangeModel {
    if (!isOnSheet(rect)) throw invalidArgument()
    const range = { sheet: this, rect }
    this.ranges.add(new WeakRef(range))
    return range
  }

  /** Throws where the sheet's protection, or the workbook's being read-only, keeps these cells as they are. */
  assertWritable(rect: Rect, allowed?: string): void {
    this.workbook.assertWritable()
    if (!this.protection) return
    if (allowed !== undefined && this.protection.options[allowed] === true) return
    const message =
      'You cannot perform the requested operation: the cell or chart is on a protected sheet. Unprotect the sheet first.'
    if (allowed !== undefined || isUnbounded(rect)) throw accessDenied(message)
    for (const [row, column] of positions(rect)) {
      if (this.cells.look(row, column).locked !== false) throw accessDenied(message)
    }
  }
  put(row: number, column: number, value: Content, formula?: string): void {
    const { cells } = this
    const before = cells.value(row, column)
    const formulaBefore = cells.formula(row, column)
    this.workbook.record(() => cells.put(row, column, before, formulaBefore))
    cells.put(row, column, value, formula)
  }
  format(rect: Rect, patch: Look): void {
    const { cells } = this
    if (!isUnbounded(rect)) {
      const keys = Object.keys(patch)
      const before = positions(rect).map(([row, column]) => [row, column, cells.look(row, column)] as const)
      this.workbook.record(() => {
        for (const [row, column, look] of before) {
          const back = Object.fromEntries(keys.map((key) => [key, look[key]]))
          cells.format({ row, column, rows: 1, columns: 1 }, back)
        }
      })
    }
    cells.format(rect, patch)
  }
  /** Whether another cell of its merged area holds this cell's value. */
  mergeOver(row: number, column: number): Rect | undefined {
    return this.merges.find((merge) => intersection(merge, { row, column, rows: 1, columns: 1 }))
  }
  isHiddenRow(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row)
  }

  shiftRows(at: number, count: number): void {
    this.cells.shiftRows(at, count)
    for (const rows of [this.hiddenRows, this.filteredRows]) shiftSet(rows, at, count)
    shiftKeys(this.rowHeights, at, count)
    this.shiftAreas('rows', at, count)
  }
  shiftColumns(at: number, count: number): void {
    this.cells.shiftColumns(at, count)
    shiftSet(this.hiddenColumns, at, count)
    shiftKeys(this.columnWidths, at, count)
    this.shiftAreas('columns', at, count)
  }
  private shiftAreas(along: 'rows' | 'columns', at: number, count: number): void {
    const move = (rect: Rect): Rect | null => shifted(rect, along, at, count)
    this.merges = this.merges.flatMap((rect) => move(rect) ?? [])
    this.validations = this.validations.filter((one) => moved(one, move))
    for (const format of this.conditionalFormats) format.rects = format.rects.flatMap((rect) => move(rect) ?? [])
    this.conditionalFormats = this.conditionalFormats.filter(({ rects }) => rects.length > 0)
    if (this.autoFilter) this.autoFilter = move(this.autoFilter) ?? undefined
    for (const reference of this.ranges) {
      const range = reference.deref()
      if (!range) this.ranges.delete(reference)
      else range.gone = !moved(range, move)
    }
    this.workbook.shiftNames(this, move)
  }
  unmerge(rect: Rect): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, rect))
  }
  merge(rect: Rect): void {
    this.unmerge(rect)
    if (rect.rows * rect.columns > 1) this.merges.push(rect)
    for (const [row, column] of positions(rect)) {
      if (!sameRect({ ...rect, row, column }, rect)) this.put(row, column, '')
    }
  }
}

function moved(area: { rect: Rect }, move: (rect: Rect) => Rect | null): boolean {
  const rect = move(area.rect)
  if (rect) area.rect = rect
  return rect !== null
}
function shiftSet(set: Set<number>, at: number, count: number): void {
  const map = new Map([...set].map((key) => [key, true]))
  shiftKeys(map, at, count)
  set.clear()
  for (const key of map.keys()) set.add(key)
}
/** Every cell of a rectangle, row by row. */
export function positions({ row, column, rows, columns }: Rect): readonly (readonly [number, number])[] {
  return Array.from({ length: rows * columns }, (_, place) => [
    row + Math.floor(place / columns),
    column + (place % columns),
  ])
}
