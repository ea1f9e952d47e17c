import { layOut } from '../engine/pivot-table/layout'
import type { Records } from '../engine/pivot-table/records'
import type { Edit } from '../model/edit'
import { type Aggregate, type PivotTable, type PivotValue } from '../model/pivot-table'
import { readsItself } from './as-written'
import { recordsOfContent } from './records'

type Put = Extract<Edit, { kind: 'put-sheet' }>

/** Where people left the fields of a PivotTable; null where it aggregates as ours do not. */
export interface LeftFields {
  readonly name: string
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly filters: readonly string[]
  readonly values: readonly { readonly field: string; readonly aggregate: Aggregate; readonly title: string }[] | null
}

/** Characters of a column that shows a figure. */
const WIDTH = 12

/**
 * The sheet with its PivotTables laid out as people left them, where the list that they read changed. As planned where a PivotTable laid
 * out like that would have nothing to show, or would reach the slicers and the list beside it.
 */
export function withKeptLayouts(put: Put, left: readonly LeftFields[]): Put {
  const { content } = put
  const { pivotTables = [] } = content
  if (!readsItself(put) || left.length === 0) return put
  let reach = 0
  const kept = pivotTables.map((table) => {
    const earlier = left.find(({ name }) => name === table.name)
    const { source } = table
    if (!earlier || 'table' in source) return table
    const records = recordsOfContent(content, source.cells)
    const candidate = laidOutAs(table, earlier, records)
    if (!candidate || isPlanned(candidate, table)) return table
    const [, column, , width] = layOut(candidate, records).area
    if (column + width > (table.slicers?.column ?? source.cells[1])) return table
    reach = Math.max(reach, column + width)
    return candidate
  })
  const widths = content.widths.map((width, column) => (column < reach ? Math.max(width, WIDTH) : width))
  return { ...put, content: { ...content, widths, pivotTables: kept } }
}

/** Fields that the list no longer has are left out. */
function laidOutAs(
  table: PivotTable,
  { rows, columns, filters, values }: LeftFields,
  records: Records,
): PivotTable | null {
  const titles = new Set(records.fields.map(({ title }) => title))
  const known = (names: readonly string[]): readonly string[] => names.filter((name) => titles.has(name))
  const shown = (values ?? []).filter(({ field, title }) => titles.has(field) && !titles.has(title))
  if (!values || known(rows).length === 0 || shown.length === 0 || records.height === 0) return null
  const formatOf = ({ field, aggregate }: PivotValue): Pick<PivotValue, 'format'> => {
    const format = table.values.find((one) => one.field === field && one.aggregate === aggregate)?.format
    return format === undefined ? {} : { format }
  }
  return {
    ...table,
    rows: known(rows),
    columns: known(columns),
    filters: known(filters),
    values: shown.map((value) => ({ ...value, ...formatOf(value) })),
  }
}

const fieldsOf = ({ rows, columns, filters, values }: PivotTable): string =>
  JSON.stringify([rows, columns, filters, values.map(({ field, aggregate, title }) => [field, aggregate, title])])
const isPlanned = (one: PivotTable, other: PivotTable): boolean => fieldsOf(one) === fieldsOf(other)
