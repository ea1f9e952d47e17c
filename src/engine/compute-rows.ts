import type { FieldKey } from '../model/field'
import type { CellRange, Figure, RowBasis, RowFigures, RowKpi } from '../model/kpi'
import type { Catalog, Report } from '../model/report'
import type { Table } from '../model/table'
import { DAYS_1904, type Cell, type Workbook } from '../model/workbook'
import { countingOver } from './counting'
import { dayFormula, rangeOf } from './formula-parts'
import { isDownward } from './layouts/lanes'
import { spanOf } from './seen-reading'
import { asSeen, standInFor } from './stand-ins'
import { viewOf } from './view'

export type Known = Pick<Report, 'tables' | 'context' | 'workbook'> & {
  readonly catalog: Pick<Catalog, 'kpis' | 'templates'>
  readonly previousFigures?: readonly Figure[]
}

export function rowBasis(known: Known): RowBasis {
  const { context, workbook, tables, catalog } = known
  const { asOf, month, profile, settings } = context
  const shift = workbook.date1904 ? DAYS_1904 : 0
  return {
    asOf: Math.floor(asOf) - shift,
    shift,
    asOfFormula: dayFormula(asOf),
    profile,
    settings,
    month,
    tables,
    counting: countingOver(tables, catalog, context, workbook, () => known.previousFigures ?? []),
    seen: (table, field, row) => asSeen(table).columns[field]?.cells.at(row) ?? null,
    range: (table, field) => cellRange(table, field, workbook),
    isFilled(table, kpi, row) {
      const filled = workbook.sheets.find(({ id }) => id === table.sheet)?.filledColumns?.[kpi]
      return filled?.rows.includes(table.rows[row] ?? -1) ?? false
    },
  }
}

function cellRange(table: Table, field: FieldKey, { sheets }: Workbook): CellRange | null {
  const index = asSeen(table).columns[field]?.index ?? -1
  const sheet = sheets.find(({ id }) => id === table.sheet)
  if (!sheet || index < 0 || table.height === 0 || !isDownward(table) || table.file !== undefined) return null
  const { top, bottom } = spanOf(table)
  const span = standInFor(table, field)?.span
  const column = sheet.columns[index - sheet.left]
  const cellAt = (down: number): Cell => (span ? span.at(down) : column?.at(top + down - sheet.top)) ?? null
  const cells = Array.from({ length: bottom - top + 1 }, (_, down) => cellAt(down))
  return { formula: rangeOf(table, index), cells }
}

/** Whether a table has all that a computed column reads, is not too long for it, and needs it where it stands for another. */
export function isComputable({ id, on, fields, most = Infinity, standsFor }: RowKpi, table: Table): boolean {
  const { template, columns, height } = table
  if (!on.includes(template.id) || height > most || !fields.every((field) => columns[field])) return false
  return standsFor === undefined || standInFor(table, standsFor)?.kpi === id
}

/** The columns that are computed row by row: a value, or Excel's empty text where there is none. */
export function computeRows(known: Known): readonly RowFigures[] {
  const { tables, catalog } = known
  const basis = rowBasis(known)
  return catalog.kpis.flatMap((kpi) => {
    if (kpi.kind !== 'row') return []
    return tables
      .filter((table) => isComputable(kpi, table))
      .map((table) => {
        const view = viewOf(kpi.standsFor ? table : asSeen(table), kpi.fields, kpi.optional)
        const valueAt = kpi.compute(view as Parameters<RowKpi['compute']>[0], basis)
        return {
          kpi: kpi.id,
          table: table.id,
          values: Array.from({ length: table.height }, (_, row) => valueAt(row) ?? ''),
        }
      })
  })
}
