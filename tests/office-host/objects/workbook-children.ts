import type { Definition } from '../definition'
import type { WorkbookModel } from '../model/workbook'
import { comments } from './comments'
import { functions } from './functions'
import { pivotTables } from './pivot-tables'
import { tables } from './tables'

/** What hangs on the workbook beside its sheets, names and parts. */
export const workbookChildren: NonNullable<Definition<WorkbookModel>['children']> = {
  Tables: (workbook) => tables({ workbook, sheet: null }),
  PivotTables: (workbook) => pivotTables({ workbook, sheet: null }),
  Comments: (workbook) => comments({ workbook, sheet: null }),
  Functions: (workbook) => functions({ workbook }),
}
