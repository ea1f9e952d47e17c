import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from '../host-error'
import type { EventEntry } from '../wire'
import { intersection, quoted, type Rect } from './address'
import type { Content } from './cells'
import type { ChartModel } from './chart'
import type { PivotModel } from './pivot'
import { pivotExtent } from './pivot-extent'
import { SheetModel } from './sheet'
import type { SlicerModel } from './slicer'
import type { TableModel } from './table'
import { UndoStack } from './undo'

export interface NameModel {
  readonly name: string
  readonly scope: SheetModel | null
  /** Where it points to; null is `#REF!`, undefined no range at all. */
  target: { readonly sheet: SheetModel; readonly rect: Rect } | null | undefined
  /** What it says where it is no range. */
  formula: string
  visible: boolean
  comment: string
}
export interface XmlPartModel {
  readonly id: string
  namespace: string
  xml: string
}
/** Gives a formula (with its `=`) its value; `sheet` by name, row and column 0-based. */
export type Evaluate = (formula: string, at: { sheet: string; row: number; column: number }) => Content
export type Source = 'Local' | 'Remote'

/** Excel's state: what the add-in does, the person and the co-author do, and what a test looks at. */
export class WorkbookModel {
  name = '工作簿1.xlsx'
  /** Every write is refused. */
  readOnly = false
  structureProtected = false
  date1904 = false
  readonly sheets: SheetModel[] = []
  readonly names: NameModel[] = []
  readonly tables: TableModel[] = []
  readonly pivots: PivotModel[] = []
  readonly charts: ChartModel[] = []
  readonly slicers: SlicerModel[] = []
  readonly xmlParts: XmlPartModel[] = []
  active: SheetModel | undefined
  selection: { readonly sheet: SheetModel; readonly rects: readonly Rect[] } | undefined
  eventsEnabled = true
  calculationMode = 'Automatic'
  readonly undo = new UndoStack()
  evaluate: Evaluate = () => 0
  /** Who is at work now: the add-in's own changes and the person's are local. */
  source: Source = 'Local'
  byAddin = false
  /** How many cells' contents messages have carried to the add-in. */
  cellsRead = 0
  private readonly listeners = new Set<string>()
  private readonly waiting: EventEntry[] = []
  private counts = new Map<string, number>()

  /** Ids as Excel writes them. */
  nextId(kind: string): string {
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    return `{0000000${kind.length % 10}-0000-0000-0000-${String(count).padStart(12, '0')}}`
  }
  number(kind: string): number {
    const count = (this.counts.get(kind) ?? 0) + 1
    this.counts.set(kind, count)
    return count
  }
  assertWritable(): void {
    if (this.readOnly && this.byAddin)
      throw accessDenied('You cannot perform the requested operation: the workbook is read-only.')
  }
  assertStructure(): void {
    this.assertWritable()
    if (this.structureProtected)
      throw accessDenied('You cannot perform the requested operation: the workbook is protected.')
  }
  record(back: () => void): void {
    this.undo.record(back)
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  }
  addSheet(name?: string): SheetModel {
    let title = name
    while (title === undefined || (name === undefined && this.sheetNamed(title)))
      title = `Sheet${this.number('sheet name')}`
    this.assertSheetName(title)
    const sheet = new SheetModel(this, this.nextId('worksheet'), title)
    this.sheets.push(sheet)
    this.active ??= sheet
    this.fire('added', { worksheetId: sheet.id })
    return sheet
  }
  assertSheetName(name: string, but?: SheetModel): void {
    const other = this.sheetNamed(name)
    if (other && other !== but) throw itemAlreadyExists()
    if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || name.toLowerCase() === 'history') {
      throw invalidArgument()
    }
  }
  renameSheet(sheet: SheetModel, name: string): void {
    this.assertSheetName(name, sheet)
    const nameBefore = sheet.name
    sheet.name = name
    this.fire('nameChanged', { worksheetId: sheet.id, nameBefore, nameAfter: name })
  }
  deleteSheet(sheet: SheetModel): void {
    const visible = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible')
    if (visible.length === 0) throw invalidArgument()
    this.sheets.splice(this.sheets.indexOf(sheet), 1)
    if (this.active === sheet) this.active = visible[0]
    for (const list of [this.tables, this.pivots, this.charts, this.slicers] as { sheet: SheetModel }[][])
      remove(list, ({ sheet: of }) => of === sheet)
    remove(this.names, ({ scope }) => scope === sheet)
    for (const name of this.names) if (name.target?.sheet === sheet) name.target = null
    this.fire('deleted', { worksheetId: sheet.id })
  }
  shiftNames(sheet: SheetModel, move: (rect: Rect) => Rect | null): void {
    for (const name of this.names) {
      if (name.target?.sheet !== sheet) continue
      const rect = move(name.target.rect)
      name.target = rect && { sheet, rect }
    }
    for (const table of this.tables) if (table.sheet === sheet) table.rect = move(table.rect) ?? table.rect
  }
  activate(sheet: SheetModel): void {
    const before = this.active
    if (before === sheet) return
    this.active = sheet
    if (before) this.fire('deactivated', { worksheetId: before.id })
    this.fire('activated', { worksheetId: sheet.id })
  }
  /** A PivotTable lets nobody write into its own cells. */
  assertNoPivotIn(sheet: SheetModel, rect: Rect): void {
    if (this.pivots.some((pivot) => pivot.sheet === sheet && intersection(pivotExtent(this, pivot), rect))) {
      throw invalidOperation('This operation is not allowed in a PivotTable.')
    }
  }
  /** Gives every formula its value anew. */
  recalculate(): void {
    for (const sheet of this.sheets) {
      for (const [row, column, formula] of [...sheet.cells.allFormulas()]) {
        sheet.cells.put(row, column, this.evaluate(formula, { sheet: sheet.name, row, column }), formula)
      }
    }
  }

  listen(type: number, target: string, on: boolean): void {
    if (on) this.listeners.add(`${type}|${target}`)
    else this.listeners.delete(`${type}|${target}`)
  }
  get listening(): readonly string[] {
    return [...this.listeners]
  }
  fire(kind: EventKind, message: Readonly<Record<string, unknown>>): void {
    if (!this.eventsEnabled) return
    const type = eventTypes[kind]
    const targets = ['Workbook', ...(typeof message.worksheetId === 'string' ? [message.worksheetId] : [])]
    const full = { source: this.source, ...message }
    for (const target of targets) {
      if (this.listeners.has(`${type}|${target}`)) this.waiting.push({ type, target, message: full })
    }
  }
  /** The events since they were last taken. */
  takeEvents(): readonly EventEntry[] {
    return this.waiting.splice(0)
  }
  addressOf(sheet: SheetModel, a1: string): string {
    return `${quoted(sheet.name)}!${a1}`
  }
}

/** The numbers that travel, traced from the library. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const
export type EventKind = keyof typeof eventTypes

export function remove<T>(list: T[], which: (item: T) => boolean): void {
  for (let place = list.length - 1; place >= 0; place--) if (which(list[place]!)) list.splice(place, 1)
}
