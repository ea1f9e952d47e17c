import type { Preview } from '../model/opening'
import { text } from '../model/text'
import type { Area } from '../model/workbook'
import { shownCells, type CellBlock } from './cells'
import { layoutOf, MEASURED_ROWS, type SheetLayout } from './layout'
import type { SessionState } from './state'

const noMarks = { error: 0, warning: 0, info: 0 }

/** What a preview says while the rest of its file is read; null where that has to be waited for. */
export class LookingAhead {
  constructor(
    private readonly preview: Preview,
    private readonly fileName: string,
  ) {}

  layout(sheet: string): SheetLayout | null {
    return this.shows(sheet) ? layoutOf(this.preview.view({ from: 0, count: MEASURED_ROWS })) : null
  }

  cells(area: Area): CellBlock | null {
    if (!this.shows(area.sheet) || area.row >= this.preview.rows) return null
    const view = this.preview.view({ from: area.row, count: area.height })
    return shownCells(area, view, { markAt: () => undefined, linkOf: () => undefined })
  }

  /** Nothing of the earlier workbook is seen beside it. */
  state(): Partial<SessionState> {
    return {
      fileName: this.fileName,
      sheets: this.preview.sheets.map(({ id, name }) => ({
        id,
        name,
        rows: 0,
        columns: 0,
        ours: false,
        marks: noMarks,
      })),
      remarks: [],
      readOnly: true,
      outline: null,
      previous: null,
      stale: false,
      canUndo: false,
      canRedo: false,
      changed: false,
    }
  }

  private shows(sheet: string): boolean {
    return this.preview.sheets[0]?.id === sheet
  }
}

/** How far the reading of a file is. */
export const readingProgress = (share: number, sheet: string | null): NonNullable<SessionState['progress']> => ({
  done: share,
  of: 1,
  what:
    sheet === null ? text('正在读取文件…', 'Reading the file…') : text(`正在读取“${sheet}”…`, `Reading “${sheet}”…`),
})
