import type { FieldKey } from '../../model/field'
import type { View } from '../../model/rule'
import type { Table } from '../../model/table'
import { isNearPhone } from './near-phone'
import { namesAgree, type PersonIndex } from './person-index'
import { lossDateAt, nameAt, phoneAt } from './prospects'
import { rejectedRows } from './rejected-losses'
import { at, entriesBy, rowAt } from './table-rows'

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
  const near = nearToo ? entriesBy(lost.rows, nameAt) : new Map<string, readonly number[]>()
  const earliest = earliestLoss(lost)
  for (const view of views) {
    const { table } = view
    const dates = table.columns[dated]?.values
    const tells = (['status', 'source', 'remark'] as const).map((field) => table.columns[field]?.cells)
    for (let row = 0; row < table.height; row++) {
      const day = dates?.at(row) ?? null
      if (day === null || day <= earliest) continue
      const phone = phoneAt(table, row)
      if (phone === null) continue
      const isRecent = (entry: number): boolean => {
        const lossDate = at(lost.rows, entry, lossDateAt)
        return lossDate !== null && lossDate < day && day - lossDate <= days && !at(lost.rows, entry, isRejectedAt)
      }
      const model = modelAt(table, row)
      const isSameModel = (entry: number): boolean => model !== null && at(lost.rows, entry, modelAt) === model
      let entry = lost.of(table, row).findLast((some) => at(lost.rows, some, phoneAt) === phone && isRecent(some))
      const probable = entry === undefined
      const name = nameAt(table, row)
      if (probable && name !== null)
        entry = near.get(name)?.findLast((some) => {
          const other = at(lost.rows, some, phoneAt)
          return other !== null && isNearPhone(phone, other) && isSameModel(some) && isRecent(some)
        })
      if (entry === undefined || tells.some((cells) => knows.test(String(cells?.at(row) ?? '')))) continue
      const { table: index, row: there } = rowAt(lost.rows, entry)
      const loss = { entry, table: lost.rows.tables[index] as Table, row: there }
      if (!namesAgree(name, nameAt(loss.table, there))) continue
      yield { view, row, loss, lossDate: lossDateAt(loss.table, there) as number, probable }
    }
  }
}

const isRejectedAt = (table: Table, row: number): boolean => rejectedRows(table)(row)
const modelAt = ({ columns }: Table, row: number): string | null => columns.model?.values.at(row) ?? null

function earliestLoss({ rows }: PersonIndex): number {
  let earliest = Infinity
  for (const { columns, height } of rows.tables)
    for (let row = 0; row < height; row++) earliest = Math.min(earliest, columns.lossDate?.values.at(row) ?? Infinity)
  return earliest
}
