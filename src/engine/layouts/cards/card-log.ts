import type { FieldKey } from '../../../model/field'
import type { Table } from '../../../model/table'
import type { CardLayout, SheetTemplate } from '../../../model/template'
import type { Cell, Sheet } from '../../../model/workbook'
import type { Form } from '../../table'
import { carriedField, derivedForm, type DerivedField } from '../derived-form'
import { cellNumber } from '../projection'
import { placesOf, type LogHead } from './log-heads'
import { isIn, type Region } from './regions'

interface Line {
  /** The card among those kept. */
  readonly card: number
  readonly head: LogHead
  readonly row: number
}

/** The backs of all cards as one table, each entry carrying whom the card is about. */
export function cardLog(
  sheet: Sheet,
  regions: readonly Region[],
  heads: readonly LogHead[],
  template: SheetTemplate,
  { carried }: NonNullable<CardLayout['log']>,
  table: Table,
): Form {
  const lines = regions.flatMap((region, card) =>
    heads
      .filter((head) => isIn(region, { row: head.row, column: placesOf(head)[0]! }))
      .flatMap((head) => head.rows.map((row): Line => ({ card, head, row }))),
  )
  const fields = [...new Set(heads.flatMap(({ columns }) => [...columns.keys()]))]
  const own = fields.map((field): DerivedField => {
    const placed = heads.find(({ columns }) => columns.has(field))!
    const { column: first, header } = placed.columns.get(field)!
    const column = (line: Line): number => line.head.columns.get(field)?.column ?? first
    return {
      field,
      header,
      cells: lines.map((line): Cell => sheet.columns[column(line)]?.at(line.row) ?? null),
      at: lines.map((line) => cellNumber(sheet.top + line.row, sheet.left + column(line))),
      head: cellNumber(sheet.top + placed.row, sheet.left + first),
      own: true,
    }
  })
  const taken = carried
    .filter((field) => !fields.includes(field))
    .flatMap(
      (field: FieldKey) =>
        carriedField(
          table,
          field,
          lines.map(({ card }) => card),
        ) ?? [],
    )
  return derivedForm(sheet, template, table, [...own, ...taken])
}
