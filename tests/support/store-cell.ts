import { planKpis } from '../../src/engine/plan'
import type { Report } from '../../src/model/report'
import type { SheetCell } from '../../src/model/sheet-content'

/** The KPI sheet's line of a title, the store's cell. */
export function storeCell(report: Report, title: string): SheetCell | undefined {
  const [sheet] = planKpis(report, 'zh').filter((edit) => edit.kind === 'put-sheet' && edit.id === 'kpis')
  const rows = sheet?.kind === 'put-sheet' ? sheet.content.rows : []
  return rows.find((row) => row[0]?.value === title)?.[2] ?? undefined
}
