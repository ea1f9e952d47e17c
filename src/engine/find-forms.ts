import type { MonthId } from '../model/month'
import type { Profile } from '../model/profile'
import type { SheetMapping } from '../model/mapping'
import type { SheetTemplate } from '../model/template'
import type { Text } from '../model/text'
import type { Sheet } from '../model/workbook'
import { editOf } from './edited-sheet'
import { formsAfter } from './forms-after-edit'
import { unfold, type Unfolded } from './layouts/unfold'
import { sheetMonth } from './locate'
import { resolveMonth } from './month-words'

/** What a sheet was found to be. */
export interface Found extends Unfolded {
  readonly sheet: Sheet
  readonly named: { readonly month: MonthId; readonly from: 'title' | 'sheet' } | null
  /** The user said so. */
  readonly ignored: boolean
  /** Why its forms are none of the workbook's. */
  readonly apart?: Text
  /** The user named the form. */
  readonly told: boolean
}
/** What sheets are found by. */
export interface Seeking {
  readonly templates: readonly SheetTemplate[]
  readonly profile: Profile
  readonly today: number
  /** A year in the file's name serves every title that has none. */
  readonly year: number | null
  readonly date1904: boolean
}

const known = new WeakMap<Sheet, { readonly by: readonly unknown[]; readonly found: Found }>()

/** The forms of a sheet; a sheet that is the very same is not looked at again. */
export function findForms(sheet: Sheet, seeking: Seeking, mapping: SheetMapping | null): Found {
  const { templates, profile, today, year, date1904 } = seeking
  const by = [templates, profile, today, year, date1904, JSON.stringify(mapping)]
  const earlier = known.get(sheet)
  if (earlier?.by.every((value, index) => value === by[index])) return earlier.found
  const found = foundAgain(sheet, by, seeking) ?? find(sheet, seeking, mapping)
  known.set(sheet, { by, found })
  return found
}

/** What was found on a sheet that differs in one cell only, which no form is told by. */
function foundAgain(sheet: Sheet, by: readonly unknown[], seeking: Seeking): Found | null {
  const edit = editOf(sheet)
  const earlier = edit && known.get(edit.before)
  if (!earlier?.by.every((value, index) => value === by[index])) return null
  const forms = formsAfter(edit!, sheet, earlier.found.forms, seeking)
  return forms && { ...earlier.found, sheet, forms }
}

const nothing: Unfolded = { forms: [], doubts: [], nearest: null }

function find(sheet: Sheet, seeking: Seeking, mapping: SheetMapping | null): Found {
  const ignored = mapping?.template === 'ignore'
  const unfolded = sheet.ours || ignored ? nothing : unfold(sheet, seeking, mapping)
  const inTitle = resolveMonth(unfolded.forms[0]?.location.titleMonth ?? null, seeking.today, seeking.year)
  const inName = resolveMonth(sheetMonth(sheet), seeking.today, seeking.year)
  return {
    ...unfolded,
    sheet,
    ignored,
    told: !ignored && mapping?.template !== undefined,
    named: inTitle ? { month: inTitle, from: 'title' } : inName ? { month: inName, from: 'sheet' } : null,
  }
}
