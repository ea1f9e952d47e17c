import { fields, type FieldKey } from '../../model/field'
import type { SheetTemplate } from '../../model/template'
import { text, type Text } from '../../model/text'
import type { Sheet } from '../../model/workbook'
import type { ListProjection } from './project-list'

/** Columns of the sheet that are read together, and how: for people. */
export interface Told {
  /** Of the sheet's rectangle. */
  readonly columns: readonly number[]
  readonly headers: readonly string[]
  readonly fields: readonly FieldKey[]
  readonly why: Text
}

/** What a list's spreads, dates in parts and series are read as; nothing of a sheet whose rows and columns were changed over. */
export function toldColumns(
  projected: ListProjection,
  { columns: cells }: Sheet,
  templates: readonly SheetTemplate[],
): readonly Told[] {
  if (projected.columns.has(0)) return []
  const headersOf = (columns: readonly number[], row: number): string[] =>
    columns.map((column) => String(cells[column]?.at(row) ?? '').trim())
  const spreads = projected.spreads.map(({ spread: { field, into }, row, words }): Told => {
    const columns = words.map(({ column }) => column)
    const [told, kept] = [fields[field].title, into && fields[into].title]
    return {
      columns,
      headers: headersOf(columns, row),
      fields: into ? [into, field] : [field],
      why: kept
        ? text(
            `填在哪一栏就是哪个“${told.zh}”，栏里写的是“${kept.zh}”`,
            `the column filled tells "${told.en}", what stands in it is "${kept.en}"`,
          )
        : text(`在哪一栏打勾就是哪个“${told.zh}”`, `the column ticked tells "${told.en}"`),
    }
  })
  const dates = projected.dates.map(({ field, row, year, month, day }): Told => {
    const columns = [...(year === null ? [] : [year]), month, day]
    const { zh, en } = fields[field].title
    return {
      columns,
      headers: headersOf(columns, row),
      fields: [field],
      why: text(`合起来读作“${zh}”`, `read together as "${en}"`),
    }
  })
  const series = projected.series.flatMap(({ series: { template: id, cell, head }, row, columns }): Told[] => {
    const made = templates.find((template) => template.id === id)
    if (!made) return []
    return [
      {
        columns,
        headers: headersOf(columns, row),
        fields: [cell],
        why: text(
          `每个填了的格子是《${made.title.zh}》的一条，表头是“${fields[head].title.zh}”，格子里是“${fields[cell].title.zh}”`,
          `each filled cell is an entry of ${made.title.en}: the header is "${fields[head].title.en}", the cell "${fields[cell].title.en}"`,
        ),
      },
    ]
  })
  return [...spreads, ...dates, ...series]
}
