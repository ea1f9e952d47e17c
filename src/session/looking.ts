import { shownCells } from './cells'
import type { Desk } from './desk'
import { InExcel, seenInExcel } from './in-excel'
import { layoutOf, MEASURED_ROWS } from './layout'
import { linkOf } from './link'
import type { LookingAhead } from './looking-ahead'
import { markKey } from './marking'
import type { Session } from './session'
import type { SheetView, RowWindow } from '../model/view'

interface Seen {
  readonly desk: () => Desk
  /** The file that is being opened, as far as it can be seen. */
  readonly ahead: () => LookingAhead | null
  /** Resolves when that is over. */
  readonly settled: () => Promise<unknown>
}

/** What a grid asks for. */
export function looking({ desk, ahead, settled }: Seen): Pick<Session, 'layout' | 'cells'> {
  const viewOf = async (sheet: string, window: RowWindow): Promise<SheetView> => {
    if (ahead()) await settled()
    const { host } = desk()
    if (!host.view) throw new InExcel(seenInExcel)
    return host.view(sheet, window)
  }
  return {
    layout: async (sheet) => ahead()?.layout(sheet) ?? layoutOf(await viewOf(sheet, { from: 0, count: MEASURED_ROWS })),
    cells: async (area) => {
      const seen = ahead()?.cells(area)
      if (seen) return seen
      const view = await viewOf(area.sheet, { from: area.row, count: area.height })
      const marks = desk().marksOn(area.sheet, view)
      return shownCells(area, view, {
        markAt: (row, column) => marks.get(markKey(row, column)),
        linkOf: (formula) => linkOf(formula, desk().workbook),
      })
    },
  }
}
