import { integer, isText } from '../argument'
import { documented, traced } from '../behaviour'
import { define, type HostObject } from '../definition'
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../host-error'
import type { CommentModel, SheetModel } from '../model/sheet'
import { remove, type WorkbookModel } from '../model/workbook'
import { range } from './range'
import { rangeOf } from './references'

interface Comments {
  readonly workbook: WorkbookModel
  readonly sheet: SheetModel | null
}
interface One {
  readonly sheet: SheetModel
  readonly model: CommentModel
}
const here = ({ workbook, sheet }: Comments): One[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((on) => on.comments.map((model) => ({ sheet: on, model })))
function find(state: Comments, id: unknown): HostObject | null {
  const found = here(state).find(({ model }) => model.id === id)
  return found ? comment(found) : null
}
const cellOf = ({ workbook, sheet }: Comments, reference: unknown) => {
  const { sheet: on, rect } = rangeOf(workbook, reference, sheet ?? undefined)
  if (rect.rows !== 1 || rect.columns !== 1) throw invalidArgument()
  return { sheet: on, row: rect.row, column: rect.column }
}

export const comments = define<Comments>({
  type: 'CommentCollection',
  behaviours: [
    documented('commentcollection', 'an address must be that of one cell and name its sheet; a cell bears one comment'),
    traced('the library 1.1.110 has no class for notes: worksheet.notes is undefined in it, whatever Excel can do'),
  ],
  items: (state) => here(state).map(comment),
  item: find,
  methods: {
    Add(state, reference, content) {
      if (!isText(content) || content === '') throw invalidArgument()
      if (isText(reference) && !reference.includes('!')) throw invalidArgument()
      const { sheet, row, column } = cellOf(state, reference)
      sheet.assertWritable({ row, column, rows: 1, columns: 1 }, 'allowEditObjects')
      if (sheet.comments.some((one) => one.row === row && one.column === column)) throw itemAlreadyExists()
      const model = { id: state.workbook.nextId('comment'), row, column, content, resolved: false }
      sheet.comments.push(model)
      return comment({ sheet, model })
    },
    GetCount: (state) => here(state).length,
    GetItem(state, id) {
      const found = find(state, id)
      if (!found) throw itemNotFound()
      return found
    },
    GetItemOrNullObject: find,
    GetItemAt(state, index) {
      const found = here(state)[integer(index)]
      if (!found) throw itemNotFound()
      return comment(found)
    },
    GetItemByCell(state, reference) {
      const at = cellOf(state, reference)
      const found = here({ ...state, sheet: at.sheet }).find(
        ({ model }) => model.row === at.row && model.column === at.column,
      )
      if (!found) throw itemNotFound()
      return comment(found)
    },
  },
})
const comment: (state: One) => HostObject = define<One>({
  type: 'Comment',
  behaviours: [],
  scalars: {
    Id: { read: ({ model }) => model.id },
    Content: {
      read: ({ model }) => model.content,
      write({ sheet, model }, content) {
        if (!isText(content)) throw invalidArgument()
        sheet.workbook.assertWritable()
        model.content = content
      },
    },
    Resolved: { read: ({ model }) => model.resolved },
    ContentType: { read: () => 'Plain' },
    AuthorName: { read: () => '测试用户' },
  },
  methods: {
    Delete({ sheet, model }) {
      sheet.workbook.assertWritable()
      remove(sheet.comments, (one) => one === model)
    },
    GetLocation: ({ sheet, model: { row, column } }) => range(sheet.range({ row, column, rows: 1, columns: 1 })),
  },
  lives: ({ sheet, model }) => sheet.lives && sheet.comments.includes(model),
})
