import type { MonthId } from '../../model/month'
import type { Table } from '../../model/table'
import { personIndex } from './person-index'
import { balances, endingOf, type Balance } from './prospect-balance'
import { consultantAt } from './prospects'
import { rowAt, tableRows, type TableRows } from './table-rows'

/** Days: who was put into the box of his level may have been a customer so much longer. */
const LONG_AT_A_LEVEL = 90

export interface ProspectForms {
  readonly cards: readonly Table[]
  readonly logs: readonly Table[]
  readonly losses: readonly Table[]
  /** Last month's ledger, where it is at hand. */
  readonly before: readonly Table[]
}
/** Who was open when the month began and what became of them, consultant by consultant. */
export interface ProspectBook {
  /** The entries that `missing` and `extra` of a balance count through. */
  readonly lists: TableRows
  readonly ledgers: TableRows
  readonly balances: readonly Balance[]
}

/** Kept by last month's ledger, else by the follow-up log's 上月留存; null where neither is at hand. */
export function prospectBook(forms: ProspectForms, month: MonthId): ProspectBook | null {
  const { cards, logs, losses, before } = forms
  const tables = before.length > 0 ? before : logs
  if (tables.length === 0 || cards.length === 0) return null
  const lists = tableRows(tables)
  const index = personIndex(cards)
  const since = Math.min(...cards.map(firstDay))
  /** Whose card would stand here: one of earlier months may lie in another file, and the log's own result tells of him. */
  const isInLedger = ({ columns }: Table, row: number): boolean => {
    const created = columns.createdDate?.values.at(row) ?? null
    const boxed = columns.levelDate?.values.at(row) ?? null
    if (created !== null) return created >= since
    if (boxed !== null) return boxed - since >= LONG_AT_A_LEVEL
    return before.length > 0 || (columns.status?.values.at(row) ?? null) === null
  }
  const carried = logs.map(({ columns }) => columns.carriedOver?.values.where((word) => word === '上月留存'))
  const opening = Array.from({ length: lists.length }, (_, entry) => entry).filter((entry) => {
    const { table, row } = rowAt(lists, entry)
    const list = tables[table]
    if (!list || (list.columns.customerName?.values.at(row) ?? null) === null) return false
    const wasOpen = before.length > 0 ? endingOf(list, row) === null : carried[table]?.(row) === true
    return wasOpen && (index.of(list, row).length > 0 || isInLedger(list, row))
  })
  const staff = new Set<string | null>()
  for (const table of cards) for (let row = 0; row < table.height; row++) staff.add(consultantAt(table, row))
  const all = balances({ month, tables, opening, cards, losses })
  return { lists, ledgers: tableRows(cards), balances: all.filter(({ consultant }) => staff.has(consultant)) }
}

function firstDay({ columns, height }: Table): number {
  let first = Infinity
  for (let row = 0; row < height; row++) first = Math.min(first, columns.createdDate?.values.at(row) ?? Infinity)
  return first
}
