import { catalog } from '../../src/catalog'
import { figureKpis, periodOf, settledProfile } from '../../src/engine/compute'
import { basesOf } from '../../src/engine/count'
import { quote, renderExpression } from '../../src/engine/formula'
import type { Figure } from '../../src/model/kpi'
import type { Report } from '../../src/model/report'
import type { SheetContent } from '../../src/model/sheet-content'
import { evaluate } from './countifs'

/** What the second reading of formulas does not know. */
const further = /SUMIFS|SUMPRODUCT|EDATE|DATE\(|IF\(|\*|\//

/** A figure's count by its formula, cell by cell, and by the engine; null where the formula asks more than counts. */
export function computedOf(
  { kpi, variant: id, of, numerator }: Figure,
  { tables, context, workbook }: Report,
): { readonly formula: string; readonly value: number; readonly expected: number } | null {
  const variant = figureKpis(catalog)
    .find((one) => one.id === kpi)
    ?.variants.find((one) => one.id === id)
  if (!variant || context.month === null) return null
  const person = of === '' ? null : quote(of)
  const places = { first: '$B$2', last: '$B$3', person }
  const formula = renderExpression(variant.numerator, basesOf(variant, tables), places, settledProfile(context))
  if (formula === null || !formula.includes('COUNTIFS') || further.test(formula.replace(/"[^"]*"/g, ''))) return null
  const { first, next } = periodOf(context.month)
  const cell = (value: number) => [null, { value }]
  const here = { rows: [[], cell(first), cell(next - 1)], widths: [], headerRows: 0 } as unknown as SheetContent
  return { formula, value: evaluate(formula, workbook, here), expected: numerator ?? 0 }
}
