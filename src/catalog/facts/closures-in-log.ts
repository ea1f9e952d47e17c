import type { Context } from '../../model/context'
import { monthOf } from '../../model/month'
import type { SummaryTable } from '../../model/summary'
import { text, type Text } from '../../model/text'
import { closedApart, type ClosingView } from './closed-apart'

const kinds = ['战败', '失控', '准战败'] as const

/**
 * The month's losses by kind, in the loss table and in the follow-up log, which closes the same customers (S002), and who stands in one
 * of them alone; `keyOf` is the column of a kind in the month.
 */
export function closuresInLog(
  views: readonly ClosingView[],
  { month }: Context,
  { columns, columnTotals }: SummaryTable,
  losses: readonly ClosingView[],
  keyOf: (month: string, kind: string) => string,
): readonly Text[] {
  const logs = views.filter((view) => month !== null && (view.month === null || view.month === month))
  if (month === null || logs.length === 0) return []
  const closed = (kind: string): number =>
    logs.reduce((sum, { values: { status, lossDate } }) => {
      const isOfMonth = (row: number): boolean => {
        const day = lossDate?.at(row) ?? null
        return day === null || monthOf(day) === month
      }
      return sum + (status?.rowsWhere((word) => word === kind).filter(isOfMonth).length ?? 0)
    }, 0)
  const compared = kinds
    .map((kind) => ({ kind, log: closed(kind), table: columnTotals[columns.indexOf(keyOf(month, kind))]?.count ?? 0 }))
    .filter(({ log, table }) => log > 0 || table > 0)
  if (compared.length === 0) return []
  const apart = compared.filter(({ log, table }) => log !== table)
  const zh = compared.map(({ kind, log, table }) => `${kind}流失表${table}、接触表${log}`).join('；')
  const en = compared.map(({ kind, log, table }) => `${kind} ${table} in the table, ${log} in the log`).join('; ')
  const people = closedApart(logs, losses, month, kinds)
  return [
    apart.length > 0
      ? text(
          `${month}与接触状况表的结案不一致：${zh}。请对照两张表，补上漏登的。`,
          `Of ${month} the loss table and the closures of the follow-up log differ: ${en}. Compare the two and enter what is missing.`,
        )
      : people.length > 0
        ? text(
            `${month}与接触状况表的结案数目一致，客户却对不上：${zh}。请逐位核对。`,
            `Of ${month} the loss table has as many as the follow-up log closed, and not the same customers: ${en}. Check them one by one.`,
          )
        : text(
            `${month}与接触状况表的结案一致：${zh}。`,
            `Of ${month} the loss table agrees with the closures of the follow-up log: ${en}.`,
          ),
    ...people,
  ]
}
