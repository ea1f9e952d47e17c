import type { Context, Question } from '../model/context'
import { daysOf, isoDay, monthOf, type MonthId } from '../model/month'
import { text, type Text } from '../model/text'
import type { Workbook } from '../model/workbook'
import { namedMonth, resolveMonth } from './month-words'
import { settledRules } from './rule-settings'

/** Where a workbook's month may be read from, in the order of trust. */
export interface MonthEvidence {
  /** Of the forms of one month: from their titles, else their sheets' names. */
  readonly titles: readonly MonthId[]
  /** How many rows are of each day. */
  readonly eventDates: () => ReadonlyMap<number, number>
  /** Of forms that run on from month to month: they tell only where no other form does. */
  readonly ledgers: readonly MonthId[]
}

/** At least this share of the event dates lies in the month. */
const ENOUGH_DATES = 0.6

/** Settles month and asOf, and says why: option, memory, title, file name, event dates, else unknown. */
export function settleContext(workbook: Workbook, question: Question, evidence: MonthEvidence): Context {
  const { profile, today } = question
  const [month, whyMonth, byDates] = settleMonth(workbook, question, evidence)
  const end = month === null ? today : daysOf(month).last
  const asOf = question.asOf ?? Math.min(today, end)
  return {
    profile,
    ...settledRules(question, workbook.memory),
    today,
    asOf,
    month,
    ...(byDates && { monthByDates: true as const }),
    why: {
      profile: question.whyProfile ?? text('没有指定口径，按默认的', 'No profile was chosen: the default'),
      month: whyMonth,
      asOf:
        question.asOf !== undefined
          ? text('按指定的日期', 'As asked')
          : month === null
            ? text('月份不明，暂截至今天', 'The month is unknown: to today')
            : end < today
              ? text('月份已过，截至月末', 'The month is over: to its last day')
              : text('月份未过完，截至今天', 'The month is not over: to today'),
      today: text(`今天是${isoDay(today)}`, `Today is ${isoDay(today)}`),
    },
  }
}

function settleMonth(
  workbook: Workbook,
  { month, today }: Question,
  { titles, eventDates, ledgers }: MonthEvidence,
): [MonthId | null, Text, byDates?: true] {
  if (month) return [month, text('按指定的月份', 'As asked')]
  const remembered = workbook.memory?.month as MonthId | undefined
  if (remembered) return [remembered, text('工作簿中记住的月份', 'Remembered in the workbook')]
  const titled = mostFrequent(titles)
  if (titled) return [titled.value, text('表头或工作表名称中的月份', 'Named in a title or a sheet name')]
  const filed = resolveMonth(namedMonth(workbook.fileName ?? ''), today)
  if (filed) return [filed, text('文件名中的月份', 'Named in the file name')]
  const months = new Map<MonthId, number>()
  let dates = 0
  for (const [date, rows] of eventDates()) {
    months.set(monthOf(date), (months.get(monthOf(date)) ?? 0) + rows)
    dates += rows
  }
  const dated = latestOfMost(months)
  if (dated && dated.count >= ENOUGH_DATES * dates) {
    const share = Math.round((dated.count / dates) * 100)
    return [dated.value, text(`${share}%的日期在该月`, `${share}% of the dates lie in it`), true]
  }
  const ledger = dates === 0 ? mostFrequent(ledgers) : null
  if (ledger) return [ledger.value, text('表头或工作表名称中的月份', 'Named in a title or a sheet name')]
  return [null, text('看不出是哪个月，请指定月份', 'Unknown: please name the month')]
}

interface Counted {
  readonly value: MonthId
  readonly count: number
}

/** The most frequent value; of equals the latest. */
function mostFrequent(values: readonly MonthId[]): Counted | null {
  const counts = new Map<MonthId, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return latestOfMost(counts)
}

function latestOfMost(counts: ReadonlyMap<MonthId, number>): Counted | null {
  let best: Counted | null = null
  for (const [value, count] of counts) {
    if (!best || count > best.count || (count === best.count && value > best.value)) best = { value, count }
  }
  return best
}
