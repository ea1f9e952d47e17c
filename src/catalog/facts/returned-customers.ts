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
import { highestOf, NO_WORD } from './word-numbers'

export interface ReturnedCustomer<V> {
  readonly view: V
  readonly row: number
  readonly loss: { readonly entry: number; readonly table: Table; readonly row: number }
  readonly lossDate: number
  /** The phones differ in a digit. */
  readonly probable: boolean
}

const knows = /激活|挽回|战败|回流|唤醒/u

type Dated = Extract<FieldKey, 'createdDate' | 'visitDate'>

/** Entries dated after a loss of the same customer, at most so many days, that do not speak of it themselves; `nearToo`: on nearly the same phone. */
export function returnsTo(lost: PersonIndex) {
  const losses = knownLosses(lost)
  return <V extends View<never>>(
    views: readonly V[],
    dated: Dated,
    days: number,
    nearToo: boolean,
  ): readonly ReturnedCustomer<V>[] => views.flatMap((view) => returnsIn(view, dated, losses, days, nearToo))
}

function returnsIn<V extends View<never>>(
  view: V,
  dated: Dated,
  losses: KnownLosses,
  days: number,
  nearToo: boolean,
): readonly ReturnedCustomer<V>[] {
  const { table } = view
  const { lost, firstOnPhone, firstByName } = losses
  const dates = numbersIn(table.columns[dated]?.values, table.height)
  const { phones, names } = peopleOf(table)
  const lossBefore = lastLosses(losses, days, table)
  const returned: ReturnedCustomer<V>[] = []
  for (let row = 0; row < phones.length; row++) {
    const phone = phones[row]!
    if (phone === NO_WORD) continue
    const day = dates[row]!
    const name = names[row] ?? NO_WORD
    let entry = day > firstOnPhone[phone]! ? lossBefore.onPhone(row, day, phone, name) : NONE_LEFT
    const probable = entry === NONE_LEFT
    if (probable && nearToo && name !== NO_WORD && day > firstByName[name]!)
      entry = lossBefore.onNearPhone(row, day, name)
    if (entry === NONE_LEFT || knowsOfIt(table, row)) continue
    const { table: index, row: there } = rowAt(lost.rows, entry)
    const loss = { entry, table: lost.rows.tables[index] as Table, row: there }
    if (!namesAgree(nameAt(table, row), nameAt(loss.table, there))) continue
    returned.push({ view, row, loss, lossDate: lossDateAt(loss.table, there) as number, probable })
  }
  return returned
}

const knowsOfIt = ({ columns }: Table, row: number): boolean =>
  (['status', 'source', 'remark'] as const).some((field) => knows.test(String(columns[field]?.cells.at(row) ?? '')))

/** The last loss entry, at most so many days before a day, of a row's customer. */
function lastLosses({ lost, lossDays }: KnownLosses, days: number, table: Table) {
  const { byPhone, byName, names } = peopleGroups(lost.rows.tables)
  const isRecent = (entry: number, day: number): boolean => lossDays[entry]! < day && day - lossDays[entry]! <= days
  return {
    onPhone(row: number, day: number, phone: number, name: number): number {
      let last = NONE_LEFT
      for (let entry = byPhone.first(phone); entry !== NONE_LEFT; entry = byPhone.next(entry))
        if (isRecent(entry, day) && (name === names[entry] || agree(table, row, lost, entry))) last = entry
      return last
    },
    onNearPhone(row: number, day: number, name: number): number {
      let last = NONE_LEFT
      for (let entry = byName.first(name); entry !== NONE_LEFT; entry = byName.next(entry))
        if (isRecent(entry, day) && isSameModel(table, row, lost, entry) && isNear(table, row, lost, entry))
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

interface KnownLosses {
  readonly lost: PersonIndex
  /** By entry; NaN where it has no day, or was refused and is none. */
  readonly lossDays: Float64Array
  /** The earliest by the number of a phone and of a name: most entries are dated before any, and need not be looked up. */
  readonly firstOnPhone: Float64Array
  readonly firstByName: Float64Array
}

function knownLosses(lost: PersonIndex): KnownLosses {
  const lossDays = lossDaysOf(lost)
  const { phones, names } = peopleGroups(lost.rows.tables)
  return { lost, lossDays, firstOnPhone: earliestBy(phones, lossDays), firstByName: earliestBy(names, lossDays) }
}

function lossDaysOf({ rows }: PersonIndex): Float64Array {
  const days = new Float64Array(rows.length)
  for (const [index, table] of rows.tables.entries()) {
    const start = rows.starts[index]!
    days.set(numbersIn(table.columns.lossDate?.values, table.height), start)
    for (const row of rejectedRows(table)) days[start + row] = Number.NaN
  }
  return days
}

function earliestBy(words: Int32Array, days: Float64Array): Float64Array {
  const earliest = new Float64Array(highestOf(words) + 1).fill(Infinity)
  for (let entry = 0; entry < words.length; entry++) {
    const word = words[entry]!
    if (word !== NO_WORD && days[entry]! < earliest[word]!) earliest[word] = days[entry]!
  }
  return earliest
}
