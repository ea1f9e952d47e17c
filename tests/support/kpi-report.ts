import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { rowBasis } from '../../src/engine/compute-rows'
import type { FieldKey } from '../../src/model/field'
import type { Figure, Kpi } from '../../src/model/kpi'
import type { MonthId } from '../../src/model/month'
import type { Profile } from '../../src/model/profile'
import type { Report } from '../../src/model/report'
import type { Cell, Workbook } from '../../src/model/workbook'
import { day, workbookOfTables, type TablesLiteral } from './testRule'

/** A workbook checked without its rules: what the figures and summaries need. */
export const readNow = (workbook: Workbook, month: MonthId | undefined = '2026-03', today = '2026-03-31'): Report =>
  checkNow(workbook, { ...catalog, rules: [] }, { profile: catalog.profiles[0] as Profile, today: day(today), month })

/** A visit of a traffic log, without what it came to. */
export const visit = {
  visitDate: '2026-03-05',
  arrivalTime: 0.4,
  departureTime: 0.5,
  customerName: '王芳',
  phone: '13800001234',
  model: '菱智',
}

export const readTables = (tables: TablesLiteral, month?: MonthId): Report => readNow(workbookOfTables(tables), month)

/** A figure of the store, or of a consultant. */
export function figureOf(report: Report, kpi: string, variant: string, of = ''): Figure {
  const figure = report.figures.find((some) => some.kpi === kpi && some.variant === variant && some.of === of)
  if (!figure) throw new Error(`no figure ${kpi} ${variant} ${of}`)
  return figure
}

/** `[numerator, denominator, value]` of a figure. */
export function numbersOf(report: Report, kpi: string, variant: string, of = ''): readonly (number | null)[] {
  const { numerator, denominator, value } = figureOf(report, kpi, variant, of)
  return [numerator, denominator, value]
}

/** The values of a computed column, entry by entry. */
export function rowValues(report: Report, kpi: string): readonly Cell[] {
  const figures = report.rowFigures.find((some) => some.kpi === kpi)
  if (!figures) throw new Error(`no column ${kpi}`)
  return figures.values
}

/** The formula of a computed column, of a row whose cells stand there; a field without a cell has no column. */
export function formulaOf(kpi: Kpi, cells: { readonly [F in FieldKey]?: string }): string {
  if (kpi.kind !== 'row') throw new Error(`${kpi.id} is no column`)
  const at = (field: FieldKey): string => cells[field] ?? 'A1'
  const above = (field: FieldKey): string => `${at(field).replace(/\d+/, '$$2')}:${at(field)}`
  const read = {
    has: (field: FieldKey) => field in cells,
    cell: () => null,
    stated: () => undefined,
    month: null,
    at,
    above,
    before: null,
  }
  return kpi.formula(read, rowBasis(readTables({}))) ?? ''
}
