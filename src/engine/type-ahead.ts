import type { FieldKey } from '../model/field'
import type { Rule } from '../model/rule'
import type { Table } from '../model/table'
import { tablesFor, type AtHand } from './targets'
import { isAtHand } from './view'

/** Types the columns that a rule reads, with a pause after each that was not typed yet: at one go they take longest. */
export function* typeAhead(rule: Rule, atHand: AtHand): Generator<void> {
  for (const [tables, needed, optional] of readBy(rule, atHand)) {
    for (const table of tables) {
      if (!needed.every((field) => isAtHand(table, field))) continue
      for (const field of [...needed, ...optional]) {
        const column = table.columns[field]
        if (!column || typed.has(column)) continue
        typed.add(column)
        // A getter types the column when it is first asked.
        if (column.values) yield
      }
    }
  }
}
const typed = new WeakSet<object>()

type Read = readonly [tables: readonly Table[], needed: readonly FieldKey[], optional: readonly FieldKey[]]
function readBy(rule: Rule, atHand: AtHand): readonly Read[] {
  if (rule.scope === 'table') {
    return [[atHand.tables.filter(({ template }) => rule.on.includes(template.id)), rule.fields, rule.optional ?? []]]
  }
  if (rule.scope !== 'workbook') return []
  return Object.values(rule.reads).map((reading) => [
    tablesFor(reading, atHand),
    reading.fields,
    reading.optional ?? [],
  ])
}
