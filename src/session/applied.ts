import { fields, type FieldKey } from '../model/field'
import type { AppliedFix } from '../model/applied-fix'
import type { Text } from '../model/text'
import type { Cell, CellRef } from '../model/workbook'
import type { FixSaid, Step } from './history'

export const fixSaid = (code: string, title: Text, field: FieldKey): FixSaid => ({
  code,
  title,
  isDate: fields[field].type === 'date',
})

/** What fixes changed so far: a change that takes one back takes it off the list, done again it is on it again. */
export function recorded(applied: readonly AppliedFix[], made: Step): readonly AppliedFix[] {
  let now = applied
  for (const { at, before, after, fix } of made) {
    if (!fix) continue
    const takenBack = now.findLastIndex(
      (one) => isPlace(one.at, at) && isCell(one.after, before.value) && isCell(one.before, after.value),
    )
    now =
      takenBack >= 0 ? now.toSpliced(takenBack, 1) : [...now, { ...fix, at, before: before.value, after: after.value }]
  }
  return now
}

const isPlace = (a: CellRef, b: CellRef): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column
const isCell = (a: Cell, b: Cell): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
