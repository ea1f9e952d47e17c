import type { FieldKey } from '../../src/model/field'
import type { Sheet, Workbook } from '../../src/model/workbook'
import { templates } from '../../src/catalog/templates'
import type { FormsOfMonth, Row } from './forms-of-month'
import { tablesOfForms } from './random-forms'
import { workbookOfTables } from './testRule'

/** What people write once, on the first row of a run, and where they merge the cells below with it. */
const once = { visits: 'visitDate', calls: 'callDate', reports: 'reportDate', log: 'carriedOver' } as const
const merged = { cards: 'consultant', losses: 'consultant' } as const
const forms = { cards: 'prospect-card', losses: 'loss-analysis' } as const

type Form = keyof typeof once | keyof typeof merged
const fieldOf: Readonly<Record<Form, FieldKey>> = { ...once, ...merged }

/** The rows in the order of the field, which stands on the first of each run only. */
function rowsWithout(rows: readonly Row[], field: FieldKey): readonly Row[] {
  const sorted = [...rows].sort((one, other) => String(one[field]).localeCompare(String(other[field])))
  return sorted.map((row, at) => (at > 0 && sorted[at - 1]![field] === row[field] ? { ...row, [field]: null } : row))
}

/** A month's forms as a workbook in which days, origins and consultants stand on the first row of theirs only. */
export function writtenOnce(month: FormsOfMonth): Workbook {
  const kept = { ...month }
  for (const [form, field] of Object.entries(fieldOf) as [Form, FieldKey][])
    kept[form] = rowsWithout(month[form], field)
  const workbook = workbookOfTables(tablesOfForms(kept))
  const titles = new Map(templates.map(({ id, title }) => [id as string, title.zh]))
  const mergedOn = new Map(Object.values(forms).map((id) => [titles.get(id), id]))
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (mergedOn.has(sheet.name) ? withMerges(sheet) : sheet)) }
}

function withMerges(sheet: Sheet): Sheet {
  const column = sheet.columns.findIndex((cells) => String(cells.at(0)) === '销售顾问')
  const cells = sheet.columns[column]!
  const merges: [number, number, number, number][] = []
  for (let row = 1; row < cells.length; row++) {
    const last = merges.at(-1)
    if (cells.at(row) === null && last) last[2]++
    else merges.push([row, column, 1, 1])
  }
  return { ...sheet, merges: merges.filter(([, , height]) => height > 1) }
}
