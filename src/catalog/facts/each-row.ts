import { fields, type FieldKey } from '../../model/field'
import { rowKpi, type Kpi } from '../../model/kpi'
import type { TemplateId } from '../../model/template'
import { text } from '../../model/text'

/** A field that is written once and left blank below, or merged over several rows, as a column that says it on every row. */
export function eachRow(id: string, field: FieldKey, on: readonly TemplateId[]): Kpi {
  const { zh, en } = fields[field].title
  const isDate = fields[field].type === 'date'
  return rowKpi({
    id,
    title: text(`${zh}（逐行）`, `${en} (each row)`),
    definition: text(
      `“${zh}”只写在第一行、下面空着，或合并了单元格时才加：每行都写出本行的${zh}，空着的同上一行。公式照它数，原来的单元格一个不改；排序、增删行以后再填一次。`,
      `Added only where "${en}" is written once and left blank below, or merged: says it on every row, a blank one as the row above. Formulas count by it, and no cell of yours changes; fill again after rows were sorted, inserted or deleted.`,
    ),
    on,
    fills: null,
    fields: [field],
    standsFor: field,
    unit: isDate ? 'date' : 'word',
    format: isDate ? 'yyyy-mm-dd' : 'General',
    source: ['inferred'],
    compute(view, { seen }) {
      return (row) => {
        const cell = seen(view.table, field, row)
        return typeof cell === 'object' ? null : cell
      }
    },
    formula({ at, before }) {
      const own = at(field)
      return `IFERROR(IF(${own}="",${before ?? '""'},${own}),"")`
    },
  })
}
