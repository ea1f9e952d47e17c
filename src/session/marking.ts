import type { Edit, Mark, Refusal } from '../model/edit'
import type { Report } from '../model/report'
import type { Severity } from '../model/severity'
import type { SheetView } from '../model/view'
import type { Desk } from './desk'

export type SheetMarks = ReadonlyMap<string, Severity>
export const markKey = (row: number, column: number): string => `${row},${column}`
type MarkEdit = Extract<Edit, { kind: 'mark' }>
type PlanMarks = (report: Report, earlier?: Report) => readonly Edit[]

/** The marks on the sheets of an open workbook. */
export class Marking {
  /** Cleared marks stay away until the next check that is asked for. */
  wanted = true
  /** The names of sheets that took no marks when they were last put: they are protected. */
  refusing: readonly string[] = []
  private bySheet = new Map<string, readonly Mark[]>()
  private keyed = new Map<readonly Mark[], SheetMarks>()
  /** The report whose marks stand on the sheets. */
  private report: Report | null = null

  constructor(private readonly desk: Desk) {}

  /** The marks we put, else those that the file came with. */
  on(sheet: string, view?: SheetView): SheetMarks {
    const known = this.bySheet.get(sheet) ?? view?.marks
    if (!known) return new Map()
    this.bySheet.set(sheet, known)
    const before = this.keyed.get(known)
    const marks = before ?? new Map(known.map(({ at, severity }) => [markKey(at.row, at.column), severity]))
    if (!before) this.keyed.set(known, marks)
    return marks
  }

  /** From the next report on every sheet is marked anew: others may have moved or copied marks. */
  renew(): void {
    this.wanted = true
    if (this.desk.live) this.report = null
  }

  /** False where it was stopped before anything was marked. */
  async follow(report: Report, plan: PlanMarks, stopped: () => boolean): Promise<boolean> {
    if (!this.wanted) return true
    const edits = plan(report, this.report ?? undefined).flatMap((edit) => (edit.kind === 'mark' ? [edit] : []))
    const left = this.report ? [] : this.known().filter(({ sheet }) => edits.every((edit) => edit.sheet !== sheet))
    for (const { sheet } of edits) {
      await this.desk.host.warm?.(sheet, stopped)
      if (stopped()) return false
    }
    this.report = report
    await this.put([...edits, ...left.map(({ sheet }) => ({ kind: 'mark', sheet, marks: [] }) as const)])
    return true
  }

  async clear(): Promise<readonly Refusal[]> {
    this.wanted = false
    this.report = null
    return this.put(this.desk.workbook.sheets.map(({ id }) => ({ kind: 'mark', sheet: id, marks: [] })))
  }

  /** What puts the marks again that stand there now; null where nobody knows them. */
  comeback(): (() => Promise<readonly Refusal[]>) | null {
    const { report } = this
    const edits = this.known()
    if (!report) return null
    return async () => {
      this.wanted = true
      this.report = report
      return this.put(edits)
    }
  }

  forget(): void {
    this.bySheet.clear()
    this.report = null
  }
  snapshot(): () => void {
    const { wanted, report } = this
    const bySheet = new Map(this.bySheet)
    return () => {
      this.wanted = wanted
      this.report = report
      this.bySheet = bySheet
    }
  }

  private known(): readonly MarkEdit[] {
    const there = new Set(this.desk.workbook.sheets.map(({ id }) => id))
    return [...this.bySheet].flatMap(([sheet, marks]) =>
      marks.length > 0 && there.has(sheet) ? [{ kind: 'mark', sheet, marks } as const] : [],
    )
  }

  private async put(edits: readonly MarkEdit[]): Promise<readonly Refusal[]> {
    if (edits.length === 0) return []
    for (const { sheet, marks } of edits) this.bySheet.set(sheet, marks)
    this.keyed = new Map()
    const refusals = await this.desk.apply(edits)
    const refused = refusals.flatMap(({ edit, reason }) =>
      edit.kind === 'mark' && edit.marks.length > 0 && reason === 'protected' ? [edit.sheet] : [],
    )
    this.refusing = this.desk.workbook.sheets.filter(({ id }) => refused.includes(id)).map(({ name }) => name)
    return refusals
  }
}
