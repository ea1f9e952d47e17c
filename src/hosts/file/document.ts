import type { Cell, FilledColumn, Memory, Sheet, Workbook } from '../../model/workbook'
import type { Dictionary } from './column-builder'
import { nowAndThen } from './breaths'
import { findOurs, type OurColumn, type Ours } from './find-ours'
import type { Limits } from './limits'
import { findCustomPart } from './custom-parts'
import type { Package } from './package'
import { picturesOf, readPictures } from './read-pictures'
import { HeldSheets } from './held-sheets'
import { readingSheetCells, type SheetCells } from './read-sheet'
import { readStructure, type SheetEntry, type Structure } from './read-structure'
import { joinSheet, splitSheet, withData, type SheetPart } from './sheet-part'
import { memoryNamespace } from '../ours'
import { readMemory } from '../memory-xml'
import { withValues, writeValues, type CellValues } from './set-values'
import { parseXml } from './xml'

/** An open workbook: its parts, and what was read from them so far. */
export class Document {
  readonly #cells = new Map<string, SheetCells>()
  readonly #waiting = new Map<string, Map<number, ReadonlyMap<number, Cell>>>()
  readonly #held: HeldSheets
  #structure: Structure | null = null

  constructor(
    readonly parts: Package,
    readonly limits: Limits,
    readonly fileName: string,
    readonly dictionary: Dictionary,
  ) {
    this.#held = new HeldSheets(parts)
  }

