import type { Aggregate } from '../../../model/pivot-table'
import type { LeftFields } from '../../kept-layout'
import type { Document } from '../document'
import { readable, relationshipsOf } from '../readable'
import type { SheetEntry } from '../read-structure'
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml'

const aggregates: Readonly<Record<string, Aggregate>> = {
  sum: 'sum',
  count: 'count',
  average: 'average',
  min: 'min',
  max: 'max',
}

/** A PivotTable of the sheet as people left it, with the style that they gave it. */
export interface LeftPivot extends LeftFields {
  readonly style: string | null
}

/** The PivotTables of a sheet, by what stands in their parts (ECMA-376 part 1, 18.10.1.73). */
export function leftPivots({ parts }: Document, { part }: SheetEntry): readonly LeftPivot[] {
  return relationshipsOf(parts, part).flatMap(({ kind, target }) => {
    const text = kind === 'pivotTable' ? readable(parts, target) : undefined
    const cache = relationshipsOf(parts, target).find((one) => one.kind === 'pivotCacheDefinition')?.target
    const definition = cache === undefined ? undefined : readable(parts, cache)
    if (text === undefined || definition === undefined) return []
    const names = childrenOf(childOf(parseXml(definition), 'cacheFields'), 'cacheField').map(
      ({ attributes }) => attributes.name ?? '',
    )
    return [fieldsIn(parseXml(text), names)]
  })
}

function fieldsIn(table: XmlElement, names: readonly string[]): LeftPivot {
  const listed = (list: string, element: string, place: string): readonly string[] =>
    childrenOf(childOf(table, list), element).flatMap(({ attributes }) => names[Number(attributes[place])] ?? [])
  const data = childrenOf(childOf(table, 'dataFields'), 'dataField').map(({ attributes }) => ({
    field: names[Number(attributes.fld)] ?? '',
    aggregate: aggregates[attributes.subtotal ?? 'sum'],
    title: attributes.name ?? '',
  }))
  const values = data.flatMap(({ aggregate, ...value }) => (aggregate ? [{ ...value, aggregate }] : []))
  return {
    name: table.attributes.name ?? '',
    rows: listed('rowFields', 'field', 'x'),
    columns: listed('colFields', 'field', 'x'),
    filters: listed('pageFields', 'pageField', 'fld'),
    values: values.length === data.length ? values : null,
    style: childOf(table, 'pivotTableStyleInfo')?.attributes.name ?? null,
  }
}
