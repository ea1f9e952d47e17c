import { isText } from '../argument'
import { documented, guessed } from '../behaviour'
import { define } from '../definition'
import { invalidArgument, invalidReference, itemNotFound } from '../host-error'
import type { WorkbookModel } from '../model/workbook'
import { application, runtime } from './application'
import { customXmlParts } from './custom-xml-parts'
import { functions } from './functions'
import { namedItems } from './named-items'
import { workbookProtection } from './protection'
import { range } from './range'
import { rangeAreas } from './range-areas'
import { rangeAt } from './references'
import { workbookChildren } from './workbook-children'
import { worksheets } from './worksheets'

function eventRange(workbook: WorkbookModel, reference: unknown) {
  const [id, address] = String(reference).split('|')
  const sheet = workbook.sheets.find((one) => one.id === id)
  if (!sheet) throw invalidReference()
  return range(rangeAt(sheet, address))
}

export const workbookObject = define<WorkbookModel>({
  type: 'Workbook',
  behaviours: [
    documented('workbook', 'selecting several areas makes getSelectedRange fail; getSelectedRanges gives them'),
    guessed('every write into a read-only workbook fails with AccessDenied'),
  ],
  scalars: {
    Name: { read: ({ name }) => name },
    ReadOnly: { read: ({ readOnly }) => readOnly },
    AutoSave: { read: () => false },
    IsDirty: { read: () => true },
  },
  children: {
    ...workbookChildren,
    Worksheets: (workbook) => worksheets({ workbook }),
    Names: (workbook) => namedItems({ workbook, scope: null }),
    CustomXmlParts: (workbook) => customXmlParts({ workbook }),
    Application: (workbook) => application({ workbook }),
    Functions: (workbook) => functions({ workbook }),
    Protection: (workbook) => workbookProtection({ workbook }),
    _Runtime: (workbook) => runtime({ workbook }),
  },
  methods: {
    GetSelectedRange(workbook) {
      const { sheet, rects } = selection(workbook)
      if (rects.length > 1) throw invalidArgument()
      return range(sheet.range(rects[0]!))
    },
    GetSelectedRanges: (workbook) => rangeAreas(selection(workbook)),
    GetActiveCell(workbook) {
      const { sheet, rects } = selection(workbook)
      return range(sheet.range({ ...rects[0]!, rows: 1, columns: 1 }))
    },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId(workbook, reference) {
      if (!isText(reference)) throw invalidArgument()
      const sheet = workbook.sheets.find((one) => reference.startsWith(`${one.id}|`))
      return sheet ? eventRange(workbook, reference) : null
    },
  },
})
function selection({ selection: chosen, active }: WorkbookModel): NonNullable<WorkbookModel['selection']> {
  if (chosen?.sheet.lives) return chosen
  if (!active) throw itemNotFound()
  return { sheet: active, rects: [{ row: 0, column: 0, rows: 1, columns: 1 }] }
}
