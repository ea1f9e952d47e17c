import { planKpis } from '../../src/engine/plan'
import { columnOf } from '../../src/model/column'
import type { SheetContent } from '../../src/model/sheet-content'
import type { Workbook } from '../../src/model/workbook'
import { evaluate } from './countifs'
import { readNow } from './kpi-report'

/** The header of a traffic log that has what the KPIs read. */
export const logHeader = [
  '日期',
  '来店时间',
  '离店时间',
  '客户姓名',
  '联系电话',
  '来店次数',
  '拟购车型',
  '来店目的',
  '是否留档',
  '是否试乘试驾',
  '是否成交',
  '销售顾问',
]

/** The KPI sheet of a workbook. */
export function kpiSheet(workbook: Workbook): SheetContent {
  const edits = planKpis(readNow(workbook), 'zh')
  const sheet = edits.find((edit) => edit.kind === 'put-sheet')
  if (sheet?.kind !== 'put-sheet') throw new Error('no KPI sheet')
  return sheet.content
}
/** The workbook with the computed columns filled, as values. */
function withColumns(workbook: Workbook): Workbook {
  const fills = planKpis(readNow(workbook), 'zh').flatMap((edit) => (edit.kind === 'fill-column' ? [edit] : []))
  const sheets = workbook.sheets.map((sheet) => {
    const columns = [...sheet.columns]
    for (const { column, rows, values } of fills.filter((fill) => fill.sheet === sheet.id)) {
      const at = column - sheet.left
      const before = columns[at]
      const cells = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => before?.at(row) ?? null)
      for (const [index, row] of rows.entries()) cells[row - sheet.top] = values[index] ?? null
      while (columns.length < at) columns.push(columnOf([]))
      columns[at] = columnOf(cells)
    }
    return { ...sheet, columns }
  })
  return { ...workbook, sheets }
}
/** Where a cached value is not what the formula says: none is right. */
export function disagreements(workbook: Workbook): unknown[] {
  const { rows } = kpiSheet(workbook)
  const filled = withColumns(workbook)
  return rows.flatMap((row, index) =>
    row.flatMap((cell) => {
      // What goes through the rows one by one is LibreOffice's to compute.
      if (!cell?.formula?.includes('COUNTIFS') || cell.formula.includes('SUMPRODUCT')) return []
      const said = evaluate(cell.formula, filled, { rows, widths: [], headerRows: 0 })
      return said === cell.value ? [] : [[index, cell.formula, said, cell.value]]
    }),
  )
}
