import type { Area, Sheet, Workbook } from '../../model/workbook'
import { readCells } from './read-cells'

/** Just these areas, each as a smaller sheet; what else is known of the sheets is as it was last read. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly Area[],
  known: Workbook,
): Promise<Workbook> {
  const there = areas.filter(({ sheet }) => known.sheets.some(({ id }) => id === sheet))
  const cells = await readCells(context, there)
  const sheets = there.map((area, index): Sheet => {
    const sheet = known.sheets.find(({ id }) => id === area.sheet)!
    return { ...sheet, top: area.row, left: area.column, columns: cells[index]! }
  })
  return { ...known, sheets }
}
