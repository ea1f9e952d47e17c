import type { Context } from '../model/context'
import type { FieldKey } from '../model/field'
import type { Figure } from '../model/kpi'
import type { MonthId } from '../model/month'
import type { Reckoning } from '../model/reckoning'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { figureKpis, figuresOver, periodOf, settledProfile } from './compute'
import { fieldsOf } from './count'

type Known = Pick<Catalog, 'kpis' | 'templates'>

/** The columns that figures count on, table by table. */
export const countedOn = (
  tables: readonly Table[],
  known: Known,
): readonly { readonly table: Table; readonly needed: readonly FieldKey[] }[] =>
  figureKpis(known).flatMap(({ variants }) =>
    variants.flatMap((variant) =>
      [...fieldsOf(variant)].flatMap(([id, needed]) =>
        tables.filter(({ template }) => template.id === id).map((table) => ({ table, needed: [...needed] })),
      ),
    ),
  )

export function reckoningOver(tables: readonly Table[], known: Known, context: Context): Reckoning {
  const byMonth = new Map<MonthId, readonly Figure[]>()
  return {
    kpis: figureKpis(known),
    tables,
    figures(month) {
      const asked = { tables, month, period: periodOf(month, context.asOf), profile: settledProfile(context) }
      const found = byMonth.get(month) ?? figuresOver(known, asked)
      byMonth.set(month, found)
      return found
    },
  }
}
