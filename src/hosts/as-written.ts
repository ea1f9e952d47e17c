import type { Edit } from '../model/edit'
import type { SheetContent } from '../model/sheet-content'
import type { Cell } from '../model/workbook'
import type { CellAt } from './records'

/** Whether there are PivotTables that read the very sheet they stand on: they may stay where its cells do. */
export const readsItself = ({ id, content: { pivotTables = [] } }: Extract<Edit, { kind: 'put-sheet' }>): boolean =>
  pivotTables.length > 0 && pivotTables.every(({ source }) => 'ours' in source && source.ours === id)

/** Whether every cell that is to be written stands there. */
export const holds = ({ rows }: SheetContent, at: CellAt): boolean =>
  rows.every((row, down) => row.every((cell, across) => cell === null || solid(cell.value) === solid(at(down, across))))

const solid = (value: Cell | undefined): Cell => (value === undefined || value === '' ? null : value)
