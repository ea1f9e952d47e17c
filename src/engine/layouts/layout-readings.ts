import { fields, type FieldKey } from '../../model/field'
import type { ColumnReading } from '../../model/report'
import { text, type Text } from '../../model/text'
import { a1, columnLetters } from '../address'
import type { Form } from '../table'
import { cellRefOf, rowOf } from './projection'
import type { Told } from './told-columns'

/** What the columns of a form were taken for; those that were unfolded are told by the cells that head them. */
export function layoutReadings({ sheet, location, projection, told = [] }: Form): readonly ColumnReading[] {
  if (!projection) return location.readings()
  const isUnfolded = ({ column }: ColumnReading): boolean => projection.columns.has(column - sheet.left)
  const covered = new Set(told.flatMap(({ fields: some }) => some))
  const labelled = [...location.columns].flatMap(([field, { column, header }]): ColumnReading[] => {
    const projected = projection.columns.get(column)
    return projected && !covered.has(field) ? [atHead(field, header, projected.head)] : []
  })
  const own = location.readings().filter((reading) => !isUnfolded(reading))
  return [...own, ...told.map((one) => reading(one, sheet.left)), ...labelled].sort((a, b) => a.column - b.column)
}

function atHead(field: FieldKey, header: string, head: number): ColumnReading {
  const { column } = cellRefOf('', head)
  const cell = a1(rowOf(head), column)
  const { zh, en } = fields[field].title
  return {
    column,
    header,
    field,
    by: 'layout',
    confidence: 1,
    why: text(`${cell}“${header}”所标的格子，读作“${zh}”`, `The cells that ${cell} "${header}" heads, read as "${en}"`),
  }
}

function reading({ columns, headers, fields: [field], why }: Told, left: number): ColumnReading {
  const [first = 0] = columns
  const letters = columns.map((column) => columnLetters(left + column))
  const where = letters.length > 5 ? `${letters[0]}～${letters.at(-1)}` : letters.join('、')
  return {
    column: left + first,
    header: headers.length > 5 ? `${headers[0]}～${headers.at(-1)}` : headers.join('、'),
    field: field ?? null,
    by: 'layout',
    confidence: 1,
    why: prefixed(where, why),
  }
}

const prefixed = (where: string, { zh, en }: Text): Text =>
  text(`${where}列：${zh}`, `Columns ${where.replaceAll('、', ', ').replace('～', ' to ')}: ${en}`)
