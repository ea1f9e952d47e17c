import type { Context } from '../model/context'
import type { RowBasis, RowFigures, RowKpi } from '../model/kpi'
import { civilOf } from '../model/month'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { DAYS_1904, type Workbook } from '../model/workbook'
import { viewOf } from './view'

export function rowBasis({ asOf, profile, settings }: Context, { date1904 }: Workbook): RowBasis {
  const { year, month, day } = civilOf(asOf)
  const asOfFormula = `DATE(${year},${month},${day})`
  const shift = date1904 ? DAYS_1904 : 0
  return { asOf: Math.floor(asOf) - shift, shift, asOfFormula, profile, settings }
}

/** Whether a table has all that a computed column reads, and is not too long for it. */
export const isComputable = ({ on, fields, most = Infinity }: RowKpi, { template, columns, height }: Table): boolean =>
  on.includes(template.id) && height <= most && fields.every((field) => columns[field])

/** The columns that are computed row by row: a value, or Excel's empty text where there is none. */
export function computeRows(
  tables: readonly Table[],
  { kpis }: Pick<Catalog, 'kpis'>,
  context: Context,
  workbook: Workbook,
): readonly RowFigures[] {
  const basis = rowBasis(context, workbook)
  return kpis.flatMap((kpi) => {
    if (kpi.kind !== 'row') return []
    return tables
      .filter((table) => isComputable(kpi, table))
      .map((table) => {
        const valueAt = kpi.compute(viewOf(table, kpi.fields, kpi.optional) as Parameters<RowKpi['compute']>[0], basis)
        return {
          kpi: kpi.id,
          table: table.id,
          values: Array.from({ length: table.height }, (_, row) => valueAt(row) ?? ''),
        }
      })
  })
}
