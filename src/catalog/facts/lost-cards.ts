import type { Table } from '../../model/table'
import { kindsIn } from './kinds-in'
import { numbersIn } from './numbers-in'
import { remember } from './remember'
import type { TableRows } from './table-rows'

const remembered = remember<Float64Array>()
const [BLANK, LOST, OTHER] = [0, 1, 2]
const kindOf = (status: string): number => (status === '战败' || status === '失控' ? LOST : OTHER)

const lostIn = (cards: Table): Float64Array => remembered([cards], () => readLosses(cards))

/** By card of a ledger: lost where it is marked 战败 or 失控, or has a loss date and no status. */
function readLosses({ columns, height }: Table): Float64Array {
  const lost = new Float64Array(height).fill(Number.NaN)
  const kinds = kindsIn(columns.status?.values, height, kindOf)
  const days = numbersIn(columns.lossDate?.values, height)
  for (let row = 0; row < height; row++) {
    const day = days[row]!
    const kind = kinds[row]!
    if (kind === LOST) lost[row] = day === day ? day : 0
    else if (kind === BLANK) lost[row] = day
  }
  return lost
}

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
