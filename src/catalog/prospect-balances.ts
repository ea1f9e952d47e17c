import type { FieldKey } from '../model/field'
import { daysOf, type MonthId } from '../model/month'
import type { Balancing, ProspectBalance } from '../model/prospect-balance'
import type { Table } from '../model/table'
import type { TemplateId } from '../model/template'
import { dueOf, emptyBalance, endingOf, type Balance } from './facts/prospect-balance'
import { prospectBook } from './facts/prospect-book'
import { consultantAt } from './facts/prospects'

const having = (tables: readonly Table[], template: TemplateId, ...needed: readonly FieldKey[]): readonly Table[] =>
  tables.filter((table) => table.template.id === template && needed.every((field) => table.columns[field]))

/** The balance that DF46 checks, of everybody, in order or not; where there is no list to begin with, by the cards alone. */
export const prospectBalances: Balancing = (tables, previous, month) => {
  const logs = having(tables, 'follow-up-log', 'customerName', 'carriedOver')
  const cards = having(tables, 'prospect-card', 'customerName', 'createdDate', 'status')
  const forms = {
    cards,
    logs,
    losses: having(tables, 'loss-analysis', 'customerName'),
    before: having(previous, 'prospect-card', 'customerName', 'status'),
  }
  const book = prospectBook(forms, logs[0]?.month ?? month)
  if (!book) return balancesByCards(cards, month)
  // Whose list of carried-over customers is not at hand has no balance.
  const known = book.balances.filter(({ counts, extra }) => counts.opening > 0 || extra.length === 0)
  return known.map((balance) => {
    const { consultant, counts, missing, extra } = balance
    const due = dueOf(balance)
    return { consultant, counts, due, open: due - missing.length + extra.length }
  })
}

/** Whoever has a card of earlier months that was not closed before this one was open when it began. */
function balancesByCards(cards: readonly Table[], month: MonthId): readonly ProspectBalance[] {
  const { first, last } = daysOf(month)
  const byConsultant = new Map<string | null, Balance>()
  for (const table of cards) {
    for (let row = 0; row < table.height; row++) {
      const created = table.columns.createdDate?.values.at(row) ?? null
      const closed = closedOn(table, row)
      if (created === null || created > last || (closed !== null && closed < first)) continue
      const consultant = consultantAt(table, row)
      const balance = byConsultant.get(consultant) ?? emptyBalance(consultant)
      byConsultant.set(consultant, balance)
      balance.counts[created < first ? 'opening' : 'added']++
      const ending = endingOf(table, row)
      if (ending !== null) balance.counts[ending]++
    }
  }
  return [...byConsultant.values()].map((balance) => {
    const due = dueOf(balance)
    return { consultant: balance.consultant, counts: balance.counts, due, open: due, byCards: true }
  })
}

const closedOn = ({ columns }: Table, row: number): number | null =>
  columns.lossDate?.values.at(row) ?? columns.orderDate?.values.at(row) ?? null
