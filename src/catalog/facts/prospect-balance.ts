import { daysOf, type MonthId } from '../../model/month'
import type { Table } from '../../model/table'
import { personIndex } from './person-index'
import { consultantAt } from './prospects'
import { at, entriesWhere, rowAt, tableRows } from './table-rows'

export type Ending = 'ordered' | 'lost' | 'lostContact' | 'dormant' | 'out'

/** One consultant's prospects from the month's first day to its last; entries by their number. */
export interface Balance {
  readonly consultant: string | null
  readonly counts: Record<'opening' | 'added' | 'reactivated' | 'in' | Ending, number>
  /** Open when the month began, and neither open nor ended now: entries of the opening list. */
  readonly missing: number[]
  /** Open cards that were neither carried over nor made, won back or taken over in the month. */
  readonly extra: number[]
}

const endings: Readonly<Record<string, Ending>> = {
  成交: 'ordered',
  战败: 'lost',
  失控: 'lostContact',
  准战败: 'dormant',
  移交: 'out',
}

/** How a customer's entry ended; null where it is open. */
export function endingOf({ columns }: Table, row: number): Ending | null {
  const status = columns.status?.values.at(row) ?? null
  if (status !== null) return endings[status] ?? null
  if ((columns.lossDate?.values.at(row) ?? null) !== null) return 'lost'
  return (columns.orderDate?.values.at(row) ?? null) === null ? null : 'ordered'
}
/** The entries that ended so: those whose status says it, then those without a status whose dates do. */
export function rowsEnded(table: Table, ending: Ending): readonly number[] {
  const status = table.columns.status?.values
  const told = status?.rowsWhere((word) => endings[word] === ending) ?? []
  const byDates = (row: number): boolean => endingOf(table, row) === ending
  const dated = status?.blankRows().filter(byDates) ?? entriesWhere(table.height, byDates)
  return dated.length > 0 ? [...told, ...dated] : told
}
const endingByKind = (table: Table, row: number): Ending =>
  endings[table.columns.lossKind?.values.at(row) ?? '战败'] ?? 'lost'

interface Sources {
  readonly month: MonthId
  /** Whoever was open when the month began, and where each stands. */
  readonly tables: readonly Table[]
  readonly opening: readonly number[]
  readonly cards: readonly Table[]
  readonly losses: readonly Table[]
}

/** Follows everybody of the opening list to a card, each card once; then looks at the cards that are left. */
export function balances({ month, tables, opening, cards, losses }: Sources): readonly Balance[] {
  const { first, last } = daysOf(month)
  const from = tableRows(tables)
  const index = personIndex(cards)
  const lost = personIndex(losses)
  const claimed = new Uint8Array(index.rows.length)
  const byConsultant = new Map<string | null, Balance>()
  const balanceOf = (consultant: string | null): Balance => {
    let found = byConsultant.get(consultant)
    if (!found) byConsultant.set(consultant, (found = emptyBalance(consultant)))
    return found
  }
  const cardEnding = (card: number): Ending | null => at(index.rows, card, endingOf)
  for (const entry of opening) {
    const { table, row } = rowAt(from, entry)
    const list = from.tables[table] as Table
    const balance = balanceOf(consultantAt(list, row))
    const all = index.of(list, row)
    const free = all.filter((card) => claimed[card] === 0)
    if (all.length > 0 && free.length === 0) continue
    balance.counts.opening++
    const card = free.find((some) => cardEnding(some) === null) ?? free[0]
    if (card === undefined) {
      const [loss] = lost.of(list, row)
      const ending = endingOf(list, row) ?? (loss === undefined ? null : at(lost.rows, loss, endingByKind))
      // Last month's own list says only how he stood then.
      if (ending !== null) balance.counts[ending]++
      else balance.missing.push(entry)
      continue
    }
    claimed[card] = 1
    const ending = cardEnding(card)
    const now = at(index.rows, card, consultantAt)
    if (ending !== null) balance.counts[ending]++
    else if (now !== null && balance.consultant !== null && now !== balance.consultant) {
      balance.counts.out++
      balanceOf(now).counts.in++
    }
  }
  for (let card = 0; card < index.rows.length; card++) {
    if (claimed[card] === 1) continue
    const { table, row } = rowAt(index.rows, card)
    const ledger = index.rows.tables[table] as Table
    const created = ledger.columns.createdDate?.values.at(row) ?? null
    if (created === null || created > last) continue
    const balance = balanceOf(consultantAt(ledger, row))
    const ending = endingOf(ledger, row)
    if (created >= first) {
      balance.counts.added++
      if (ending !== null) balance.counts[ending]++
    } else if (ending === null) {
      const wasLost = (ledger.columns.lossDate?.values.at(row) ?? null) !== null || lost.of(ledger, row).length > 0
      const says = String(ledger.columns.status?.cells.at(row) ?? '')
      if (wasLost || says.includes('激活')) balance.counts.reactivated++
      else balance.extra.push(card)
    }
  }
  return [...byConsultant.values()]
}

export const emptyBalance = (consultant: string | null): Balance => ({
  consultant,
  counts: { opening: 0, added: 0, reactivated: 0, in: 0, ordered: 0, lost: 0, lostContact: 0, dormant: 0, out: 0 },
  missing: [],
  extra: [],
})

/** How many should be open at the month's end. */
export const dueOf = ({ counts }: Balance): number =>
  counts.opening +
  counts.added +
  counts.reactivated +
  counts.in -
  counts.ordered -
  counts.lost -
  counts.lostContact -
  counts.dormant -
  counts.out
