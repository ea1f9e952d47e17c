import { flag, isText } from '../argument'
import { documented, guessed, traced } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument, itemNotFound } from '../host-error'
import type { SheetModel } from '../model/sheet'
import type { WorkbookModel } from '../model/workbook'
import { eventMethods } from './events'
import { worksheet } from './worksheet'

interface Sheets {
  readonly workbook: WorkbookModel
}
const shown = ({ workbook }: Sheets, visibleOnly: unknown): SheetModel[] =>
  workbook.sheets.filter(({ visibility }) => !flag(visibleOnly, false) || visibility === 'Visible')
function find({ workbook }: Sheets, key: unknown): HostObject | null {
  if (!isText(key) || key === '') throw invalidArgument()
  const found = workbook.sheets.find(({ id }) => id === key) ?? workbook.sheetNamed(key)
  return found ? worksheet(found) : null
}
const end = (sheets: readonly SheetModel[], place: 0 | -1): HostObject => {
  const found = sheets.at(place)
  if (!found) throw itemNotFound()
  return worksheet(found)
}

export const worksheets = define<Sheets>({
  type: 'WorksheetCollection',
  behaviours: [
    documented('worksheetcollection', 'getItem takes a name or an id; a missing one fails with ItemNotFound'),
    documented('worksheetcollection', 'add puts the sheet at the end and does not activate it'),
    documented('worksheetchangedeventargs', 'changes of co-authors come with the source Remote, all others with Local'),
    traced('events are registered by messages and carry a number, a target and JSON'),
    guessed('onChanged of an add-in’s own writes comes after the reply to them'),
  ],
  items: ({ workbook }) => workbook.sheets.map(worksheet),
  item: find,
  methods: {
    ...eventMethods<Sheets>(({ workbook }) => ({ workbook, target: 'Workbook' })),
    Add({ workbook }, name) {
      workbook.assertStructure()
      if (name !== undefined && name !== null && !isText(name)) throw invalidArgument()
      return worksheet(workbook.addSheet(name ?? undefined))
    },
    GetItem(state, key) {
      const found = find(state, key)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    GetActiveWorksheet: ({ workbook }) => worksheet(workbook.active!),
    GetCount: (state, visibleOnly) => shown(state, visibleOnly).length,
    GetFirst: (state, visibleOnly) => end(shown(state, visibleOnly), 0),
    GetLast: (state, visibleOnly) => end(shown(state, visibleOnly), -1),
  },
})
