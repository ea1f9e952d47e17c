import type { FieldKey } from '../src/model/field'
import type { Table } from '../src/model/table'
import type { TemplateId } from '../src/model/template'

export type Plain = readonly (string | number | null)[]
/** A form as plain arrays, one per field. */
export interface PlainForm {
  readonly height: number
  readonly columns: { readonly [K in FieldKey]?: Plain }
}
type PlainId = Extract<TemplateId, 'loss-analysis' | 'prospect-card' | 'showroom-traffic-log' | 'traffic-statistics'>
export type PlainMonth = Readonly<Record<PlainId, PlainForm>>

/** The very columns that the engine checks, copied out of its tables. */
export function plainMonth(tables: readonly Table[]): PlainMonth {
  const forms = tables.map(({ template, height, columns }): [TemplateId, PlainForm] => {
    const plain = Object.values(columns).map(({ field, cells }): [FieldKey, Plain] => [
      field,
      Array.from({ length: height }, (_, row) => {
        const cell = cells.at(row)
        return typeof cell === 'string' || typeof cell === 'number' ? cell : null
      }),
    ])
    return [template.id, { height, columns: Object.fromEntries(plain) }]
  })
  return Object.fromEntries(forms) as PlainMonth
}

export function columnOf(form: PlainForm, field: FieldKey): Plain {
  const column = form.columns[field]
  if (!column) throw new Error(`The bench's workbook has no ${field}`)
  return column
}

/** What a pass finds: the code and the row of each problem. */
export class Problems {
  readonly codes: string[] = []
  readonly rows: number[] = []

  add(code: string, row: number): void {
    this.codes.push(code)
    this.rows.push(row)
  }

  counts(): Record<string, number> {
    const counts: Record<string, number> = {}
    for (const code of [...this.codes].sort()) counts[code] = (counts[code] ?? 0) + 1
    return counts
  }
}
