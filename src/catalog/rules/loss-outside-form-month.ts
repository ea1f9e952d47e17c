import { daysOf, isoDay, monthOf, monthsBetween } from '../../model/month'
import { tableRule } from '../../model/rule'
import type { Table } from '../../model/table'
import { text } from '../../model/text'
import { isLateEntryNote, lateEntryNote } from '../facts/late-entry'
import { customerAt } from '../facts/prospects'

const LEDGER_ROWS = 10
/** A sheet that names no month itself and is mostly of other months is a ledger, not a month's form. */
const isLedger = (table: Table, outside: number): boolean =>
  table.monthFrom === 'context' && outside >= LEDGER_ROWS && outside * 2 > table.height

export default tableRule({
  code: 'DF29',
  id: 'loss-outside-form-month',
  severity: 'error',
  title: text('战败日期不属本表月份', 'Loss outside the form’s month'),
  why: text(
    '别的月份的战败混进本月，两个月的战败率都不准，当月也就没有人真正复盘',
    'Losses of another month distort the rates of both, and in their own month nobody reviewed them',
  ),
  messages: {
    lateEntry: text(
      '{name}的战败日期是{date}，按上月战败补登处理，计入{month}',
      '{name} was lost on {date}: taken as a late entry of last month and counted in {month}',
    ),
    manyLate: text(
      '{name}的战败日期是{date}，本表有{n}行属于上月，请核实后补写补登说明',
      '{name} was lost on {date}, one of {n} rows of last month in this form: please check and add a late-entry note',
    ),
    older: text(
      '{name}的战败日期{date}属{month}，应补入该月的流失分析表',
      '{name} was lost on {date}: it belongs to the loss table of {month}',
    ),
    later: text(
      '{name}的战败日期{date}晚于本表月份，请改正日期或移到{month}的表',
      '{name} was lost on {date}, after this form’s month: correct the date or move it to {month}',
    ),
    future: text(
      '{name}的战败日期{date}晚于今天，请改正',
      'The loss of {name} is dated {date}, after today: please correct it',
    ),
  },
  severities: { lateEntry: 'info', manyLate: 'warning' },
  source: ['S000'],
  examples: {
    bad: [
      {
        month: '2026-03',
        tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-01-20', lossReason: '买了哈弗H6' }] },
      },
    ],
    good: [
      {
        month: '2026-03',
        tables: { 'loss-analysis': [{ customerName: '陈立', lossDate: '2026-03-20', lossReason: '买了哈弗H6' }] },
      },
    ],
  },
  after: ['future-date'],
  needsMonth: true,
  on: ['loss-analysis'],
  fields: ['lossDate'],
  optional: ['customerName', 'recordedDate', 'remark'],
  *check(view, { settings, today }) {
    const { table, month: form, values } = view
    if (form === null) return
    const { first, last } = daysOf(form)
    const all = values.lossDate.rowsWhere((day) => day < first || day > last || day > today)
    const outside = isLedger(table, all.length) ? all.filter((row) => (values.lossDate.at(row) as number) > today) : all
    const isMarked = values.remark?.where(isLateEntryNote) ?? (() => false)
    const dayAt = (row: number): number => values.lossDate.at(row) as number
    const isLate = (row: number): boolean => monthsBetween(monthOf(dayAt(row)), form) === 1
    const n = outside.filter((row) => isLate(row) && !isMarked(row)).length
    for (const row of outside) {
      const day = dayAt(row)
      const month = monthOf(day)
      const [name, date] = [customerAt(table, row), isoDay(day)]
      if (day > today) {
        const causedBy = { rule: 'future-date', at: { in: view, row, field: 'lossDate' } } as const
        yield { row, field: 'lossDate', message: 'future', data: { name, date }, causedBy }
        continue
      }
      if (day > last) {
        yield { row, field: 'lossDate', message: 'later', data: { name, date, month } }
        continue
      }
      if (isMarked(row)) continue
      const note = lateEntryNote(day)
      if (!isLate(row)) yield { row, field: 'lossDate', message: 'older', data: { name, date, month }, note }
      else {
        const recorded = values.recordedDate?.at(row) ?? first
        const isTimely = n <= settings.lateEntryMaxRows && recorded < first + settings.lateEntryDays
        yield isTimely
          ? { row, field: 'lossDate', message: 'lateEntry', data: { name, date, month }, note }
          : { row, field: 'lossDate', message: 'manyLate', data: { name, date, n }, note }
      }
    }
  },
})
