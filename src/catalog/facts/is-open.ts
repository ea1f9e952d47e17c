import type { View } from '../../model/rule'
import type { Values } from '../../model/table'
import { kindsIn } from './kinds-in'

/** Some of a table's entries. */
export interface RowSet {
  /** In order. */
  readonly rows: readonly number[]
  has(row: number): boolean
}

/** The cards that are still followed up; without a status all are. */
export const openRows = (view: View<never, 'status'>): RowSet => rowsBut(closed, view)
/** The cards that are called at the cadence of their level: one laid aside (准战败, 冷冻) waits. */
export const followedRows = (view: View<never, 'status'>): RowSet => rowsBut(aside, view)

interface Left {
  readonly isLeft: (status: string) => boolean
  readonly known: WeakMap<Values, RowSet>
}
const closed: Left = { isLeft: (status) => status !== '在跟' && status !== '准战败', known: new WeakMap() }
const aside: Left = { isLeft: (status) => status !== '在跟', known: new WeakMap() }

function rowsBut({ isLeft, known }: Left, { height, values: { status } }: View<never, 'status'>): RowSet {
  const left = (status: Values<string> | undefined): RowSet =>
    rowsUnmarked(kindsIn(status, height, (word) => (isLeft(word) ? 1 : 2)))
  if (!status) return left(undefined)
  let found = known.get(status)
  if (!found) known.set(status, (found = left(status)))
  return found
}

function rowsUnmarked(marks: Uint8Array): RowSet {
  const rows: number[] = []
  for (let row = 0; row < marks.length; row++) if (marks[row] !== 1) rows.push(row)
  return { rows, has: (row) => marks[row] !== 1 }
}
