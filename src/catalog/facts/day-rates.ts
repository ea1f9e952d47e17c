import { rowKpi, type CountedAt, type Kpi, type RowBasis, type RowKpi } from '../../model/kpi'
import type { FieldKey } from '../../model/field'
import type { Cell } from '../../model/workbook'
import { numberIn, quotient, quotientFormula } from './row-formulas'

type DayField = 'statisticsDate' | 'firstVisits' | 'totalVisits' | 'capturedCount' | 'testDriveCount' | 'orderCount'
interface DayRate extends Pick<RowKpi, 'id' | 'title' | 'definition'> {
  readonly fills: FieldKey
  readonly over: Extract<DayField, 'capturedCount' | 'testDriveCount' | 'orderCount'>
  /** What is counted on the dealer's sheets, day by day, where the statistics do not count it themselves. */
  readonly counted: { readonly kpi: string; readonly variant: string }
}

/** A day's rate in its own column of the monthly statistics: over first visits, or over all of them where first ones are not counted. */
export const dayRate = ({ over, counted, ...rest }: DayRate): Kpi =>
  rowKpi({
    ...rest,
    on: ['traffic-statistics'],
    ownOnly: true,
    fields: ['statisticsDate', rest.fills],
    optional: [over, 'firstVisits', 'totalVisits'],
    unit: 'percent',
    format: '0.0%',
    source: ['S002'],
    compute(view, basis) {
      const cell = (field: DayField, row: number): Cell => view.cells(field as never)?.at(row) ?? null
      const base = view.cells('firstVisits') ? 'firstVisits' : 'totalVisits'
      const isOwn = view.cells(over) !== undefined
      return (row) => {
        const above = isOwn
          ? numberIn(cell(over, row))
          : (countedOn(numberIn(cell('statisticsDate', row)), 'A1', counted, basis)?.value ?? null)
        return quotient(above, numberIn(cell(base, row)))
      }
    },
    formula(cells, basis) {
      const below = cells.at(cells.has('firstVisits') ? 'firstVisits' : 'totalVisits')
      if (cells.has(over)) return quotientFormula(`(${cells.at(over)})`, below, cells.at(over))
      const day = cells.at('statisticsDate')
      const above = countedOn(numberIn(cells.cell('statisticsDate')), day, counted, basis)?.formula
      return above === undefined ? null : quotientFormula(`(${above})`, below, day)
    },
  })

function countedOn(
  day: number | null,
  cell: string,
  { kpi, variant }: DayRate['counted'],
  { counting, shift }: RowBasis,
) {
  const found = counting.kpis.find(({ id }) => id === kpi)?.variants.find(({ id }) => id === variant)
  if (day === null || !found) return null
  const [first, formula] = [Math.floor(day) + shift, `INT(${cell})`]
  const at: CountedAt = { first, last: first, firstFormula: formula, lastFormula: formula, person: null }
  return counting.count(found, 'numerator', at)
}
