import { foldWidth } from '../model/fold'
import type { SheetMapping } from '../model/mapping'
import type { Profile } from '../model/profile'
import type { SheetTemplate } from '../model/template'
import type { Sheet } from '../model/workbook'
import { namedMonth, type NamedMonth } from './month-words'
import { blocksOf } from './recognition/blocks'
import type { Choice } from './recognition/choose'
import type { Location } from './recognition/location'

export type { Block, Location } from './recognition/location'

export interface Located {
  /** Every block of the sheet that is a table: in reading order, downwards, then to the right. */
  readonly blocks: readonly Location[]
  /** Which form the sheet is, where two fit alike: it is left out until answered. */
  readonly doubts: Choice['doubts']
  /** The template that came nearest, where none fits. */
  readonly nearest: Choice['nearest']
}
/** What helps to tell columns, and what the user said of this sheet. */
export interface Hints {
  readonly profile?: Profile
  readonly mapping?: SheetMapping
}

/** Finds the blocks of a sheet and which template each fits best: headers of one to three tiers, each with its columns. */
export function locate(sheet: Sheet, templates: readonly SheetTemplate[], hints: Hints = {}): Located {
  const told = hints.mapping?.template
  const asked = templates.filter(({ id, derived }) => !derived && (told === undefined || told === id))
  if (asked.length === 0 || sheet.columns.length === 0) return { blocks: [], doubts: [], nearest: null }
  return blocksOf(sheet, asked, hints)
}

/** A month named in a sheet's name. */
export const sheetMonth = (sheet: Sheet): NamedMonth | null => namedMonth(foldWidth(sheet.name))
