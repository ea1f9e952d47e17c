import type { Table } from '../../model/table'
import { lossDateAt } from './prospects'
import { remember } from './remember'
import type { TableRows } from './table-rows'

const remembered = remember<Uint8Array>()

/** 1 for every card of a ledger that is marked 战败 or 失控, or has a loss date and no status. */
function lostCards(cards: Table): Uint8Array {
  return remembered([cards], () => {
    const lost = new Uint8Array(cards.height)
    const status = cards.columns.status?.values
    const lossDate = cards.columns.lossDate?.values
    for (const row of status?.rowsWhere((word) => word === '战败' || word === '失控') ?? []) lost[row] = 1
    for (const row of lossDate?.rowsWhere(() => true) ?? []) if ((status?.at(row) ?? null) === null) lost[row] = 1
    return lost
  })
}

/** By card of all ledgers: the day of its loss, 0 where it is marked lost without a day, NaN where it is not lost. */
export function lossDays({ tables, length }: TableRows): Float64Array {
  const days = new Float64Array(length).fill(Number.NaN)
  let card = 0
  for (const table of tables) {
    const lost = lostCards(table)
    for (let row = 0; row < table.height; row++, card++) if (lost[row] === 1) days[card] = lossDateAt(table, row) ?? 0
  }
  return days
}
