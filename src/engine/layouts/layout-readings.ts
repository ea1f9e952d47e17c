import { fields, type FieldKey } from '../../model/field'
import type { ColumnReading } from '../../model/report'
import { text } from '../../model/text'
import { a1 } from '../address'
import type { Form } from '../table'
import { cellRefOf, rowOf } from './projection'

/** What the columns of a form were taken for; those that were unfolded are told by the cell that heads them. */
export function layoutReadings({ sheet, location, projection }: Form): readonly ColumnReading[] {
  if (!projection) return location.readings
  const isUnfolded = ({ column }: ColumnReading): boolean => projection.columns.has(column - sheet.left)
  const told = [...location.columns].flatMap(([field, { column, header }]): ColumnReading[] => {
    const projected = projection.columns.get(column)
    return projected ? [unfolded(field, header, projected.head)] : []
  })
  return [...location.readings.filter((reading) => !isUnfolded(reading)), ...told]
}

function unfolded(field: FieldKey, header: string, head: number): ColumnReading {
  const cell = a1(rowOf(head), cellRefOf('', head).column)
  const { zh, en } = fields[field].title
  return {
    column: cellRefOf('', head).column,
    header,
    field,
    by: 'layout',
    confidence: 1,
    why: text(`从${cell}起的格子按版式读作“${zh}”`, `The cells from ${cell} on are read as "${en}" by the layout`),
  }
}
