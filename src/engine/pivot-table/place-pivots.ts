import type { SheetContent, Span } from '../../model/sheet-content'
import { a1 } from '../address'
import type { PivotLayout } from './layout'
import { renderPivot } from './render'

const nameOf = ([row, column, height, width]: Span): string =>
  `${a1(row, column)}:${a1(row + height - 1, column + width - 1)}`
const meet = (a: Span, b: Span): boolean =>
  a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3]

/** The content with the cells of its PivotTables; throws where one would lie on something else. */
export function placePivots(content: SheetContent, layouts: readonly PivotLayout[]): SheetContent {
  if (layouts.length === 0) return content
  const rows = content.rows.map((row) => [...row])
  for (const [place, layout] of layouts.entries()) {
    const { area } = layout
    const [top, left, height, width] = area
    const fail = (what: string): never => {
      throw new Error(`PivotTable ${layout.table.name} needs ${nameOf(area)}, where ${what}`)
    }
    const other = layouts.slice(0, place).find((earlier) => meet(earlier.area, area))
    if (other) fail(`PivotTable ${other.table.name} stands`)
    const merge = content.merges?.find((one) => meet(one, area))
    if (merge) fail(`${nameOf(merge)} is merged`)
    while (rows.length < top + height) rows.push([])
    for (const [down, cells] of renderPivot(layout).entries()) {
      const row = rows[top + down]!
      while (row.length < left + width) row.push(null)
      for (const [across, cell] of cells.entries()) {
        if (row[left + across]) fail(`${a1(top + down, left + across)} is taken`)
        row[left + across] = cell
      }
    }
  }
  return { ...content, rows }
}
