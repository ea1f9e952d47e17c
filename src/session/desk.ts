import { cellAt, patch } from '../engine/patch'
import { planMarks } from '../engine/plan'
import type { Edit, Mark, Refusal } from '../model/edit'
import type { Host, HostRemark } from '../model/host'
import type { Report } from '../model/report'
import type { Severity } from '../model/severity'
import type { Text } from '../model/text'
import type { RowWindow, SheetView } from '../model/view'
import type { Area, CellRef, Memory, Workbook } from '../model/workbook'
import { isReadOnly } from './read-only'
import { unseenText } from './unseen'
import { did, noHistory, type Change, type History, type Step, type Writing } from './history'

/** A host whose cells can also be looked at and saved: a file. */
export interface SessionHost extends Host {
  save(): Promise<Uint8Array>
  view(sheet: string, window: RowWindow): SheetView | Promise<SheetView>
  /** The workbook as it is now; calling the answer, once, brings it back. */
  snapshot(): () => void
}

type SheetMarks = ReadonlyMap<string, Severity>
export const markKey = (row: number, column: number): string => `${row},${column}`

/** An open workbook: what the host holds, what was said of it, what was done to it. */
export class Desk {
  workbook: Workbook
  readonly remarks: readonly HostRemark[]
  /** The host is not even asked to write; marks are kept here alone. */
  readonly readOnly: boolean
  report: Report | null = null
  history: History = noHistory
  changed = false
  /** How often whole columns or sheets were written. */
  writings = 0
  /** Cleared marks stay away until the next check that is asked for. */
  marking = true
  private marks = new Map<string, SheetMarks>()
  /** The names of sheets that took no marks when they were last put: they are protected. */
  unmarked: readonly string[] = []
  /** The report whose marks stand on the sheets. */
  private marked: Report | null = null

  private constructor(
    readonly host: SessionHost,
    workbook: Workbook,
    readonly fileName: string,
  ) {
    this.workbook = workbook
    this.remarks = host.remarks?.() ?? []
    this.readOnly = isReadOnly(this.remarks)
  }

  static async open(host: SessionHost, fileName: string): Promise<Desk> {
    return new Desk(host, await host.read(), fileName)
  }

  cellAt(at: CellRef): ReturnType<typeof cellAt> {
    return cellAt(this.workbook, at)
  }

  /** The marks we put, else those that the file came with. */
  marksOn(sheet: string, view?: SheetView): SheetMarks {
    const known = this.marks.get(sheet)
    if (known) return known
    const found = marksByCell(view?.marks ?? [])
    if (view) this.marks.set(sheet, found)
    return found
  }

  /** Says where nobody sees what was written; null where all of it is seen. */
  unseen(written: readonly Area[]): Promise<Text | null> {
    const nameOf = (id: string): string => this.workbook.sheets.find((sheet) => sheet.id === id)?.name ?? ''
    return unseenText(this.host, written, nameOf)
  }

  /** Changes cells; those refused are left out of what can be undone. */
  async set(step: Step, remember: 'remember' | 'replay'): Promise<readonly Refusal[]> {
    const refusals = await this.apply(
      step.map(({ at, before, after }) => ({ kind: 'set', at, was: before.value, ...after })),
    )
    const refused = new Set(refusals.map(({ edit }) => (edit.kind === 'set' ? placeOf(edit.at) : '')))
    const made = step.filter(({ at }: Change) => !refused.has(placeOf(at)))
    const areas = made.map(({ at }) => ({ ...at, height: 1, width: 1 }))
    if (areas.length > 0) this.workbook = patch(this.workbook, await this.host.read(areas))
    if (remember === 'remember') this.history = did(this.history, made)
    return refusals
  }

  /** Marks what the report says, and takes away what it no longer says. */
  async mark(report: Report): Promise<void> {
    this.report = report
    if (!this.marking) return
    const edits = planMarks(report, this.marked ?? undefined)
    this.marked = report
    await this.putMarks(edits.flatMap((edit) => (edit.kind === 'mark' ? [edit] : [])))
  }

  async clearMarks(): Promise<void> {
    this.marking = false
    this.marked = null
    await this.putMarks(this.workbook.sheets.map(({ id }) => ({ kind: 'mark', sheet: id, marks: [] })))
  }

  private async putMarks(edits: readonly (Edit & { readonly kind: 'mark' })[]): Promise<void> {
    if (edits.length === 0) return
    for (const { sheet, marks } of edits) this.marks.set(sheet, marksByCell(marks))
    const refusals = await this.apply(edits)
    const refused = refusals.flatMap(({ edit, reason }) =>
      edit.kind === 'mark' && edit.marks.length > 0 && reason === 'protected' ? [edit.sheet] : [],
    )
    this.unmarked = this.workbook.sheets.filter(({ id }) => refused.includes(id)).map(({ name }) => name)
  }

  /** Writes whole columns and sheets of ours, then reads everything anew. */
  async write(edits: readonly Edit[]): Promise<readonly Refusal[]> {
    const refusals = await this.apply(edits)
    this.writings++
    if (edits.some(({ kind }) => kind === 'clean')) {
      this.marks.clear()
      this.marked = null
    }
    this.workbook = await this.host.read()
    return refusals
  }

  /** Everything as it is now; calling it brings it back. */
  private snapshot(): () => void {
    const restore = this.host.snapshot()
    const { workbook, report, marking, marked } = this
    const marks = new Map(this.marks)
    return () => {
      restore()
      this.workbook = workbook
      this.report = report
      this.marking = marking
      this.marked = marked
      this.marks = marks
      this.changed = true
      this.writings++
    }
  }
  /** Does what can only be taken back as a whole. */
  async undoably<T>(action: () => Promise<T>): Promise<T> {
    const restore = this.snapshot()
    const result = await action()
    this.history = did(this.history, { restore })
    return result
  }
  /** Brings back what a writing changed; what it changed can be brought back in turn. */
  replay({ restore }: Writing): Writing {
    const back = { restore: this.snapshot() }
    restore()
    return back
  }

  async remember(memory: Memory): Promise<void> {
    await this.apply([{ kind: 'remember', memory }])
    this.workbook = { ...this.workbook, memory }
  }

  private async apply(edits: readonly Edit[]): Promise<readonly Refusal[]> {
    if (this.readOnly) return edits.map((edit) => ({ edit, reason: 'read-only' }))
    const refusals = await this.host.apply(edits)
    if (refusals.length < edits.length) this.changed = true
    return refusals
  }
}

export const placeOf = ({ sheet, row, column }: CellRef): string => `${sheet}|${row}|${column}`

const marksByCell = (marks: readonly Mark[]): SheetMarks =>
  new Map(marks.map(({ at, severity }) => [markKey(at.row, at.column), severity]))
