import type { Aggregate } from '../../model/pivot-table'
import type { LeftFields } from '../kept-layout'

const fields = ['rowHierarchies', 'columnHierarchies', 'filterHierarchies', 'dataHierarchies'] as const
const aggregates: Readonly<Record<string, Aggregate>> = {
  Sum: 'sum',
  Count: 'count',
  Average: 'average',
  Min: 'min',
  Max: 'max',
}

/** The PivotTables of a sheet, and where their fields stand. */
export const loadPivots = (sheet: Excel.Worksheet): Excel.PivotTableCollection =>
  sheet.pivotTables.load(
    [
      'items/name',
      ...fields.map((key) => `items/${key}/items/name`),
      'items/dataHierarchies/items/summarizeBy',
      'items/dataHierarchies/items/field/name',
    ].join(','),
  )

/** How people left them. */
export const leftFields = ({ items }: Excel.PivotTableCollection): readonly LeftFields[] =>
  items.map(({ name, rowHierarchies, columnHierarchies, filterHierarchies, dataHierarchies }) => {
    const values = dataHierarchies.items.flatMap(({ name: title, summarizeBy, field }) => {
      const aggregate = aggregates[summarizeBy]
      return aggregate ? [{ field: field.name, aggregate, title }] : []
    })
    return {
      name,
      rows: rowHierarchies.items.map((one) => one.name),
      columns: columnHierarchies.items.map((one) => one.name),
      filters: filterHierarchies.items.map((one) => one.name),
      values: values.length === dataHierarchies.items.length ? values : null,
    }
  })
