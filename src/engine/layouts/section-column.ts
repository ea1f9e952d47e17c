import { columnOf } from '../../model/column'
import type { Cell, Column } from '../../model/workbook'
import type { Section } from '../entries'
import type { Form } from '../table'
import { madeOf } from './memo'
import { origin, type ProjectedColumn, type Projection } from './projection'

/** The form with a column for what its sections say: 上月留存 above some rows, 本月新增 above others. */
export function withSections(form: Form): Form {
  const { sheet, location, body } = form
  const { sections } = body
  if (!sections || !location.template.columns.carriedOver || location.columns.has('carriedOver')) return form
  const projection: Projection = form.projection ?? { sheet, base: sheet, columns: new Map() }
  const index = sheet.columns.length
  const projected = { ...sheet, columns: [...sheet.columns, sectionColumn(projection, sections).cells] }
  const header = sections[0]?.word ?? ''
  return {
    ...form,
    sheet: projected,
    location: { ...location, columns: new Map([...location.columns, ['carriedOver', { column: index, header }]]) },
    projection: {
      ...projection,
      sheet: projected,
      columns: new Map([...projection.columns, [index, sectionColumn(projection, sections)]]),
    },
  }
}

/** Each row's section; its cell is the one that names the section. */
function sectionColumn(projection: Projection, sections: readonly Section[]): ProjectedColumn {
  const sources = [...new Set(sections.map(({ column }) => projection.sheet.columns[column] as Column))]
  const { top, left } = projection.sheet
  return madeOf(sources, JSON.stringify(['sections', sections, top, left]), () => {
    const height = sources[0]?.length ?? 0
    const cells: Cell[] = []
    const at = new Float64Array(height)
    const heads = sections.map(({ row, column }) => origin(projection, row, column))
    let current = -1
    for (let row = 0; row < height; row++) {
      if (sections[current + 1]?.row === row) current++
      cells.push(current < 0 ? null : (sections[current]?.word ?? null))
      at[row] = heads[Math.max(0, current)] ?? 0
    }
    return { cells: columnOf(cells), at, head: heads[0] ?? 0, own: false }
  })
}
