import { fields } from '../model/field'
import type { Found } from './find-forms'
import { SERIALS, type DateReading } from './parse-date'
import { typeNumbers } from './type-column'

/** How many rows of the forms of one month are of each day. */
export function eventDates(found: readonly Found[], reading: DateReading): ReadonlyMap<number, number> {
  const days: Days = {
    counts: new Int32Array(SERIALS.lastSure + 1),
    first: SERIALS.lastSure,
    last: 0,
    others: new Map(),
  }
  for (const { sheet, location, body } of found.flatMap(({ forms }) => forms)) {
    const { template, columns } = location
    const at = template.monthly ? columns.get(template.eventDate) : undefined
    if (!at || fields[template.eventDate].type !== 'date') continue
    const fillDown = template.columns[template.eventDate]?.fillDown ?? false
    const dates = typeNumbers(sheet.columns[at.column]!, body, { ...reading, type: 'date', fillDown, joined: false })
    countDays(dates, days)
  }
  const { counts, first, last, others } = days
  for (let day = first; day <= last; day++) if (counts[day]! > 0) others.set(day, counts[day]!)
  return others
}

interface Days {
  /** By day, from the first to the last that were met. */
  readonly counts: Int32Array
  first: number
  last: number
  readonly others: Map<number, number>
}

function countDays(dates: Float64Array, days: Days): void {
  const { counts, others } = days
  let { first, last } = days
  for (let entry = 0; entry < dates.length; entry++) {
    const day = dates[entry] as number
    // A whole number as an index: counting by a fraction's type is slow.
    const at = day | 0
    if (at === day && at >= 0 && at < counts.length) {
      counts[at]!++
      if (at < first) first = at
      if (at > last) last = at
    } else if (!Number.isNaN(day)) others.set(day, (others.get(day) ?? 0) + 1)
  }
  days.first = first
  days.last = last
}
