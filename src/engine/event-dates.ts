import { fields } from '../model/field'
import type { Found } from './find-forms'
import { SERIALS, type DateReading } from './parse-date'
import { typeNumbers } from './type-column'

/** How many rows of the forms of one month are of each day. */
export function eventDates(found: readonly Found[], reading: DateReading): ReadonlyMap<number, number> {
  const counts = new Int32Array(SERIALS.lastSure + 1)
  let [first, last] = [counts.length, -1]
  const others = new Map<number, number>()
  for (const { sheet, location, body } of found.flatMap(({ forms }) => forms)) {
    const { template, columns } = location
    const at = template.monthly ? columns.get(template.eventDate) : undefined
    if (!at || fields[template.eventDate].type !== 'date') continue
    const fillDown = template.columns[template.eventDate]?.fillDown ?? false
    const dates = typeNumbers(sheet.columns[at.column]!, body, { ...reading, type: 'date', fillDown, joined: false })
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
  }
  for (let day = first; day <= last; day++) if (counts[day]! > 0) others.set(day, counts[day]!)
  return others
}
