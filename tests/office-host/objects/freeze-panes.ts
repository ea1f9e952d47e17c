import { integer } from '../argument'
import { documented } from '../behaviour'
import { define } from '../definition'
import { invalidArgument } from '../host-error'
import { maxColumns, maxRows, type Rect } from '../model/address'
import type { SheetModel } from '../model/sheet'
import { range } from './range'
import { rangeOf } from './references'

interface Panes {
  readonly sheet: SheetModel
}
const freeze = (sheet: SheetModel, rect: Rect | undefined): void => {
  sheet.workbook.assertWritable()
  sheet.frozen = rect
}

export const freezePanes = define<Panes>({
  type: 'WorksheetFreezePanes',
  behaviours: [
    documented(
      'worksheetfreezepanes',
      'freezeAt takes the top left pane; freezeRows and freezeColumns replace what was frozen',
    ),
  ],
  methods: {
    FreezeAt({ sheet }, reference) {
      const { rect, sheet: of } = rangeOf(sheet.workbook, reference, sheet)
      if (of !== sheet) throw invalidArgument()
      freeze(sheet, rect)
    },
    FreezeRows({ sheet }, count) {
      if (integer(count ?? 1) < 1) throw invalidArgument()
      freeze(sheet, { row: 0, column: 0, rows: integer(count ?? 1), columns: maxColumns })
    },
    FreezeColumns({ sheet }, count) {
      if (integer(count ?? 1) < 1) throw invalidArgument()
      freeze(sheet, { row: 0, column: 0, rows: maxRows, columns: integer(count ?? 1) })
    },
    Unfreeze: ({ sheet }) => freeze(sheet, undefined),
    GetLocationOrNullObject: ({ sheet }) => (sheet.frozen ? range(sheet.range(sheet.frozen)) : null),
  },
})
