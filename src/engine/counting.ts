import type { Context } from '../model/context'
import type { Counting, Figure } from '../model/kpi'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import type { Workbook } from '../model/workbook'
import { consultantsOf, figureKpis, settledProfile } from './compute'
import { basesOf, basesOfSide, isCountable, tally } from './count'
import { escapeWildcards } from './criteria'
import { quote, renderExpression } from './formula'
import { dayFormula } from './formula-parts'
import type { Reading } from './reading'
import { seenReading } from './seen-reading'

/** What computed columns ask of other sheets: counted as COUNTIFS sees the cells, so that value and formula agree. */
export function countingOver(
  tables: readonly Table[],
  catalog: Pick<Catalog, 'kpis' | 'templates'>,
  context: Pick<Context, 'profile' | 'settings' | 'asOf'>,
  workbook: Workbook,
  previous: () => readonly Figure[],
): Counting {
  const people = consultantsOf(tables)
  const profile = settledProfile(context)
  const asOfIn = (last: number): number => Math.min(last, Math.floor(context.asOf))
  const readings = new Map<string, Reading>()
  const readingOf = (first: number, last: number): Reading => {
    const key = `${first}|${last}`
    const found =
      readings.get(key) ?? seenReading(workbook, people, { first, next: last + 1, asOf: asOfIn(last) }, profile)
    readings.set(key, found)
    return found
  }
  return {
    kpis: figureKpis(catalog),
    people,
    count(variant, side, { first, last, firstFormula, lastFormula, person }) {
      const expression = variant[side]
      if (!expression) return null
      const bases = basesOf(variant, tables)
      if (!isCountable(basesOfSide(expression, bases))) return null
      const named = person === null ? null : quote(escapeWildcards(person))
      const formula = renderExpression(
        expression,
        bases,
        {
          first: firstFormula,
          last: lastFormula,
          ...(asOfIn(last) < last && { asOf: dayFormula(asOfIn(last)) }),
          person: named,
        },
        profile,
      )
      if (formula === null) return null
      const counted = tally(expression, bases, readingOf(first, last))
      const value = person === null ? counted.store : counted.people?.[people.indexOf(person)]
      return value === undefined ? null : { formula, value }
    },
    previous: (kpi, variant, of) =>
      previous().find((figure) => figure.kpi === kpi && figure.variant === variant && figure.of === of) ?? null,
  }
}
