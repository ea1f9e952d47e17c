import type { Edit } from '../../model/edit'
import type { Span } from '../../model/sheet-content'
import type { Area } from '../../model/workbook'
import { areaOfColumn, readColumnCells, readColumnFormats, type ColumnCells } from './column-cells'
import { columnsIn, loadNames } from './column-names'
import { areaToFill, fillColumn, type Fill } from './fill-column'
import type { Formats } from './formats'
import { markCells } from './marks'
import type { OwnChanges } from './own-changes'
import { putSheet, type Putting } from './put-sheet'
import { removeColumn } from './remove-column'
import type { Has } from './requirement-sets'
import { setCells, type SetEdit } from './set-cells'
import { remember, removeSheet } from './sheet-steps'
import type { Step } from './step'
import { readStructure, type Structure } from './structure'

export interface Desk {
  readonly has: Has
  readonly formats: Formats
  readonly own: OwnChanges
  /** Something of the edits may stand in the workbook already. */
  readonly repeated: boolean
  /** Merged areas of sheets that have too many to ask for at once. */
  readonly merged: ReadonlyMap<string, readonly Span[]>
}

const needsStructure = (edit: Edit): boolean =>
  edit.kind === 'put-sheet' || edit.kind === 'remove-sheet' || edit.kind === 'remember'
const readsTable = (edit: Edit): boolean =>
  edit.kind === 'put-sheet' && (edit.content.pivotTables ?? []).some(({ source }) => 'table' in source)
const needsNames = (edit: Edit) => edit.kind === 'fill-column' || edit.kind === 'remove-column'

/** What the edits of a stage take; one message where hidden names have to be known first. */
export async function stepsOf(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  desk: Desk,
): Promise<readonly Step[]> {
  const names = new Map<string, Excel.NamedItemCollection>()
  for (const edit of edits) {
    if (needsNames(edit) && 'sheet' in edit && !names.has(edit.sheet))
      names.set(edit.sheet, loadNames(context.workbook.worksheets.getItem(edit.sheet)))
  }
  const structure = edits.some(needsStructure) ? await readStructure(context, edits.some(readsTable)) : null
  if (!structure && names.size > 0) await context.sync()
  const cells = await readColumnCells(context, areasOf(edits, names))
  await readColumnFormats(context, cells, areasOfTheirs(edits, names, cells))
  return [...settings(edits, desk), ...others(edits, names, cells, structure, desk)]
}

/** The cells of the columns that are filled, and of all of ours that may have to give way. */
function areasOf(edits: readonly Edit[], names: ReadonlyMap<string, Excel.NamedItemCollection>): readonly Area[] {
  const fills = edits.filter((edit): edit is Fill => edit.kind === 'fill-column')
  const ours = [...names].flatMap(([sheet, own]) => columnsIn(own).map((column) => areaOfColumn(sheet, column)))
  return [...fills.flatMap(areaToFill), ...ours]
}

/** Columns of the dealer's that are filled for the first time: how they look has to be known when ours goes. */
function areasOfTheirs(
  edits: readonly Edit[],
  names: ReadonlyMap<string, Excel.NamedItemCollection>,
  cells: ColumnCells,
): readonly Area[] {
  return edits.flatMap((edit): readonly Area[] => {
    if (edit.kind !== 'fill-column' || cells.at(edit.sheet, edit.headerRow, edit.column) === '') return []
    const isThere = columnsIn(names.get(edit.sheet)!).some(({ range }) => range.left === edit.column)
    return isThere ? [] : areaToFill(edit)
  })
}

/** All cells of a sheet that are to be set are one step. */
function settings(edits: readonly Edit[], { has, formats, repeated, merged }: Desk): readonly Step[] {
  const bySheet = new Map<string, SetEdit[]>()
  for (const edit of edits) {
    if (edit.kind !== 'set') continue
    const some = bySheet.get(edit.at.sheet)
    if (some) some.push(edit)
    else bySheet.set(edit.at.sheet, [edit])
  }
  return [...bySheet].map(([sheet, some]) =>
    setCells(sheet, some, {
      repeated,
      formats,
      merged: merged.get(sheet) ?? (has('mergedAreas') ? 'ask' : 'unknown'),
    }),
  )
}

function others(
  edits: readonly Edit[],
  names: ReadonlyMap<string, Excel.NamedItemCollection>,
  cells: ColumnCells,
  structure: Structure | null,
  { has, own }: Desk,
): readonly Step[] {
  const putting: Putting = new Map()
  const gone = new Set<string>()
  return edits.flatMap((edit): readonly Step[] => {
    switch (edit.kind) {
      case 'mark':
        return [markCells(edit)]
      case 'fill-column':
        return [fillColumn(edit, names.get(edit.sheet)!, cells)]
      case 'remove-column':
        return [removeColumn(edit, names.get(edit.sheet)!, cells)]
      case 'put-sheet':
        return [putSheet(edit, structure!, putting, has, own)]
      case 'remove-sheet':
        return [removeSheet(edit, structure!, gone, own)]
      case 'remember':
        return [remember(edit, structure!)]
      default:
        return []
    }
  })
}
