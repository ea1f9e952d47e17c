import type { Question } from '../model/context'
import { daysOf, monthOf, type MonthId } from '../model/month'
import type { Catalog } from '../model/report'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { recognise, type Recognition } from './recognise'

/** Last month's workbook as it tells itself: its month is not that of the check. */
export const recognisePrevious = (
  workbook: Workbook,
  catalog: Pick<Catalog, 'templates'>,
  { profile, today, mapping }: Question,
): Recognition => recognise(workbook, catalog, { profile, today, ...(mapping ? { mapping } : {}) })

/** Why a workbook of that month is not last month's; null where it is an earlier one, or nobody can tell. */
export function notPrevious(previous: MonthId | null, month: MonthId | null): Text | null {
  if (previous === null || month === null || previous < month) return null
  return previous === month
    ? text(
        `它也是${month}的表，不是上个月的，请选上个月的工作簿`,
        `it is of ${month} as well, not of the month before: choose last month's workbook`,
      )
    : text(
        `它是${previous}的表，比这次检查的${month}还晚，请选上个月的工作簿`,
        `it is of ${previous}, later than the ${month} that is checked: choose last month's workbook`,
      )
}

interface Known {
  readonly by: readonly unknown[]
  readonly tables: readonly Table[]
}
const known = new WeakMap<Workbook, Known>()

/**
 * The tables of last month's workbook, for the rules that read them. Their sheets are no sheets of this workbook. A workbook that
 * does not tell its month is of the month before; one of this month, or later, is not read.
 */
export function previousTables(
  { templates }: Pick<Catalog, 'templates'>,
  question: Question,
  month: MonthId | null,
): readonly Table[] {
  const { previous: workbook, profile, today, mapping } = question
  if (!workbook) return []
  const by = [templates, profile, today, JSON.stringify(mapping), month]
  const found = known.get(workbook)
  if (found?.by.every((value, index) => value === by[index])) return found.tables
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, id: `previous:${sheet.id}` }))
  const told = recognisePrevious({ ...workbook, sheets }, { templates }, question)
  const before = month && monthOf(daysOf(month).first - 1)
  const read =
    told.context.month === null && before
      ? recognise(
          { ...workbook, sheets },
          { templates },
          { profile, today, month: before, ...(mapping && { mapping }) },
        )
      : told
  const tables = notPrevious(read.context.month, month)
    ? []
    : read.tables.map((table) => ({ ...table, previous: true as const }))
  known.set(workbook, { by, tables })
  return tables
}
