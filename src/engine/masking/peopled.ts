import type { Report } from '../../model/report'
import type { Workbook } from '../../model/workbook'
import type { Recognition } from '../recognise'

/** Whose people are masked. */
export type Peopled = Pick<Report, 'tables' | 'workbook' | 'catalog'>

/** The people of a report and of last month's workbook beside it; sheets of the two may have the same ids. */
export function peopledBeside(
  { tables, workbook, catalog }: Peopled,
  previous: Workbook,
  earlier: Pick<Recognition, 'tables'>,
): Peopled {
  const apart = (sheet: string): string => `previous/${sheet}`
  const sheets = previous.sheets.map((sheet) => ({ ...sheet, id: apart(sheet.id) }))
  return {
    catalog,
    tables: [...tables, ...earlier.tables.map((table) => ({ ...table, sheet: apart(table.sheet) }))],
    workbook: { ...workbook, sheets: [...workbook.sheets, ...sheets] },
  }
}
