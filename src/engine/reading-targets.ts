import type { Context } from '../model/context'
import type { FieldKey } from '../model/field'
import type { ReadingRule, RuleReading } from '../model/rule'
import type { AtHand, Targets } from './targets'

/** A sheet without a column of its own to point at is pointed at as a whole. */
const WHOLE: FieldKey = 'sequence'
export function readingTargets(rule: ReadingRule, { tables, sheets, cells }: AtHand): Targets {
  const targets = sheets.map((sheet) => {
    const own = rule.looksAtCells ? cells(sheet.sheet) : null
    return {
      key: sheet.sheet,
      inputs: [inputOf(sheet), tables.find(({ id }) => id === sheet.table)?.headerRows.at(-1), own],
      table: null,
      sheet,
      problems: function* (context: Context) {
        for (const problem of rule.check(sheet, context, own)) yield { field: WHOLE, ...problem, row: -1 }
      },
    }
  })
  return { targets, notChecked: [] }
}

const inputs = new WeakMap<RuleReading, string>()
/** All that a rule sees of a reading; columns as lists. */
function inputOf(sheet: RuleReading): string {
  let input = inputs.get(sheet)
  if (input === undefined) {
    const columns = sheet.columns.map(({ column, header, field, by }) => [column, header, field, by])
    inputs.set(sheet, (input = JSON.stringify({ ...sheet, columns })))
  }
  return input
}
