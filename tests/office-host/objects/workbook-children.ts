import type { Definition } from '../definition'
import type { WorkbookModel } from '../model/workbook'

/** What hangs on the workbook beside its sheets, names and parts. */
export const workbookChildren: NonNullable<Definition<WorkbookModel>['children']> = {}
