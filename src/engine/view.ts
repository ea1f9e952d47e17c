import { fields, type FieldKey } from '../model/field'
import { serialOf } from '../model/month'
import type { View } from '../model/rule'
import type { Table, Values } from '../model/table'
import { numberValues } from './number-values'
import { codedValues } from './values'

/** A table as a rule, a KPI or a summary sees it: only the fields that it declared. */
export function viewOf(table: Table, declared: readonly FieldKey[], optional: readonly FieldKey[] = []): View {
  const present = [...declared, ...optional].filter((field) => isAtHand(table, field))
  const values: Partial<Record<FieldKey, Values>> = {}
  for (const field of present) values[field] = (table.columns[field]?.values as Values) ?? valuesAtFoot(table, field)
  return {
    table,
    height: table.height,
    month: table.month,
    values: values as View['values'],
    cells: (field) => (present.includes(field) ? table.columns[field]?.cells : undefined),
  }
}

/** There is a column, or a place at the sheet's foot that stands for one. */
export const isAtHand = (table: Table, field: FieldKey): boolean =>
  table.columns[field] !== undefined || table.foot[field] !== undefined

/** What is written at the foot holds for every entry. */
function valuesAtFoot({ foot, height }: Table, field: FieldKey): Values {
  const written = foot[field] ?? ''
  if (fields[field].type !== 'date') return codedValues(new Int32Array(height).fill(written === '' ? -1 : 0), [written])
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  return numberValues(new Float64Array(height).fill(serialOf(year, month, day) ?? Number.NaN))
}
