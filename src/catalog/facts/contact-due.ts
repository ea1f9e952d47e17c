import type { RowBasis, RowCells } from '../../model/kpi'
import type { View } from '../../model/rule'
import { byLevel, isOpen, numberIn, openFormula } from './row-formulas'

export type DueField = 'createdDate' | 'level' | 'lastContactDate' | 'status' | 'orderDate' | 'lossDate'

/** When a prospect is to be called next, by the cells as they stand: last contact, else the card's day, plus the level's cadence. */
export function dueOfContact({ profile, settings }: RowBasis) {
  const cadence = byLevel(profile, settings.cadence)
  return {
    of(view: View<never, DueField>): (row: number) => number | null {
      const open = isOpen(profile, view)
      const [level, last, created] = (['level', 'lastContactDate', 'createdDate'] as const).map(view.cells)
      return (row) => {
        const days = cadence.of(level?.at(row))
        const from = numberIn(last?.at(row)) ?? numberIn(created?.at(row))
        return days === null || from === null || !open(row) ? null : Math.floor(from) + days
      }
    },
    /** The formula around the day that is due; an empty text where nothing is. */
    formula(cells: RowCells<DueField>, around: (due: string) => string): string {
      const created = cells.at('createdDate')
      const last = cells.has('lastContactDate') ? cells.at('lastContactDate') : null
      const from = last ? `IF(ISNUMBER(${last}),${last},${created})` : created
      const days = cadence.formula(cells.at('level'))
      const due = around(`INT(${from})+${days}`)
      return `IFERROR(IF(AND(${openFormula(profile, cells)},ISNUMBER(${from}),${days}>0),${due},""),"")`
    },
  }
}
