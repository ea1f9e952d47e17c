import { invalidReference } from '../host-error'
import type { RangeModel } from '../model/sheet'

/** Throws where its cells or its sheet are gone. */
export function usable(range: RangeModel): RangeModel {
  if (range.gone || !range.sheet.lives) throw invalidReference()
  return range
}
