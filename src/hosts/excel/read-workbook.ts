import type { Sheet, Workbook } from '../../model/workbook'
import type { OurColumn } from './column-names'
import { readCells } from './read-cells'
import { readOutlines } from './read-outlines'
import type { Has } from './requirement-sets'
import type { Structure } from './structure'

export interface Reading {
  readonly workbook: Workbook
  readonly structure: Structure
}

/** The whole workbook: what it is made of, where its cells are, and the cells in blocks; what is known of it spares a message. */
export async function readWorkbook(
  context: Excel.RequestContext,
  has: Has,
  last: Reading | null,
  sheetsThere: readonly string[],
): Promise<Reading> {
  const { structure, outlines, memory } = await readOutlines(context, has('mergedAreas'), last, sheetsThere)
  const cells = await readCells(
    context,
    outlines.map(({ area }) => area),
  )
  const oursById = new Set([...structure.ours.values()].map(({ id }) => id))
  const sheets = outlines.map(({ sheet, area, columns, merges, locked, guarded }, index): Sheet => {
    const down = merges.filter(([, , height]) => height > 1)
    return {
      id: sheet.id,
      name: sheet.name,
      top: area.row,
      left: area.column,
      columns: cells[index]!,
      ...(down.length > 0 ? { merges: down } : {}),
      ...(locked ? { locked } : {}),
      ...(guarded ? { protected: guarded } : {}),
      ...ourParts(oursById.has(sheet.id), columns),
    }
  })
  const { date1904, fileName } = structure
  return {
    structure,
    workbook: {
      sheets,
      ...(date1904 ? { date1904 } : {}),
      ...(fileName === '' ? {} : { fileName }),
      ...(memory ? { memory } : {}),
    },
  }
}

export function ourParts(
  ours: boolean,
  columns: readonly OurColumn[],
): Pick<Sheet, 'ours' | 'ourColumns' | 'filledColumns'> {
  const appended = columns.filter((column) => column.appended).map(({ id, range }) => [id, range.left] as const)
  // Excel computes its formulas itself: none shows an earlier value.
  const filled = columns
    .filter((column) => !column.appended)
    .map(({ id, range }) => [id, { column: range.left, rows: [] }] as const)
  return {
    ...(ours ? { ours: true } : {}),
    ...(appended.length > 0 ? { ourColumns: Object.fromEntries(appended) } : {}),
    ...(filled.length > 0 ? { filledColumns: Object.fromEntries(filled) } : {}),
  }
}
