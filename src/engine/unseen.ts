import { fields, type FieldKey } from '../model/field'
import type { Variant } from '../model/kpi'
import type { Table } from '../model/table'
import { text, type Text } from '../model/text'
import { expressionsOf, leavesOf, type Bases } from './count'
import type { Reading } from './reading'
import { spanOf } from './seen-reading'

/** Says which entries the workbook's formula takes for something else, and by which columns; null where none. */
export function unseenNote(
  variant: Variant,
  bases: Bases,
  typed: Reading,
  seen: Reading,
  person: number | null,
): Text | null {
  const rows = new Map<Table, Set<number>>()
  const columns = new Set<FieldKey>()
  for (const leaf of expressionsOf(variant).flatMap(leavesOf)) {
    for (const table of bases.get(leaf.template) ?? []) {
      const tests = leaf.where.map((condition) => ({
        field: condition.field,
        typed: typed.meets(table, condition),
        seen: seen.meets(table, condition),
      }))
      const isTheirs = (reading: Reading, row: number): boolean =>
        person === null || reading.consultants(table)?.[row] === reading.slots[person]
      const { top } = spanOf(table)
      for (let entry = 0; entry < table.height; entry++) {
        const row = (table.rows[entry] ?? top) - top
        const counted = tests.every((test) => test.typed[entry]) && isTheirs(typed, entry)
        if (counted === (tests.every((test) => test.seen[row]) && isTheirs(seen, row))) continue
        rows.set(table, (rows.get(table) ?? new Set()).add(entry))
        for (const test of tests) if (test.typed[entry] !== test.seen[row]) columns.add(test.field)
        if (isTheirs(typed, entry) !== isTheirs(seen, row)) columns.add('consultant')
      }
    }
  }
  const count = [...rows.values()].reduce((sum, found) => sum + found.size, 0)
  if (count === 0) return null
  const list = [...columns].map((field) => fields[field].title)
  return text(
    `公式看不到其中${count}行的内容（${list.map(({ zh }) => zh).join('、')}不是规范写法），修正后即一致`,
    `The formula cannot read ${count} of these rows (${list.map(({ en }) => en).join(', ')} not in a standard form); once corrected, both agree`,
  )
}
