import type { Context } from '../model/context'
import type { FieldKey } from '../model/field'
import type { ReadingRule } from '../model/rule'
import type { AtHand, Targets } from './targets'

/** A sheet without a column of its own to point at is pointed at as a whole. */
const WHOLE: FieldKey = 'sequence'
export function readingTargets(rule: ReadingRule, { tables, sheets }: AtHand): Targets {
  const targets = sheets.map((sheet) => ({
    key: sheet.sheet,
    inputs: [JSON.stringify(sheet), tables.find(({ id }) => id === sheet.table)?.headerRows.at(-1)],
    table: null,
    sheet,
    problems: function* (context: Context) {
      for (const problem of rule.check(sheet, context)) yield { field: WHOLE, ...problem, row: -1 }
    },
  }))
  return { targets, notChecked: [] }
}
