import type { FieldKey } from '../model/field'
import type { View } from '../model/rule'
import type { Table, Values } from '../model/table'

/** A table as a rule, a KPI or a summary sees it: only the fields that it declared. */
export function viewOf(table: Table, declared: readonly FieldKey[], optional: readonly FieldKey[] = []): View {
  const present = [...declared, ...optional].filter((field) => table.columns[field])
  const values: Partial<Record<FieldKey, Values>> = {}
  for (const field of present) values[field] = table.columns[field]?.values as Values
  return {
    table,
    height: table.height,
    month: table.month,
    values: values as View['values'],
    cells: (field) => (present.includes(field) ? table.columns[field]?.cells : undefined),
  }
}
