import { cellAt, patch, readingOf } from '../../src/engine/patch'
import type { Edit, Mark, Refusal } from '../../src/model/edit'
import type { SheetView } from '../../src/model/view'
import type { Area, Cell, Workbook } from '../../src/model/workbook'
import type { SessionHost } from '../../src/session/desk'

/** A workbook in memory that carries out what a session does to cells, and remembers the rest. */
export class FakeHost implements SessionHost {
  readonly marks = new Map<string, readonly Mark[]>()
  readonly applied: Edit[] = []
  /** `row,column` of cells that hold a formula. */
  readonly formulas = new Set<string>()

  constructor(public workbook: Workbook) {}

  read(areas?: readonly Area[]): Promise<Workbook> {
    if (!areas) return Promise.resolve(this.workbook)
    return Promise.resolve(
      readingOf(
        areas.map((at) => ({ at, value: cellAt(this.workbook, at) })),
        this.workbook,
      ),
    )
  }

  apply(edits: readonly Edit[]): Promise<readonly Refusal[]> {
    const refusals: Refusal[] = []
    for (const edit of edits) {
      this.applied.push(edit)
      if (edit.kind === 'mark') this.marks.set(edit.sheet, edit.marks)
      if (edit.kind === 'clean') this.marks.clear()
      if (edit.kind !== 'set') continue
      if (cellAt(this.workbook, edit.at) !== edit.was) refusals.push({ edit, reason: 'changed' })
      else this.workbook = patch(this.workbook, readingOf([edit], this.workbook))
    }
    return Promise.resolve(refusals)
  }

  snapshot(): () => void {
    const { workbook } = this
    const marks = [...this.marks]
    return () => {
      this.workbook = workbook
      this.marks.clear()
      for (const [sheet, some] of marks) this.marks.set(sheet, some)
    }
  }

  save(): Promise<Uint8Array> {
    return Promise.resolve(new Uint8Array([1, 2, 3]))
  }

  view(id: string, { from, count }: { from: number; count: number }): SheetView {
    const sheet = this.workbook.sheets.find((some) => some.id === id)
    if (!sheet) throw new Error(`no sheet ${id}`)
    const height = sheet.columns[0]?.length ?? 0
    const cell = (row: number, column: number) => {
      const value: Cell = sheet.columns[column]?.at(row) ?? null
      const formula = this.formulas.has(`${row},${column}`) ? { formula: 'A1' } : {}
      return { value, look: 0, ...formula }
    }
    return {
      id,
      name: sheet.name,
      visible: true,
      ours: sheet.ours === true,
      height,
      width: sheet.columns.length,
      looks: [{}],
      rows: Array.from({ length: Math.max(0, Math.min(count, height - from)) }, (_, index) => ({
        index: from + index,
        cells: sheet.columns.map((_, column) => cell(from + index, column)),
      })),
      columns: [{ from: 0, to: 0, width: 20 }],
      defaultWidth: 8.43,
      defaultHeight: 15,
      merges: [],
      frozen: { rows: 1, columns: 0 },
      marks: this.marks.get(id) ?? [],
      date1904: false,
    }
  }
}
