import type { Edit } from '../../model/edit'
import type { FieldKey } from '../../model/field'
import type { RowBasis, RowCells, RowFigures, RowKpi } from '../../model/kpi'
import type { Report } from '../../model/report'
import type { Table } from '../../model/table'
import type { Locale } from '../../model/text'
import type { Sheet } from '../../model/workbook'
import { a1 } from '../address'
import { rowBasis } from '../compute-rows'
import { asSeen, firstFree, standInFor, type StandIn } from '../stand-ins'

/** The computed columns: into ours or the form's own blank one, else at the table's right; one that a person filled stays, and none is added for nothing. */
export function planColumns(
  report: Report,
  locale: Locale,
  isWanted: (kpi: RowKpi) => boolean = () => true,
): readonly Edit[] {
  const taken = new Set<string>()
  const lastUsed = new Map<string, number>()
  const basis = rowBasis(report)
  return report.rowFigures.flatMap((figures): readonly Edit[] => {
    const kpi = report.catalog.kpis.find(({ id }) => id === figures.kpi)
    const table = report.tables.find(({ id }) => id === figures.table)
    const sheet = report.workbook.sheets.find(({ id }) => id === table?.sheet)
    if (kpi?.kind !== 'row' || !isWanted(kpi) || !table || !sheet || table.height === 0) return []
    // The column is found again by one name on the sheet: of several tables there the first has it.
    if (!isDownward(table, kpi) || taken.has(`${kpi.id}|${sheet.id}`)) return []
    const column = columnFor(kpi, table, sheet, figures, lastUsed.get(sheet.id) ?? -1)
    if (column === null) return []
    lastUsed.set(sheet.id, Math.max(column, lastUsed.get(sheet.id) ?? -1))
    taken.add(`${kpi.id}|${sheet.id}`)
    const edit = fillColumn(kpi, table, column, figures, basis, locale, theirsIn(kpi, table, sheet))
    return edit.rows.length === 0 ? [] : [edit]
  })
}

/** A formula refers to cells of its own row. */
const isDownward = ({ columns }: Table, { fields, optional = [], fills }: RowKpi): boolean =>
  [...fields, ...optional, ...(fills ? [fills] : [])].every((field) => (columns[field]?.index ?? 0) >= 0)

function columnFor(kpi: RowKpi, table: Table, sheet: Sheet, { values }: RowFigures, lastUsed: number): number | null {
  if (kpi.standsFor) return standInFor(table, kpi.standsFor)?.column ?? null
  const ours = sheet.ourColumns?.[kpi.id]
  if (ours !== undefined) return ours
  const filled = sheet.filledColumns?.[kpi.id]
  if (filled) return filled.column
  const own = kpi.fills ? table.columns[kpi.fills] : undefined
  if (own) {
    const isBlankAt = (entry: number): boolean => own.cells.at(entry) === null
    const isFree = kpi.ownOnly
      ? values.some((value, entry) => value !== '' && isBlankAt(entry))
      : values.every((_, entry) => isBlankAt(entry))
    return isFree ? own.index : null
  }
  if (kpi.ownOnly) return null
  if (values.every((value) => value === '')) return null
  return Math.max(firstFree(sheet), lastUsed + 1)
}

/** What a person wrote in the form's own column; where the host can't tell it from ours, it leaves it itself. */
function theirsIn(
  { id, fills }: RowKpi,
  { columns, rows }: Table,
  { filledColumns }: Sheet,
): (entry: number) => boolean {
  const own = fills ? columns[fills] : undefined
  const filled = filledColumns?.[id]
  const ours = new Set(filled?.rows)
  if (!own || (filled && ours.size === 0)) return () => false
  return (entry) => own.cells.at(entry) !== null && !ours.has(rows[entry] ?? -1)
}

function cellsAt({ columns, rows, stated, month }: Table, entry: number, standIn?: StandIn): RowCells {
  const row = rows[entry] ?? 0
  const top = rows[0] ?? row
  const column = (field: FieldKey): number => columns[field]?.index ?? 0
  return {
    has: (field) => columns[field] !== undefined,
    stated: (field) => stated[field],
    month,
    cell: (field) => columns[field]?.cells.at(entry) ?? null,
    at: (field) => a1(row, column(field)),
    above: (field) =>
      row > top ? `${a1(top, column(field)).replace(/(?=\d)/, '$$')}:${a1(row - 1, column(field))}` : null,
    before: standIn?.follows(entry) ? a1(rows[entry - 1] ?? 0, standIn.column) : null,
  }
}

function fillColumn(
  kpi: RowKpi,
  table: Table,
  column: number,
  { values }: RowFigures,
  basis: RowBasis,
  locale: Locale,
  isTheirs: (entry: number) => boolean,
): Extract<Edit, { kind: 'fill-column' }> {
  const standIn = kpi.standsFor && standInFor(table, kpi.standsFor)
  const from = standIn ? table : asSeen(table)
  const filled = Array.from(table.rows, (row, entry) => {
    const cells = cellsAt(from, entry, standIn)
    const format = kpi.formatOf?.(cells, basis) ?? kpi.format
    return { row, entry, format, formula: kpi.formula(cells, basis), value: values[entry] ?? '' }
  }).flatMap((one) => (one.formula === null || isTheirs(one.entry) ? [] : [{ ...one, formula: one.formula }]))
  return {
    kind: 'fill-column',
    id: kpi.id,
    sheet: table.sheet,
    column,
    headerRow: table.headerRows.at(-1) ?? 0,
    header: kpi.title[locale],
    rows: Int32Array.from(filled, ({ row }) => row),
    formulas: filled.map(({ formula }) => formula),
    values: filled.map(({ value }) => value),
    format: kpi.format,
    ...(kpi.formatOf ? { formats: filled.map(({ format }) => format) } : {}),
  }
}
