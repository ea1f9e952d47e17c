import type { Question } from '../model/context'
import type { MonthId } from '../model/month'
import type { Catalog } from '../model/report'
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
