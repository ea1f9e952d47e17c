import type { Edit, Refusal } from '../../model/edit'
import { isOurName } from '../ours'
import { clearColumn, rowsOfOurs } from './clear-column'
import { areaOfColumn, readColumnCells } from './column-cells'
import { columnsIn, loadNames } from './column-names'
import { loadMarks, removeMarks } from './marks'
import type { OwnChanges } from './own-changes'
import { refusing } from './step'
import { readStructure } from './structure'

/** What the file host keeps of how parts were before (`src/hosts/file/ledger.ts`). */
const undoNamespace = 'urn:sanbiao:undo:1'

/** Removes everything of ours from the workbook: marks, columns, sheets, names and the memory. */
export async function clean(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: 'clean' }>,
  own: OwnChanges,
): Promise<readonly Refusal[]> {
  const { workbook } = context
  const { sheets, ours, memoryParts, locked } = await readStructure(context)
  if (locked && ours.size > 0) return refusing([edit], 'protected')
  const gone = new Set([...ours.values()].map(({ id }) => id))
  const undo = workbook.customXmlParts.getByNamespace(undoNamespace).load('items/id')
  const names = workbook.names.load('items/name')
  const staying = sheets
    .filter(({ id }) => !gone.has(id))
    .map(({ id }) => {
      const sheet = workbook.worksheets.getItem(id)
      return {
        id,
        sheet,
        names: loadNames(sheet),
        marks: loadMarks(sheet),
        protection: sheet.protection.load('protected'),
      }
    })
  await context.sync()
  const columns = staying.map(({ names: own }) => columnsIn(own))
  const cells = await readColumnCells(
    context,
    columns.flatMap((some, index) => some.map((column) => areaOfColumn(staying[index]!.id, column))),
  )
  const isHeld = ({ protection, marks }: (typeof staying)[number], index: number): boolean =>
    protection.protected && (columns[index]!.length > 0 || marks.items.length > 0)
  if (staying.some(isHeld)) return refusing([edit], 'protected')
  for (const [index, { id, sheet, names: own, marks }] of staying.entries()) {
    removeMarks(sheet, marks)
    for (const column of columns[index]!) clearColumn(sheet, column, rowsOfOurs(id, column, cells))
    for (const name of own.items) if (isOurName(name.name)) name.delete()
  }
  for (const id of [...memoryParts, ...undo.items.map((part) => part.id)]) workbook.customXmlParts.getItem(id).delete()
  for (const id of gone) {
    workbook.worksheets.getItem(id).delete()
    own.turns('deleted', id)
  }
  // Last, since sheets are found by them: where this fails half way, a second run does the rest.
  for (const name of names.items) if (isOurName(name.name)) name.delete()
  await context.sync()
  return []
}
