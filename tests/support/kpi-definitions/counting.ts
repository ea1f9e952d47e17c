import type { Cell } from '../../../src/model/workbook'
import type { FormsOfMonth, Row } from '../random-forms'

export const within = (day: Cell | undefined): boolean =>
  typeof day === 'string' && day >= '2026-03-01' && day <= '2026-03-31'
export const upTo = (day: Cell | undefined): boolean => typeof day === 'string' && day <= '2026-03-31'
export const before = (day: Cell | undefined): boolean => typeof day === 'string' && day < '2026-03-01'
export const yes = (cell: Cell | undefined): boolean => cell === '是'
export type Count = (month: FormsOfMonth) => number

/** By KPI and variant, what stands above and below the line. */
export type Definitions = Readonly<Record<string, Readonly<Record<string, readonly [Count, Count?]>>>>

/** Written from the definitions in words, with nothing of the catalog's expressions. */
export const n = (rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length
export const visits =
  (test: (row: Row) => boolean = () => true): Count =>
  ({ visits: rows }) =>
    n(rows, (row) => within(row.visitDate) && test(row))
export const first = (row: Row): boolean => row.visitKind === '首次'
export const calls =
  (test: (row: Row) => boolean = () => true): Count =>
  ({ calls: rows }) =>
    n(rows, (row) => within(row.callDate) && test(row))
export const cards =
  (test: (row: Row) => boolean): Count =>
  ({ cards: rows }) =>
    n(rows, test)
export const owners =
  (test: (row: Row) => boolean): Count =>
  ({ owners: rows }) =>
    n(rows, test)
/** A cancelled order no longer closes its card. */
export const stock = cards(
  (row) => upTo(row.createdDate) && !before(row.lossDate) && !(before(row.orderDate) && !before(row.cancelledDate)),
)
/** An order counts in its month, a cancellation is taken off in its own. */
export const orders: Count = ({ cards: rows }) =>
  n(rows, (row) => within(row.orderDate)) - n(rows, (row) => within(row.cancelledDate))
export const closedAs = (status: string): Count => cards((row) => within(row.lossDate) && row.status === status)
export const isOpen = (row: Row): boolean =>
  upTo(row.createdDate) && !upTo(row.lossDate) && !(upTo(row.orderDate) && !upTo(row.cancelledDate))
export const open = (...levels: string[]): Count => cards((row) => isOpen(row) && levels.includes(String(row.level)))
/** S002's days, counted back from the month's last. */
const cadence: Readonly<Record<string, string>> = { H: '2026-03-29', A: '2026-03-24', B: '2026-03-17' }
export const kept = (...levels: string[]): Count =>
  cards(
    (row) =>
      isOpen(row) &&
      levels.includes(String(row.level)) &&
      String(row.lastContactDate ?? '') >= (cadence[String(row.level)] ?? '9'),
  )
export const onTable =
  (kind: string): Count =>
  ({ losses }) =>
    n(losses, (row) => within(row.lossDate) && row.lossKind === kind)
export const followed =
  (origin: string, ordered: boolean): Count =>
  ({ log }) =>
    n(log, (row) => row.carriedOver === origin && (!ordered || within(row.orderDate)))
export const sum =
  (...counts: Count[]): Count =>
  (month) =>
    counts.reduce((total, count) => total + count(month), 0)
export const newCards = cards((row) => within(row.createdDate))
export const delivered = (test: (row: Row) => boolean = () => true): Count =>
  owners((row) => within(row.deliveryDate) && test(row))
export const errands = (row: Row): boolean => row.visitPurpose === '提车' || row.visitPurpose === '保养'

export const isPhone = (cell: Cell | undefined): boolean => /^1\d{10}$/.test(String(cell))
export const holds = (cell: Cell | undefined, word: string): boolean => String(cell ?? '').includes(word)
export const total = (rows: readonly Row[], field: string): number =>
  rows.reduce((all, row) => all + (typeof row[field] === 'number' ? (row[field] as number) : 0), 0)
export const stated =
  (field: string): Count =>
  ({ statistics }) =>
    total(
      statistics.filter((row) => within(row.statisticsDate)),
      field,
    )
