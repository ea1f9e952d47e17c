import type { FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import { isNearPhone } from './near-phone'
import { numbersIn } from './numbers-in'
import { NONE_LEFT } from './grouped-entries'
import { peopleOf } from './people'
import { peopleGroups } from './people-groups'
import { namesAgree, type PersonIndex } from './person-index'
import { lossDateAt, nameAt, phoneAt } from './prospects'
import { rejectedRows } from './rejected-losses'
import { at, rowAt } from './table-rows'
import { NO_WORD } from './word-numbers'

export interface ReturnedCustomer<V> {
  readonly view: V
  readonly row: number
  readonly loss: { readonly entry: number; readonly table: Table; readonly row: number }
  readonly lossDate: number
  /** The phones differ in a digit. */
  readonly probable: boolean
}

const knows = /激活|挽回|战败|回流|唤醒/u

/** Entries dated after a loss of the same customer, at most so many days, that do not speak of it themselves; `nearToo`: on nearly the same phone. */
export function returnsOf<V extends View<never>>(
  lost: PersonIndex,
  views: readonly V[],
  dated: Extract<FieldKey, 'createdDate' | 'visitDate'>,
  days: number,
  nearToo: boolean,
): readonly ReturnedCustomer<V>[] {
  const lossDays = lossDaysOf(lost)
  let earliest = Infinity
  for (let entry = 0; entry < lossDays.length; entry++) if (lossDays[entry]! < earliest) earliest = lossDays[entry]!
  const returned: ReturnedCustomer<V>[] = []
  for (const view of views) {
    const { table } = view
    const dates = numbersIn(table.columns[dated]?.values, table.height)
    const { phones, names } = peopleOf(table)
    const lossBefore = lastLosses(lost, lossDays, days, table)
    for (let row = 0; row < table.height; row++) {
      const phone = phones[row] ?? NO_WORD
      const day = dates[row]!
      // Blank or not after any loss.
      if (phone === NO_WORD || !(day > earliest)) continue
      const name = names[row] ?? NO_WORD
      let entry = lossBefore.onPhone(row, day, phone, name)
      const probable = entry === NONE_LEFT
      if (probable && nearToo && name !== NO_WORD) entry = lossBefore.onNearPhone(row, day, name)
      if (entry === NONE_LEFT || knowsOfIt(table, row)) continue
      const { table: index, row: there } = rowAt(lost.rows, entry)
      const loss = { entry, table: lost.rows.tables[index] as Table, row: there }
      if (!namesAgree(nameAt(table, row), nameAt(loss.table, there))) continue
      returned.push({ view, row, loss, lossDate: lossDateAt(loss.table, there) as number, probable })
    }
  }
  return returned
}

const knowsOfIt = ({ columns }: Table, row: number): boolean =>
  (['status', 'source', 'remark'] as const).some((field) => knows.test(String(columns[field]?.cells.at(row) ?? '')))

/** The last loss entry, at most so many days before a day, of a row's customer. */
function lastLosses(lost: PersonIndex, lossDays: Float64Array, days: number, table: Table) {
  const { byPhone, byName, name: nameOf } = peopleGroups(lost.rows.tables)
  const isRecent = (entry: number, day: number): boolean => lossDays[entry]! < day && day - lossDays[entry]! <= days
  return {
    onPhone(row: number, day: number, phone: number, name: number): number {
      let last = NONE_LEFT
      for (let entry = byPhone.first(phone); entry !== NONE_LEFT; entry = byPhone.next(entry))
        if (isRecent(entry, day) && (name === nameOf(entry) || agree(table, row, lost, entry))) last = entry
      return last
    },
    onNearPhone(row: number, day: number, name: number): number {
      let last = NONE_LEFT
      for (let entry = byName.first(name); entry !== NONE_LEFT; entry = byName.next(entry))
        if (isRecent(entry, day) && isNear(table, row, lost, entry) && isSameModel(table, row, lost, entry))
          last = entry
      return last
    },
  }
}

const agree = (table: Table, row: number, lost: PersonIndex, entry: number): boolean =>
  namesAgree(nameAt(table, row), at(lost.rows, entry, nameAt))

function isNear(table: Table, row: number, lost: PersonIndex, entry: number): boolean {
  const [one, other] = [phoneAt(table, row), at(lost.rows, entry, phoneAt)]
  return one !== null && other !== null && isNearPhone(one, other)
}

const modelAt = ({ columns }: Table, row: number): string | null => columns.model?.values.at(row) ?? null
function isSameModel(table: Table, row: number, lost: PersonIndex, entry: number): boolean {
  const model = modelAt(table, row)
  return model !== null && at(lost.rows, entry, modelAt) === model
}

/** By entry; NaN where it has no day, or was refused and is none. */
function lossDaysOf({ rows }: PersonIndex): Float64Array {
  const days = new Float64Array(rows.length).fill(Number.NaN)
  let entry = 0
  for (const table of rows.tables) {
    const isRejected = rejectedRows(table)
    const lossDates = numbersIn(table.columns.lossDate?.values, table.height)
    for (let row = 0; row < table.height; row++, entry++) if (!isRejected(row)) days[entry] = lossDates[row]!
  }
  return days
}
