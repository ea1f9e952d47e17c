import type { Table } from '../../model/table'
import { numbersIn } from './numbers-in'
import { remember } from './remember'
import type { TableRows } from './table-rows'

const remembered = remember<Float64Array>()
const isLost = (status: string): boolean => status === '战败' || status === '失控'

/** By card of a ledger: lost where it is marked 战败 or 失控, or has a loss date and no status. */
const lostIn = (cards: Table): Float64Array =>
  remembered([cards], () => {
    const lost = new Float64Array(cards.height).fill(Number.NaN)
    const status = cards.columns.status?.values
    const isMarked = status?.where(isLost)
    const days = numbersIn(cards.columns.lossDate?.values, cards.height)
    for (let row = 0; row < lost.length; row++) {
      const day = days[row] as number
      if (isMarked?.(row)) lost[row] = Number.isNaN(day) ? 0 : day
      else if (!Number.isNaN(day) && (status?.at(row) ?? null) === null) lost[row] = day
    }
    return lost
  })

/** By card of all ledgers: the day of its loss, 0 where it is marked lost without a day, NaN where it is not lost. */
export function lossDays({ tables, length }: TableRows): Float64Array {
  const days = new Float64Array(length)
  let card = 0
  for (const table of tables) {
    days.set(lostIn(table), card)
    card += table.height
  }
  return days
}
