import type { Edit } from '../model/edit'
import type { Aggregate, PivotTable, PivotValue } from '../model/pivot-table'
import { readsItself } from './as-written'

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
    const [top, start, height, across] = source.cells
    const titles = (content.rows[top] ?? []).slice(start, start + across).map((cell) => String(cell?.value ?? ''))
    const candidate = height > 1 ? laidOutAs(table, earlier, new Set(titles)) : null
    if (!candidate || isPlanned(candidate, table)) return table
    const width = widthOf(
      candidate,
      (field) => {
        const place = start + titles.indexOf(field)
        return (row) => String(content.rows[top + 1 + row]?.[place]?.value ?? '')
      },
      height - 1,
    )
    const end = table.column + width
    if (end > (table.slicers?.column ?? start)) return table
    reach = Math.max(reach, end)
    return candidate
  })
  const widths = content.widths.map((width, column) => (column < reach ? Math.max(width, WIDTH) : width))
  return { ...put, content: { ...content, widths, pivotTables: kept } }
}

/** Columns that it takes at most: its row fields, and its values under every item and subtotal of the columns and under the total. */
function widthOf(
  { rows, columns, filters, values }: PivotTable,
  wordAt: (field: string) => (row: number) => string,
  count: number,
): number {
  const outer = Array.from({ length: count }, () => '')
  const lines = columns.reduce((sum, field) => {
    const word = wordAt(field)
    for (let row = 0; row < count; row++) outer[row] += `\n${word(row)}`
    return sum + new Set(outer).size
  }, 1)
  const width = rows.length + lines * values.length
  return filters.length > 0 ? Math.max(2, width) : width
}

/** Fields that the list no longer has are left out. */
function laidOutAs(
  table: PivotTable,
  { rows, columns, filters, values }: LeftFields,
  titles: ReadonlySet<string>,
): PivotTable | null {
  const known = (names: readonly string[]): readonly string[] => names.filter((name) => titles.has(name))
  const shown = (values ?? []).filter(({ field, title }) => titles.has(field) && !titles.has(title))
  if (!values || known(rows).length === 0 || shown.length === 0) return null
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