  get structure(): Structure {
    return (this.#structure ??= readStructure(this.parts))
  }
  get ours(): Ours {
    return findOurs(this.structure)
  }
  entry(sheet: string): SheetEntry | undefined {
    return this.structure.sheets.find(({ id }) => id === sheet)
  }

  /** The part with every value that was set written into it. */
  sheetPart(entry: SheetEntry): SheetPart {
    const values = this.#waiting.get(entry.id)
    if (values) {
      this.#waiting.delete(entry.id)
      this.#keep(entry, writeValues(this.#part(entry), values))
    }
    return this.#part(entry)
  }
  #part({ part }: SheetEntry): SheetPart {
    return this.#held.get(part) ?? this.#held.keep(part, splitSheet(this.parts.bytes(part)!))
  }
  /** Inflates the sheet ahead, where that is still to be done and the codec can do it without holding up others. */
  async warm({ part }: SheetEntry, breathe: () => Promise<void>): Promise<void> {
    if (this.#held.get(part)) return
    const underway = this.#warming.get(part) ?? this.parts.warm(part, nowAndThen(breathe))
    this.#warming.set(part, underway)
    await underway.finally(() => this.#warming.delete(part))
  }
  readonly #warming = new Map<string, Promise<void>>()
  /** Writes the part anew; its cells are read again when asked for. */
  setSheetPart(entry: SheetEntry, part: SheetPart): void {
    this.#keep(entry, part)
    this.#cells.delete(entry.id)
  }
  #keep(entry: SheetEntry, part: SheetPart): void {
    const written = withData(part)
    this.parts.set(entry.part, () => joinSheet(written))
    this.#held.keep(entry.part, written)
  }
  /** A part of a sheet was removed or written by name. */
  forgetSheet(entry: SheetEntry): void {
    this.#cells.delete(entry.id)
    this.#waiting.delete(entry.id)
    this.#held.forget(entry.part)
  }

  cells(entry: SheetEntry): SheetCells {
    return this.#cells.get(entry.id) ?? (this.scan(entry, Infinity).next().value as SheetCells)
  }
  /** Reads a sheet with a pause after every so many bytes, which says how far it is; only then are they kept for a view. */
  *scan(entry: SheetEntry, piece: number): Generator<number, SheetCells> {
    const part = this.#held.get(entry.part) ?? splitSheet(this.parts.bytes(entry.part)!)
    const cells = yield* readingSheetCells(part, this.dictionary, this.limits, this.structure.date1904, piece)
    this.#cells.set(entry.id, cells)
    if (!this.#isOurs(entry)) readPictures(this, entry, part)
    if (piece < Infinity) this.#held.keepIfRoom(entry.part, part)
    return cells
  }
  /** The part was written anew without changing a value. */
  keepCells(entry: SheetEntry, cells: SheetCells): void {
    this.#cells.set(entry.id, cells)
  }
  /** Values that are known at once and written into the part when it is next needed. */
  setValues(entry: SheetEntry, values: CellValues): void {
    this.#cells.set(entry.id, withValues(this.cells(entry), values, this.dictionary))
    const waiting = this.#waiting.get(entry.id) ?? new Map<number, ReadonlyMap<number, Cell>>()
    this.#waiting.set(entry.id, waiting)
    for (const [row, cells] of values) {
      const earlier = waiting.get(row)
      waiting.set(row, earlier ? new Map([...earlier, ...cells]) : cells)
    }
  }
  /** Where values wait to be written. */
  unwritten(): readonly SheetEntry[] {
    return this.structure.sheets.filter(({ id }) => this.#waiting.has(id))
  }
  /** Nothing waits any more: the parts say it all. */
  flush(): void {
    for (const entry of this.unwritten()) this.sheetPart(entry)
  }
  /** The workbook as it is now; calling it brings everything back. */
  snapshot(): () => void {
    const restoreParts = this.parts.snapshot()
    const cells = [...this.#cells]
    const waiting = [...this.#waiting].map(([sheet, rows]) => [sheet, new Map(rows)] as const)
    return () => {
      restoreParts()
      this.#cells.clear()
      for (const [sheet, read] of cells) this.#cells.set(sheet, read)
      this.#waiting.clear()
      for (const [sheet, rows] of waiting) this.#waiting.set(sheet, rows)
      this.#structure = null
    }
  }
  /** The workbook part or its relationships were written anew. */
  forgetStructure(): void {
    this.#structure = null
  }

  memory(): Memory | undefined {
    const part = findCustomPart(this, memoryNamespace)
    if (part === undefined) return undefined
    return readMemory(parseXml(this.parts.text(part)!))
  }

  workbook(): Workbook {
    const { sheets, date1904 } = this.structure
    const memory = this.memory()
    return {
      sheets: sheets.map((entry) => this.#sheet(entry)),
      fileName: this.fileName,
      ...(date1904 ? { date1904 } : {}),
      ...(memory ? { memory } : {}),
    }
  }

  #isOurs({ id }: SheetEntry): boolean {
    return [...this.ours.sheets.values()].some((sheet) => sheet.id === id)
  }

  #sheet(entry: SheetEntry): Sheet {
    const { columns } = this.ours
    const ours = this.#isOurs(entry)
    const cells = this.cells(entry)
    const pictures = ours ? [] : picturesOf(this, entry)
    const here = columns.filter(({ sheet }) => sheet.id === entry.id)
    const appended = here.filter((column) => column.appended)
    const filled = here.filter((column) => !column.appended)
    return {
      id: entry.id,
      name: entry.name,
      top: 0,
      left: 0,
      columns: cells.columns,
      ...(cells.merges.length > 0 ? { merges: cells.merges } : {}),
      ...(pictures.length > 0 ? { pictures } : {}),
      ...(cells.rules.protection?.formatsOpen === false ? { locked: true as const } : {}),
      ...(cells.rules.protection ? { protected: true as const } : {}),
      ...(ours ? { ours } : {}),
      ...(appended.length === 0
        ? {}
        : { ourColumns: Object.fromEntries(appended.map(({ id, range }) => [id, range.left])) }),
      ...(filled.length === 0
        ? {}
        : { filledColumns: Object.fromEntries(filled.map((column) => [column.id, filledIn(column, cells)])) }),
    }
  }
}

const filledIn = ({ range: { left, top, bottom } }: OurColumn, { formulas }: SheetCells): FilledColumn => ({
  column: left,
  rows: (formulas[left] ?? []).filter((row) => row > top && row <= bottom),
})
