import type { Definition } from '../definition'
import type { SheetModel } from '../model/sheet'
import { charts } from './charts'
import { comments } from './comments'
import { freezePanes } from './freeze-panes'
import { pageBreaks, pageLayout } from './page-layout'
import { pivotTables } from './pivot-tables'
import { slicers } from './slicers'
import { tables } from './tables'
import { autoFilter } from './auto-filter'

/** What hangs on a sheet beside its names and its protection. */
export const worksheetChildren: NonNullable<Definition<SheetModel>['children']> = {
  Tables: (sheet) => tables({ workbook: sheet.workbook, sheet }),
  PivotTables: (sheet) => pivotTables({ workbook: sheet.workbook, sheet }),
  Charts: (sheet) => charts({ sheet }),
  Slicers: (sheet) => slicers({ sheet }),
  Comments: (sheet) => comments({ workbook: sheet.workbook, sheet }),
  AutoFilter: (sheet) => autoFilter({ sheet }),
  FreezePanes: (sheet) => freezePanes({ sheet }),
  PageLayout: (sheet) => pageLayout({ sheet, layout: sheet.layout }),
  HorizontalPageBreaks: (sheet) => pageBreaks({ sheet, along: 'rows' }),
  VerticalPageBreaks: (sheet) => pageBreaks({ sheet, along: 'columns' }),
}
