import type { FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import { isNearPhone } from './near-phone'
import { numbersIn } from './numbers-in'
import { NONE_LEFT, type GroupedEntries } from './grouped-entries'
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
export function* returnsOf<V extends View<never>>(
  lost: PersonIndex,
  views: readonly V[],
  dated: Extract<FieldKey, 'createdDate' | 'visitDate'>,
  days: number,
  nearToo: boolean,
): Generator<ReturnedCustomer<V>> {
  const groups = peopleGroups(lost.rows.tables)
  const lossDays = lossDaysOf(lost)
  let earliest = Infinity
  for (const day of lossDays) if (day < earliest) earliest = day
  for (const view of views) {
    const { table } = view
    const dates = numbersIn(table.columns[dated]?.values, table.height)
    const tells = (['status', 'source', 'remark'] as const).map((field) => table.columns[field]?.cells)
    const { phones, names } = peopleOf(table)
    for (let row = 0; row < table.height; row++) {
      const phone = phones[row] ?? NO_WORD
      if (phone === NO_WORD) continue
      const day = dates[row]!
      // Blank or not after any loss.
      if (!(day > earliest)) continue
      const isRecent = (entry: number): boolean => lossDays[entry]! < day && day - lossDays[entry]! <= days
      const name = names[row] ?? NO_WORD
      const first = groups.byPhone.first(phone)
      let entry =
        first === NONE_LEFT
          ? NONE_LEFT
          : lastOf(
              groups.byPhone,
              first,
              (some) =>
                isRecent(some) &&
                (name === groups.name(some) || namesAgree(nameAt(table, row), at(lost.rows, some, nameAt))),
            )
      const probable = entry === NONE_LEFT
      if (probable && nearToo && name !== NO_WORD)
        entry = lastOf(
          groups.byName,
          groups.byName.first(name),
          (some) => isRecent(some) && isNear(table, row, lost, some) && isSameModel(table, row, lost, some),
        )
      if (entry === NONE_LEFT || tells.some((cells) => knows.test(String(cells?.at(row) ?? '')))) continue
      const { table: index, row: there } = rowAt(lost.rows, entry)
      const loss = { entry, table: lost.rows.tables[index] as Table, row: there }
      if (!namesAgree(nameAt(table, row), nameAt(loss.table, there))) continue
      yield { view, row, loss, lossDate: lossDateAt(loss.table, there) as number, probable }
    }
  }
}

/** The last entry of a group that fits, from its first on. */
function lastOf(groups: GroupedEntries, first: number, fits: (entry: number) => boolean): number {
  let last = NONE_LEFT
  for (let entry = first; entry !== NONE_LEFT; entry = groups.next(entry)) if (fits(entry)) last = entry
  return last
}

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
