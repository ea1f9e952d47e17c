import type { FieldKey } from '../../model/field'
import type { CountedAt, LiveCount, RowBasis, RowCells } from '../../model/kpi'
import { civilOf, daysOf, type MonthId } from '../../model/month'
import type { View } from '../../model/rule'
import type { Cell } from '../../model/workbook'
import { figureNamed, type NamedFigure } from './kpi-names'
import { isMonthly, personOf } from './kpi-scope'
import { numberIn } from './row-formulas'

export type KpiField = 'kpiName' | 'kpiScope' | 'kpiPeriod' | 'kpiTarget' | 'kpiActual'
/** One row of a KPI sheet as it stands. */
export type KpiRow = Pick<RowCells<KpiField>, 'cell' | 'stated' | 'month'>
/** A row whose KPI we know: what it asks for, of whom, and how many times its unit goes into a share. */
export interface KnownRow {
  readonly named: NamedFigure
  readonly of: string
  readonly scale: 1 | 100
}

export const rowOf = (view: View<never, KpiField>, row: number): KpiRow => ({
  cell: (field) => view.cells(field)?.at(row) ?? null,
  stated: (field: FieldKey) => view.table.stated[field],
  month: view.month,
})

/** From here on a target of a share is written in percentage points: 65 for 65%. */
export const POINTS = 3
const written = (cell: Cell): string | null => (typeof cell === 'string' && cell.trim() !== '' ? cell : null)

export function knownRow({ cell, stated, month }: KpiRow, { counting, month: checked }: RowBasis): KnownRow | null {
  const name = written(cell('kpiName'))
  if (name === null || month !== checked || !isMonthly(written(cell('kpiPeriod')))) return null
  const named = figureNamed(name, counting.kpis)
  const of = personOf(written(cell('kpiScope')), stated('consultant'), counting.people)
  if (!named || of === null) return null
  const isShare = named.side === 'rate' && (named.variant.unit ?? 'percent') === 'percent'
  return { named, of, scale: isShare && (numberIn(cell('kpiTarget')) ?? 0) >= POINTS ? 100 : 1 }
}

/** Of known rows what they come to, as a formula on the dealer's sheets and its value; '-' over a base of 0. */
export function actualOf(
  row: KpiRow,
  basis: RowBasis,
): { readonly formula: string; readonly value: number | '-' } | null {
  const known = basis.month === null ? null : knownRow(row, basis)
  if (!known || basis.month === null) return null
  const { named, of, scale } = known
  const at = monthOf(basis.month, of)
  const count = (side: 'numerator' | 'denominator'): LiveCount | null => basis.counting.count(named.variant, side, at)
  if (named.side !== 'rate') return count(named.side)
  const [above, below] = [count('numerator'), count('denominator')]
  if (!above || !below) return null
  return {
    formula: `IFERROR(${scale === 1 ? '' : `${scale}*`}(${above.formula})/(${below.formula}),"-")`,
    value: below.value === 0 ? '-' : (scale * above.value) / below.value,
  }
}

function monthOf(month: MonthId, of: string): CountedAt {
  const { first, last } = daysOf(month)
  return { first, last, firstFormula: dayFormula(first), lastFormula: dayFormula(last), person: of === '' ? null : of }
}
function dayFormula(serial: number): string {
  const { year, month, day } = civilOf(serial)
  return `DATE(${year},${month},${day})`
}

/** What the actual cell shows once the column is filled. */
export function shownActual(row: KpiRow, isFilled: boolean, basis: RowBasis): number | null {
  const cell = row.cell('kpiActual')
  if (cell !== null && !isFilled) return numberIn(cell)
  const actual = actualOf(row, basis)
  return typeof actual?.value === 'number' ? actual.value : null
}

/** Last month's figure in the row's unit; null where it is not at hand, or was 0. */
export function previousOf(row: KpiRow, basis: RowBasis): number | null {
  const known = knownRow(row, basis)
  if (!known) return null
  const { named, of, scale } = known
  const figure = basis.counting.previous(named.kpi.id, named.variant.id, of)
  const value = figure && (named.side === 'rate' ? figure.value : figure[named.side])
  return value ? scale * value : null
}
