import type { Context } from '../model/context'
import { fields } from '../model/field'
import { daysOf, type MonthId } from '../model/month'
import type { Table } from '../model/table'
import { cellCode, type Column } from '../model/workbook'
import { encode } from './encode'
import { readDate, type DateReading } from './parse-date'
import type { Form } from './table'

/** So much of a form's days must speak for a month or a year: a few belong elsewhere, or are slips. */
const MOST = 0.9
const HALF_YEAR = 183

interface OwnDays {
  readonly all: number
  readonly inMonth: number
  readonly near: number
}

/** How surely days that are written short are of the form's month: `said` where the sheet says so itself, by words or by its days. */
export function howSure(
  form: Form,
  { month, from }: { readonly month: MonthId | null; readonly from: Table['monthFrom'] },
  { monthByDates }: Context,
  reading: DateReading,
): Pick<DateReading, 'said' | 'ofYear'> {
  if (from === 'title' || from === 'sheet') return { said: true }
  if (month === null || !form.location.template.monthly) return { said: false }
  const { all, inMonth, near } = ownDays(form, month, reading)
  if (all === 0) return { said: !monthByDates }
  return { said: inMonth >= all * MOST, ofYear: near >= all * MOST }
}

const known = new WeakMap<Column, { readonly by: readonly unknown[]; readonly own: OwnDays }>()
const none: OwnDays = { all: 0, inMonth: 0, near: 0 }

/** Of the form's days that are written with their year; counted once for a column that stays as it is. */
function ownDays({ sheet, projection, location, body }: Form, month: MonthId, reading: DateReading): OwnDays {
  const { eventDate } = location.template
  const at = location.columns.get(eventDate)?.column ?? -1
  const column = projection?.columns.get(at)?.cells ?? sheet.columns[at]
  if (!column || fields[eventDate].type !== 'date') return none
  const by = [body.offsets.length, body.offsets[0], month, reading.today, reading.date1904]
  const earlier = known.get(column)
  if (earlier?.by.every((value, index) => value === by[index])) return earlier.own
  const own = countDays(column, body.offsets, month, reading)
  known.set(column, { by, own })
  return own
}

function countDays(column: Column, offsets: Int32Array, month: MonthId, reading: DateReading): OwnDays {
  const { first, last } = daysOf(month)
  const { codes, strings, numbers } = encode(column)
  const days = new Map<string | number, number | null>()
  const dayOf = (cell: string | number): number | null => {
    let day = days.get(cell)
    if (day === undefined) {
      const read = readDate(cell, reading)
      days.set(cell, (day = read && !read.why ? read.value : null))
    }
    return day
  }
  let [all, inMonth, near] = [0, 0, 0]
  for (const offset of offsets) {
    const code = codes[offset] ?? cellCode.blank
    const day = code === cellCode.number ? dayOf(numbers[offset]!) : code >= 0 ? dayOf(strings[code]!) : null
    if (day === null) continue
    all++
    if (day >= first && day <= last) inMonth++
    if (day > first - HALF_YEAR && day < last + HALF_YEAR) near++
  }
  return { all, inMonth, near }
}
