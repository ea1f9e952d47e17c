import type { SheetMapping } from '../../model/mapping'
import type { Sheet } from '../../model/workbook'
import { readBody } from '../entries'
import type { Seeking } from '../find-forms'
import { locate, type Located } from '../locate'
import type { Form } from '../table'

/** The forms of a sheet, whatever their layout. */
export interface Unfolded extends Pick<Located, 'doubts' | 'nearest'> {
  readonly forms: readonly Form[]
}

/** Finds the forms of a sheet. */
export function unfold(sheet: Sheet, { templates, profile }: Seeking, mapping: SheetMapping | null): Unfolded {
  const { blocks, doubts, nearest } = locate(sheet, templates, { profile, ...(mapping && { mapping }) })
  return { forms: blocks.map((location) => ({ sheet, location, body: readBody(sheet, location) })), doubts, nearest }
}
