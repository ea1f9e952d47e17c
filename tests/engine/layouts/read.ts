import { catalog } from '../../../src/catalog'
import { recognise, type Recognition } from '../../../src/engine/recognise'
import { a1 } from '../../../src/engine/address'
import type { FieldKey } from '../../../src/model/field'
import { isoDay, serialOf } from '../../../src/model/month'
import type { Report } from '../../../src/model/report'
import type { Table } from '../../../src/model/table'
import type { SheetTemplate } from '../../../src/model/template'
import type { Workbook } from '../../../src/model/workbook'

const [profile] = catalog.profiles

/** Recognised as on 10 April 2026. */
export const read = (
  workbook: Workbook,
  templates: readonly SheetTemplate[],
  earlier?: Pick<Report, 'tables'>,
): Recognition => recognise(workbook, { templates }, { profile: profile!, today: serialOf(2026, 4, 10)! }, earlier)

/** A table's entries as people would write them: dates as ISO days, each with its cell behind `@`. */
export function lines(table: Table, ...columns: readonly FieldKey[]): string[] {
  return Array.from({ length: table.height }, (_, row) => columns.map((field) => said(table, field, row)).join(' '))
}

function said(table: Table, field: FieldKey, row: number): string {
  const value = table.columns[field]?.values.at(row) ?? null
  const { row: at, column } = table.place(row, field)
  const word = typeof value === 'number' && value > 40_000 ? isoDay(value) : String(value)
  return `${word}@${a1(at, column)}`
}
export const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number)
  return serialOf(year, month, date)!
}
