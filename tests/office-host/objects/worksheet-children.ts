import type { Definition } from '../definition'
import type { SheetModel } from '../model/sheet'
import { freezePanes } from './freeze-panes'
import { pageBreaks, pageLayout } from './page-layout'

/** What hangs on a sheet beside its names and its protection. */
export const worksheetChildren: NonNullable<Definition<SheetModel>['children']> = {
  FreezePanes: (sheet) => freezePanes({ sheet }),
  PageLayout: (sheet) => pageLayout({ sheet, layout: sheet.layout }),
  HorizontalPageBreaks: (sheet) => pageBreaks({ sheet, along: 'rows' }),
  VerticalPageBreaks: (sheet) => pageBreaks({ sheet, along: 'columns' }),
}
