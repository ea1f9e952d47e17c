import { cellAt, patch, settle } from '../engine/patch'
import type { FixLine } from '../engine/plan/fix-lines'
import { planMarks } from '../engine/plan/marks'
import type { AppliedFix } from '../model/applied-fix'
import type { Edit, Refusal } from '../model/edit'
import type { Host, HostRemark } from '../model/host'
import type { MonthId } from '../model/month'
import type { Report } from '../model/report'
import type { Text } from '../model/text'
import type { RowWindow, SheetView } from '../model/view'
import type { Area, CellRef, Memory, Workbook } from '../model/workbook'
import { recorded } from './applied'
import { changedRows } from './changed-rows'
import { did, noHistory, withoutSheets, type Change, type History, type Step } from './history'
import { journalled, type Journal } from './journal'
import { Marking, type SheetMarks } from './marking'
import { isReadOnly } from './read-only'
import { sheetTitle } from './sheet-title'
import { unseenText } from './unseen'

/** A file's cells can also be looked at and saved; in Excel, Excel does that. */
export interface SessionHost extends Host {
  save?(): Promise<Uint8Array>
  /** Of several files that are open together, those that were changed. */
  saveEach?(): Promise<readonly { readonly fileName: string; readonly bytes: Uint8Array }[]>
  warm?(sheet: string, stopped: () => boolean): Promise<void>
  view?(sheet: string, window: RowWindow): SheetView | Promise<SheetView>
  /** The workbook as it is now; calling the answer, once, brings it back. */
  snapshot?(): () => void
}

/** An open workbook: what the host holds, what was said of it, what was done to it. */
export class Desk {
  workbook: Workbook
  remarks: readonly HostRemark[] = []
  report: Report | null = null
  /** Last month's workbook, for what is carried over. */
  previous: { readonly workbook: Workbook; readonly fileName: string; readonly month: MonthId | null } | null = null
  history: History = noHistory
  /** What the list of problems told of fixes when it was first written anew. */
  fixedBefore: readonly FixLine[] | null = null
  /** What fixes changed since it was opened. */
  applied: readonly AppliedFix[] = []
  changed = false
  journal: Journal = []
  private savedJournal = this.journal
  /** How often whole columns or sheets were written. */
  writings = 0
  readonly marking = new Marking(this)

  private constructor(
    readonly host: SessionHost,
    workbook: Workbook,
    readonly fileName: string | null,
  ) {
    this.workbook = workbook
    this.learn()
  }

  static async open(host: SessionHost, fileName: string | null): Promise<Desk> {
    return new Desk(host, await host.read(), fileName)
  }

  /** Others write into the workbook as well, and its formulas are calculated: it is open in Excel. */
  get live(): boolean {
    return this.host.snapshot === undefined
  }
  /** The host is not even asked to write; marks are kept here alone. */
  get readOnly(): boolean {
    return isReadOnly(this.remarks)
  }
  /** Work that no check brings back is not saved. */
  get unsaved(): boolean {
    return this.journal !== this.savedJournal
  }
  wasSaved(): void {
    this.changed = false
    this.savedJournal = this.journal
  }
  private learn(): void {
    const missing = this.host.missing?.() ?? []
    this.remarks = [...(this.host.remarks?.() ?? []), ...missing.map((text) => ({ kind: 'missing' as const, text }))]
  }

  cellAt(at: CellRef): ReturnType<typeof cellAt> {
    return cellAt(this.workbook, at)
  }
  marksOn(sheet: string, view?: SheetView): SheetMarks {
    return this.marking.on(sheet, view)
  }

  /** Says where nobody sees what was written; null where all of it is seen. */
  unseen(written: readonly Area[]): Promise<Text | null> {
    const nameOf = (id: string): string => {
      const sheet = this.workbook.sheets.find((one) => one.id === id)
      return sheet ? sheetTitle(sheet) : ''
    }
    return unseenText(this.host, written, nameOf)
  }

  /** Changes cells; those refused are left out of what can be undone. */
  async set(step: Step, remember: 'remember' | 'replay'): Promise<readonly Refusal[]> {
    const refusals = await this.apply(
      step.map(({ at, before, after }) => ({ kind: 'set', at, was: before.value, ...after })),
    )
    const refused = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? placeOf(edit.at) : '')))
    const made = step.filter(({ at }: Change) => !refused.has(placeOf(at)))
    if (remember === 'remember') this.history = did(this.history, made)
    this.applied = recorded(this.applied, made)
    const areas = made.map(({ at }) => ({ ...at, height: 1, width: 1 }))
    if (areas.length > 0) await this.readAreas((this.live && changedRows(areas, this.workbook)) || areas)
    return refusals
  }

  private heldMemory: Memory | null = null

  private async readAreas(areas: readonly Area[]): Promise<void> {
    this.workbook = patch(this.workbook, await this.host.read(areas))
  }
  async readAll(): Promise<void> {
    const { heldMemory: memory, workbook: before } = this
    const read = await this.host.read()
    this.workbook = settle(before, memory ? { ...read, memory } : read)
    this.learn()
  }

  /** Takes in what others changed, of which an empty list means anything; answers whether anything is different. */
  async takeIn(areas: readonly Area[]): Promise<boolean> {
    const before = this.workbook
    const ours = new Set(before.sheets.flatMap((sheet) => (sheet.ours ? [sheet.id] : [])))
    const others = areas.filter(({ sheet }) => !ours.has(sheet))
    // What people write on our own sheets is read when they ask for a check.
    if (others.length === 0 && areas.length > 0) return false
    const rows = changedRows(others, before)
    if (rows) await this.readAreas(rows)
    else await this.readAll()
    if (this.workbook === before) return false
    const same = new Set(this.workbook.sheets)
    const moved = rows ? [] : before.sheets.filter((sheet) => !same.has(sheet)).map(({ id }) => id)
    this.history = withoutSheets(this.history, new Set(moved))
    return true
  }

  /** Marks what the report says, and takes away what it no longer says. */
  /** Takes a report over and marks what it says; where it was stopped before anything was marked, all is as before. */
  async mark(report: Report, stopped: () => boolean): Promise<boolean> {
    const before = this.report
    this.report = report
    if (await this.marking.follow(report, planMarks, stopped)) return true
    this.report = before
    return false
  }

  /** Where it may not be written, it holds here as long as the workbook is open. */
  async remember(memory: Memory): Promise<readonly Refusal[]> {
    const refusals = await this.apply([{ kind: 'remember', memory }])
    this.heldMemory = refusals.length > 0 ? memory : null
    this.workbook = { ...this.workbook, memory }
    return refusals
  }

  /** Carries out edits of whole columns and sheets, then reads everything anew. */
  async carryOut(edits: readonly Edit[]): Promise<readonly Refusal[]> {
    const refusals = await this.apply(edits)
    this.writings++
    if (edits.some(({ kind }) => kind === 'clean')) this.marking.forget()
    await this.readAll()
    return refusals
  }

  async apply(edits: readonly Edit[]): Promise<readonly Refusal[]> {
    if (this.readOnly) return edits.map((edit) => ({ edit, reason: 'read-only' }))
    const refusals = await this.host.apply(edits)
    if (refusals.length < edits.length) this.changed = true
    if (!this.live) this.journal = journalled(this.journal, edits, refusals)
    return refusals
  }
}

export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}|${row}|${column}`
